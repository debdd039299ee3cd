/** SQL of contacts and mandates, and of what the communication plan is made from. */
import type { OpenFollowUp, PlanLine } from '../../../shared/contract/communication.ts';
import type { Contact, ContactChannel, Mandate } from '../../../shared/domain/communication/contact.ts';
import type { MandateFact, SeatHolder } from '../../../shared/domain/communication/mandate.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { ActorId, ContactId } from '../../../shared/domain/identifiers.ts';
import type { Actor } from '../../../shared/domain/stakeholders/actor.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';

export const contactTable = defineTable<Contact>('contact', [
  'id',
  'actorId',
  'happenedOn',
  'channel',
  'madeBy',
  'about',
  'followUp',
  'followUpOn',
  'followedUpOn',
]);

export const mandateTable = defineTable<Mandate>('mandate', [
  'id',
  'actorId',
  'formality',
  'givenOn',
  'validUntil',
  'reference',
  'informedOn',
  'informedWho',
]);

type Named = Contact & { readonly actorName: string };
const NAMED = `SELECT ${contactTable.columns('c')}, a.name AS actorName
  FROM contact c JOIN actor a ON a.id = c.actor_id`;
const NEWEST_FIRST = 'ORDER BY c.happened_on DESC, c.id DESC';
/** An actor, those who belong to it, and those who belong to them. */
const WITH_ITS_PEOPLE = `SELECT id FROM actor WHERE id = @id OR organisation_id = @id
  OR organisation_id IN (SELECT id FROM actor WHERE organisation_id = @id)`;

/** Every contact with the name of the actor, newest first. */
export function selectContacts(db: Database, limit: number): Named[] {
  return statement<Named>(db, `${NAMED} ${NEWEST_FIRST} LIMIT ?`).all(limit);
}

/** How many contacts are logged in all. */
export function countContacts(db: Database): number {
  return statement<{ n: number }>(db, 'SELECT count(*) AS n FROM contact').get()?.n ?? 0;
}

/** What of every contact is searched, newest first. Only that: thousands are read through at every key pressed. */
export function selectContactTexts(db: Database): { id: ContactId; text: string }[] {
  return statement<{ id: ContactId; text: string }>(
    db,
    `SELECT c.id, a.name || char(10) || c.made_by || char(10) || c.about || char(10) || c.follow_up AS text
     FROM contact c JOIN actor a ON a.id = c.actor_id ${NEWEST_FIRST}`,
  ).all();
}

/** The contacts of these identifiers, newest first. */
export function selectContactsAmong(db: Database, ids: readonly ContactId[]): Named[] {
  return statement<Named>(db, `${NAMED} WHERE c.id IN (SELECT value FROM json_each(?)) ${NEWEST_FIRST}`).all(
    JSON.stringify(ids),
  );
}

/** The contacts with an actor and its people, newest first. */
export function selectContactsOf(db: Database, id: ActorId): Named[] {
  return statement<Named>(db, `${NAMED} WHERE c.actor_id IN (${WITH_ITS_PEOPLE}) ${NEWEST_FIRST}`).all({
    id,
  });
}

/** What was agreed and is not done, the earliest day first, what has no day last. */
export function selectOpenFollowUps(db: Database): OpenFollowUp[] {
  return statement<OpenFollowUp>(
    db,
    `SELECT c.id, c.actor_id AS actorId, a.name AS actorName, c.follow_up AS followUp, c.follow_up_on AS followUpOn
     FROM contact c JOIN actor a ON a.id = c.actor_id
     WHERE c.followed_up_on IS NULL AND (c.follow_up_on IS NOT NULL OR c.follow_up <> '')
     ORDER BY c.follow_up_on IS NULL, c.follow_up_on, c.happened_on, c.id`,
  ).all();
}

/** When somebody last was in touch with each actor itself, on or before a day. */
export function selectOwnLastContacts(db: Database, until: IsoDate): Map<ActorId, IsoDate> {
  const rows = statement<{ id: ActorId; day: IsoDate }>(
    db,
    'SELECT actor_id AS id, max(happened_on) AS day FROM contact WHERE happened_on <= ? GROUP BY actor_id',
  ).all(until);
  return new Map(rows.map(({ id, day }) => [id, day]));
}

/** The channel of the contact that was written last. */
export function selectLastChannel(db: Database): ContactChannel | null {
  return (
    statement<{ channel: ContactChannel }>(
      db,
      'SELECT channel FROM contact ORDER BY rowid DESC LIMIT 1',
    ).get()?.channel ?? null
  );
}

type PlanRow = Omit<PlanLine, 'lastContactOn' | 'organisationName' | 'responsibleName'> &
  Pick<Actor, 'organisationId'>;

/** Every actor with what is planned for it; names of others are at hand, and looking them up would take as long. */
export function selectPlans(db: Database): PlanRow[] {
  return statement<PlanRow>(
    db,
    `SELECT id, name, sector, organisation_id AS organisationId, responsible_id AS responsibleId,
       contact_rhythm_days AS contactRhythmDays, contact_channel AS contactChannel
     FROM actor ORDER BY rowid`,
  ).all();
}

/** The actors somebody is responsible for. */
export function selectResponsibleFor(db: Database, id: ActorId): Pick<Actor, 'id' | 'name'>[] {
  return statement<Pick<Actor, 'id' | 'name'>>(
    db,
    'SELECT id, name FROM actor WHERE responsible_id = ? ORDER BY id',
  ).all(id);
}

/** Who holds a seat on a day. Whoever only watches or steps in for others needs nobody's mandate. */
export function selectSeatHolders(db: Database, on: IsoDate): SeatHolder[] {
  return statement<SeatHolder>(
    db,
    `SELECT a.id AS actorId, a.kind, a.name, a.organisation_id AS organisationId, o.name AS organisationName,
       b.name AS bodyName
     FROM term t JOIN seat s ON s.id = t.seat_id JOIN body b ON b.id = s.body_id JOIN actor a ON a.id = t.actor_id
     LEFT JOIN actor o ON o.id = a.organisation_id
     WHERE t.starts_on <= ? AND (t.ends_on IS NULL OR t.ends_on >= ?)
       AND s.role NOT IN ('substitute', 'observer', 'secretary') AND b.kind <> 'secretariat'
     ORDER BY b.rowid, s.position, t.id`,
  ).all(on, on);
}

/** Names of the bodies in which an actor or one of its people sits on a day. */
export function selectBodyNamesOf(db: Database, id: ActorId, on: IsoDate): string[] {
  return statement<{ name: string }>(
    db,
    `SELECT DISTINCT b.name FROM body b JOIN seat s ON s.body_id = b.id JOIN term t ON t.seat_id = s.id
     WHERE t.actor_id IN (${WITH_ITS_PEOPLE}) AND t.starts_on <= @on AND (t.ends_on IS NULL OR t.ends_on >= @on)
     ORDER BY b.rowid`,
  )
    .all({ id, on })
    .map(({ name }) => name);
}

/** All mandates, without what is only read. */
export function selectMandateFacts(db: Database): MandateFact[] {
  return statement<MandateFact>(
    db,
    `SELECT id, actor_id AS actorId, formality, given_on AS givenOn, valid_until AS validUntil,
       informed_on AS informedOn FROM mandate`,
  ).all();
}
