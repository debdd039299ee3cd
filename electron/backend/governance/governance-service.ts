/** Use cases of bodies, seats and terms. Writes run inside the transaction the caller has opened. */
import type { BodyOverview, SeatOverview } from '../../../shared/contract/governance.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import {
  BODY_KINDS,
  type Body,
  doTermsOverlap,
  isTermOn,
  SEAT_ROLES,
  type Seat,
  type Term,
  wouldLoop,
} from '../../../shared/domain/governance/body.ts';
import { type BodyId, newIdentifier, type SeatId, type TermId } from '../../../shared/domain/identifiers.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { Database } from '../db/open-database.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import {
  bodyTable,
  countUsesOfBody,
  deleteTermsOfSeat,
  nextSeatPosition,
  seatTable,
  selectNamedTerms,
  termTable,
} from './governance-repository.ts';

/** All bodies with their seats, owners first, and who holds each seat on the day. */
export function listBodies(db: Database, asOf: IsoDate): BodyOverview[] {
  const termsBySeat = Map.groupBy(selectNamedTerms(db), (term) => term.seatId);
  const seats = seatTable.all(db, 'position, id').map((seat): SeatOverview => {
    const terms = termsBySeat.get(seat.id) ?? [];
    return { ...seat, terms, currentTermId: terms.find((term) => isTermOn(term, asOf))?.id ?? null };
  });
  const seatsByBody = Map.groupBy(seats, (seat) => seat.bodyId);
  return bodyTable
    .all(db)
    .map((body) => ({ ...body, seats: (seatsByBody.get(body.id) ?? []).sort(byRoleThenPosition) }))
    .sort((a, b) => BODY_KINDS.indexOf(a.kind) - BODY_KINDS.indexOf(b.kind));
}

function byRoleThenPosition(a: Seat, b: Seat): number {
  return SEAT_ROLES.indexOf(a.role) - SEAT_ROLES.indexOf(b.role) || a.position - b.position;
}

/** Adds a body. Throws `item.not-found` when its parent is none. */
export function createBody(db: Database, fields: Omit<Body, 'id'>): Body {
  if (fields.parentId !== null) bodyTable.get(db, fields.parentId);
  return bodyTable.insert(db, { ...fields, id: newIdentifier() });
}

/** Changes a body. Throws `governance.parent-loop` when it would answer to itself through others. */
export function updateBody(db: Database, { id, ...fields }: Body): Body {
  if (fields.parentId !== null) bodyTable.get(db, fields.parentId);
  if (wouldLoop(bodyTable.all(db), id, fields.parentId)) {
    throw new Refusal('governance.parent-loop', {}, [{ path: 'parentId', reason: 'invalid' }]);
  }
  return bodyTable.update(db, id, fields);
}

/** Deletes a body with its seats and terms. Throws `item.in-use` while it has meetings or bodies below it. */
export function deleteBody(db: Database, id: BodyId): null {
  const { name } = bodyTable.get(db, id);
  const uses = countUsesOfBody(db, id);
  if (uses > 0) throw new Refusal('item.in-use', { name, count: uses });
  for (const seat of seatTable.where(db, 'bodyId', id)) deleteSeat(db, seat.id);
  bodyTable.remove(db, id);
  return null;
}

/** Adds a seat at the end of a body. */
export function createSeat(db: Database, fields: Omit<Seat, 'id' | 'position'>): Seat {
  bodyTable.get(db, fields.bodyId);
  return seatTable.insert(db, {
    ...fields,
    id: newIdentifier(),
    position: nextSeatPosition(db, fields.bodyId),
  });
}

/** Changes a seat. */
export function updateSeat(
  db: Database,
  { id, ...fields }: Pick<Seat, 'id' | 'role' | 'title' | 'sector'>,
): Seat {
  return seatTable.update(db, id, fields);
}

/** Deletes a seat with all its terms. */
export function deleteSeat(db: Database, id: SeatId): null {
  deleteTermsOfSeat(db, id);
  seatTable.remove(db, id);
  return null;
}

/** Seats an actor. Throws `dates.end-before-start`, or `governance.term-overlap` when the seat is taken then. */
export function createTerm(db: Database, fields: Omit<Term, 'id'>): Term {
  seatTable.get(db, fields.seatId);
  assertTerm(db, fields, null);
  return termTable.insert(db, { ...fields, id: newIdentifier() });
}

/** Changes who holds the seat, or from when to when. */
export function updateTerm(db: Database, { id, ...fields }: Omit<Term, 'seatId'>): Term {
  const { seatId } = termTable.get(db, id);
  assertTerm(db, { ...fields, seatId }, id);
  return termTable.update(db, id, fields);
}

/** Removes a term entered by mistake; to end one, change its last day. */
export function deleteTerm(db: Database, id: TermId): null {
  termTable.remove(db, id);
  return null;
}

/** The rules a term keeps. Throws `dates.end-before-start` and `governance.term-overlap`. */
export function assertTerm(db: Database, fields: Omit<Term, 'id'>, ownId: TermId | null): void {
  actorTable.get(db, fields.actorId);
  if (fields.endsOn !== null && fields.endsOn < fields.startsOn) {
    throw new Refusal('dates.end-before-start', {}, [{ path: 'endsOn', reason: 'before-start' }]);
  }
  const others = termTable.where(db, 'seatId', fields.seatId).filter((term) => term.id !== ownId);
  const clash = others.find((term) => doTermsOverlap(term, fields));
  if (clash) {
    const { name } = actorTable.get(db, clash.actorId);
    throw new Refusal('governance.term-overlap', { name }, [{ path: 'startsOn', reason: 'invalid' }]);
  }
}
