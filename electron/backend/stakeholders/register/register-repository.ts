/** SQL of the register: its rows, own fields and their values, earlier places, actors that are one or two, and saved views. */
import type { ActorId, OwnFieldId } from '../../../../shared/domain/identifiers.ts';
import type {
  Affiliation,
  DistinctPair,
  MergedActor,
} from '../../../../shared/domain/stakeholders/affiliation.ts';
import type { ComparedActor } from '../../../../shared/domain/stakeholders/duplicates.ts';
import type { OwnField, OwnFieldValue } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import type { SavedView } from '../../../../shared/domain/stakeholders/register-view.ts';
import type { Database } from '../../db/open-database.ts';
import { statement } from '../../db/statements.ts';
import { defineTable } from '../../db/table.ts';

export const ownFieldTable = defineTable<OwnField>('own_field', [
  'id',
  'position',
  'name',
  'kind',
  'choices',
]);
export const ownValueTable = defineTable<OwnFieldValue>('own_field_value', [
  'id',
  'ownFieldId',
  'actorId',
  'value',
]);
export const affiliationTable = defineTable<Affiliation>('affiliation', [
  'id',
  'actorId',
  'organisationId',
  'position',
  'startsOn',
  'endsOn',
]);
export const mergedActorTable = defineTable<MergedActor>('merged_actor', [
  'id',
  'actorId',
  'formerId',
  'name',
]);
export const distinctPairTable = defineTable<DistinctPair>('distinct_pair', ['id', 'firstId', 'secondId']);
export const savedViewTable = defineTable<SavedView>('saved_view', ['id', 'place', 'name', 'settings']);

export type StoredRow = Omit<
  RegisterRow,
  'organisationName' | 'responsibleName' | 'tags' | 'hasSeat' | 'own'
> & { readonly tags: string };

/** Contact details that are not kept any more are neither shown nor told by. */
const whileKept = (column: 'email' | 'phone') =>
  `CASE (SELECT max(keeps_contact_details) FROM initiative) WHEN 1 THEN ${column} ELSE '' END AS ${column}`;

/** All actors with what the register shows of them. */
export function selectRegisterRows(db: Database): StoredRow[] {
  return statement<StoredRow>(
    db,
    `SELECT id, kind, name, sector, type, level, place, organisation_id AS organisationId, position,
       organisation_number AS organisationNumber, organisation_country AS organisationCountry, brings,
       ${whileKept('email')}, ${whileKept('phone')}, responsible_id AS responsibleId, tags FROM actor ORDER BY id`,
  ).all();
}

/** The tags of all actors, each different text once. */
export function selectTagTexts(db: Database): string[] {
  return statement<{ tags: string }>(db, "SELECT DISTINCT tags FROM actor WHERE tags <> ''")
    .all()
    .map(({ tags }) => tags);
}

type StoredValue = Pick<OwnFieldValue, 'actorId' | 'ownFieldId' | 'value'>;

/** Every value of every own field. */
export function selectOwnValues(db: Database): StoredValue[] {
  return statement<StoredValue>(
    db,
    'SELECT actor_id AS actorId, own_field_id AS ownFieldId, value FROM own_field_value',
  ).all();
}

/** The value an actor has in a field. */
export function findOwnValue(db: Database, ownFieldId: OwnFieldId, actorId: ActorId): OwnFieldValue | null {
  const row = statement<OwnFieldValue>(
    db,
    `SELECT ${ownValueTable.columns('v')} FROM own_field_value v WHERE v.own_field_id = ? AND v.actor_id = ?`,
  ).get(ownFieldId, actorId);
  return row ?? null;
}

/** Takes a field's values away. */
export function deleteValuesOf(db: Database, ownFieldId: OwnFieldId): void {
  statement(db, 'DELETE FROM own_field_value WHERE own_field_id = ?').run(ownFieldId);
}

/** Earlier places of an actor, the newest first; those without an end are the oldest. */
export function selectAffiliationsOf(
  db: Database,
  actorId: ActorId,
): (Affiliation & { organisationName: string })[] {
  return statement<Affiliation & { organisationName: string }>(
    db,
    `SELECT ${affiliationTable.columns('f')}, o.name AS organisationName
     FROM affiliation f JOIN actor o ON o.id = f.organisation_id
     WHERE f.actor_id = ? ORDER BY coalesce(f.ends_on, f.starts_on, '') DESC, f.id DESC`,
  ).all(actorId);
}

/** Who was in an organisation before, the last to leave first. */
export function selectFormerMembers(
  db: Database,
  organisationId: ActorId,
): (Affiliation & { actorName: string })[] {
  return statement<Affiliation & { actorName: string }>(
    db,
    `SELECT ${affiliationTable.columns('f')}, a.name AS actorName
     FROM affiliation f JOIN actor a ON a.id = f.actor_id
     WHERE f.organisation_id = ? ORDER BY coalesce(f.ends_on, f.starts_on, '') DESC, f.id DESC`,
  ).all(organisationId);
}

/** What duplicates are found by. */
export function selectComparedActors(db: Database): ComparedActor[] {
  return statement<ComparedActor>(
    db,
    `SELECT id, kind, name, organisation_id AS organisationId, organisation_number AS organisationNumber,
       organisation_country AS organisationCountry, ${whileKept('email')} FROM actor ORDER BY id`,
  ).all();
}
