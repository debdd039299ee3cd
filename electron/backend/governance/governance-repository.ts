/** SQL of bodies, seats and terms. */
import type { Body, Seat, Term } from '../../../shared/domain/governance/body.ts';
import type { BodyId, SeatId } from '../../../shared/domain/identifiers.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';

export const bodyTable = defineTable<Body>('body', [
  'id',
  'name',
  'kind',
  'parentId',
  'purpose',
  'mandate',
  'mandateAdoptedOn',
  'decisionRule',
  'meetingRhythm',
]);
export const seatTable = defineTable<Seat>('seat', ['id', 'bodyId', 'role', 'title', 'sector', 'position']);
export const termTable = defineTable<Term>('term', ['id', 'seatId', 'actorId', 'startsOn', 'endsOn']);

export type NamedTerm = Term & { readonly actorName: string; readonly organisationName: string | null };

/** Every term with the names to show, newest first. */
export function selectNamedTerms(db: Database): NamedTerm[] {
  return statement<NamedTerm>(
    db,
    `SELECT ${termTable.columns('t')}, a.name AS actorName, o.name AS organisationName
     FROM term t JOIN actor a ON a.id = t.actor_id LEFT JOIN actor o ON o.id = a.organisation_id
     ORDER BY t.starts_on DESC, t.id DESC`,
  ).all();
}

/** Number of meetings of a body and of bodies below it: what keeps it from being deleted. */
export function countUsesOfBody(db: Database, id: BodyId): number {
  return (
    statement<{ n: number }>(
      db,
      'SELECT (SELECT count(*) FROM meeting WHERE body_id = ?) + (SELECT count(*) FROM body WHERE parent_id = ?) AS n',
    ).get(id, id)?.n ?? 0
  );
}

/** The position after the last seat of a body. */
export function nextSeatPosition(db: Database, bodyId: BodyId): number {
  return (
    statement<{ n: number }>(
      db,
      'SELECT coalesce(max(position), 0) + 1 AS n FROM seat WHERE body_id = ?',
    ).get(bodyId)?.n ?? 1
  );
}

/** Deletes all terms of a seat. */
export function deleteTermsOfSeat(db: Database, seatId: SeatId): void {
  statement(db, 'DELETE FROM term WHERE seat_id = ?').run(seatId);
}
