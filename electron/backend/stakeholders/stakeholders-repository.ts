/** SQL of actors, assessments and ties. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { Actor, ActorKind } from '../../../shared/domain/stakeholders/actor.ts';
import type { Assessment } from '../../../shared/domain/stakeholders/assessment.ts';
import type { Tie } from '../../../shared/domain/stakeholders/tie.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';

export const actorTable = defineTable<Actor>('actor', [
  'id',
  'kind',
  'name',
  'sector',
  'type',
  'organisationId',
  'position',
  'place',
  'description',
  'brings',
  'email',
  'phone',
  'level',
  'organisationNumber',
  'organisationCountry',
  'tags',
  'externalId',
  'responsibleId',
  'contactRhythmDays',
  'contactChannel',
]);

export const assessmentTable = defineTable<Assessment>('assessment', [
  'id',
  'actorId',
  'assessedOn',
  'assessedBy',
  'power',
  'interest',
  'reason',
  'mapId',
  'legitimacy',
  'urgency',
  'attitude',
  'affects',
  'affected',
  'certainty',
  'engagementNow',
  'engagementWanted',
]);

export const tieTable = defineTable<Tie>(
  'tie',
  [
    'id',
    'fromActorId',
    'toActorId',
    'kind',
    'isMutual',
    'note',
    'strength',
    'startsOn',
    'endsOn',
    'competence',
    'benevolence',
    'integrity',
    'externalId',
  ],
  ['isMutual'],
);

/** Columns of the list: without long texts, which would make it several times as large. */
const LISTED = [
  'id',
  'kind',
  'name',
  'sector',
  'type',
  'organisationId',
  'position',
  'place',
  'level',
  'tags',
] as const;
const listedActorTable = defineTable<Pick<Actor, (typeof LISTED)[number]>>('actor', LISTED);

export type ListedActor = Pick<Actor, (typeof LISTED)[number]> & { readonly organisationName: string | null };

/** Actors with the name of their organisation. */
export function selectActors(db: Database): ListedActor[] {
  return statement<ListedActor>(
    db,
    `SELECT ${listedActorTable.columns('a')}, o.name AS organisationName
     FROM actor a LEFT JOIN actor o ON o.id = a.organisation_id ORDER BY a.id`,
  ).all();
}

type Placing = Pick<Assessment, 'id' | 'actorId' | 'assessedOn' | 'power' | 'interest'>;

/** Where every actor was placed up to a day on the map of the whole initiative, without the reasons. */
export function selectPlacingsUntil(db: Database, asOf: IsoDate): Placing[] {
  return statement<Placing>(
    db,
    `SELECT id, actor_id AS actorId, assessed_on AS assessedOn, power, interest FROM assessment
     WHERE assessed_on <= ? AND map_id IS NULL`,
  ).all(asOf);
}

/** Actors with a seat on a day: those who hold it, the unit or organisation they speak for, and what that unit is part of. */
export function selectSeatedActorIds(db: Database, asOf: IsoDate): Set<ActorId> {
  const rows = statement<{ id: ActorId; speaksFor: ActorId | null; partOf: ActorId | null }>(
    db,
    `SELECT a.id AS id, a.organisation_id AS speaksFor, o.organisation_id AS partOf
     FROM term t JOIN actor a ON a.id = t.actor_id LEFT JOIN actor o ON o.id = a.organisation_id
     WHERE t.starts_on <= ? AND (t.ends_on IS NULL OR t.ends_on >= ?)`,
  ).all(asOf, asOf);
  return new Set(
    rows.flatMap(({ id, speaksFor, partOf }) => [id, speaksFor, partOf].filter((each) => each !== null)),
  );
}

/** Ties from or to an actor. */
export function selectTiesOf(db: Database, actorId: ActorId): Tie[] {
  return statement<object>(
    db,
    `SELECT ${tieTable.columns('t')} FROM tie t WHERE t.from_actor_id = ? OR t.to_actor_id = ?`,
  )
    .all(actorId, actorId)
    .map(tieTable.fromRow);
}

/** Kinds of the people and units that belong to an organisation or unit. */
export function selectMemberKinds(db: Database, organisationId: ActorId): ActorKind[] {
  return statement<{ kind: ActorKind }>(db, 'SELECT DISTINCT kind FROM actor WHERE organisation_id = ?')
    .all(organisationId)
    .map(({ kind }) => kind);
}

/** Columns through which something else holds on to an actor, so that it cannot go. */
const HOLDERS = [
  ['term', 'actor_id'],
  ['goal', 'owner_id'],
  ['action', 'lead_id'],
  ['contribution', 'actor_id'],
  ['indicator', 'responsible_id'],
  ['actor', 'organisation_id'],
  ['actor', 'responsible_id'],
  ['affiliation', 'organisation_id'],
  ['stakeholder_map', 'owner_id'],
] as const;

/** Number of places in which an actor is used. */
export function countUsesOfActor(db: Database, actorId: ActorId): number {
  let uses = 0;
  for (const [table, column] of HOLDERS) {
    uses +=
      statement<{ n: number }>(db, `SELECT count(*) AS n FROM ${table} WHERE ${column} = ?`).get(actorId)
        ?.n ?? 0;
  }
  return uses;
}

/** Columns that lead from what belongs to an actor alone to that actor. */
const BELONGINGS = [
  ['assessment', 'actor_id'],
  ['tie', 'from_actor_id'],
  ['tie', 'to_actor_id'],
  ['affiliation', 'actor_id'],
  ['merged_actor', 'actor_id'],
  ['distinct_pair', 'first_id'],
  ['distinct_pair', 'second_id'],
  ['own_field_value', 'actor_id'],
  ['map_actor', 'actor_id'],
  ['voice', 'actor_id'],
  ['contact', 'actor_id'],
  ['mandate', 'actor_id'],
] as const;

/** Deletes what belongs to the actor alone. */
export function deleteBelongingsOf(db: Database, actorId: ActorId): void {
  for (const [table, column] of BELONGINGS)
    statement(db, `DELETE FROM ${table} WHERE ${column} = ?`).run(actorId);
}
