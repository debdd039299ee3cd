/** Bodies of the initiative, their seats, and who holds each seat when. */
import type { IsoDate } from '../dates.ts';
import type { ActorId, BodyId, SeatId, TermId } from '../identifiers.ts';
import type { Sector } from '../stakeholders/actor.ts';

/** The three levels that recur, and the groups around them (method, "Governance"). */
export const BODY_KINDS = [
  'partner-group',
  'steering-group',
  'secretariat',
  'working-group',
  'cluster',
  'learning-network',
  'resident-panel',
  'reference-group',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const DECISION_RULES = [
  'consensus',
  'consent',
  'majority',
  'qualified-majority',
  'leader-decides',
  'advisory',
] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

export interface Body {
  readonly id: BodyId;
  readonly name: string;
  readonly kind: BodyKind;
  /** The body it answers to; null at the top. */
  readonly parentId: BodyId | null;
  readonly purpose: string;
  readonly mandate: string;
  readonly mandateAdoptedOn: IsoDate | null;
  readonly decisionRule: DecisionRule;
  readonly meetingRhythm: string;
}

export const SEAT_ROLES = ['chair', 'deputy-chair', 'member', 'substitute', 'secretary', 'observer'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** A chair at the table: it stays when the person leaves. */
export interface Seat {
  readonly id: SeatId;
  readonly bodyId: BodyId;
  readonly role: SeatRole;
  /** What the seat stands for, such as "residents of Fjellveien" or "analysis and data". */
  readonly title: string;
  /** The sector the seat is meant for; null when any will do. */
  readonly sector: Sector | null;
  readonly position: number;
}

/** One actor's time on one seat; `endsOn` null while it has no end. */
export interface Term {
  readonly id: TermId;
  readonly seatId: SeatId;
  readonly actorId: ActorId;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate | null;
}

/** True when the term covers the day. Both first and last day count. */
export function isTermOn(term: Pick<Term, 'startsOn' | 'endsOn'>, date: IsoDate): boolean {
  return term.startsOn <= date && (term.endsOn === null || term.endsOn >= date);
}

/** True when two terms share a day. */
export function doTermsOverlap(
  a: Pick<Term, 'startsOn' | 'endsOn'>,
  b: Pick<Term, 'startsOn' | 'endsOn'>,
): boolean {
  return a.startsOn <= (b.endsOn ?? '9999-12-31') && b.startsOn <= (a.endsOn ?? '9999-12-31');
}

/** True when making `parentId` the parent of `bodyId` would close a circle. */
export function wouldLoop(
  bodies: readonly Pick<Body, 'id' | 'parentId'>[],
  bodyId: BodyId,
  parentId: BodyId | null,
): boolean {
  const parentOf = new Map(bodies.map((body) => [body.id, body.parentId]));
  const seen = new Set<BodyId>();
  for (let current = parentId; current !== null; current = parentOf.get(current) ?? null) {
    if (current === bodyId || seen.has(current)) return true;
    seen.add(current);
  }
  return false;
}
