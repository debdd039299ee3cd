/** What the bodies need: a chair, somebody on every seat, and a successor before a term ends. */
import { addDays, daysBetween, type IsoDate } from '../dates.ts';
import type { NeedOf, ThresholdsOf } from '../overview/need.ts';
import { type Body, isTermOn, type Seat, type SeatRole, type Term } from './body.ts';

export const governanceThresholds = {
  /** A term that ends within this many days needs a successor. */
  seatEndingDays: { default: 60, min: 0, max: 730 },
} as const;
type Thresholds = ThresholdsOf<typeof governanceThresholds>;

export type BodyFact = Pick<Body, 'id' | 'name'>;
export interface SeatFact extends Pick<Seat, 'id' | 'bodyId' | 'role' | 'title'> {
  readonly bodyName: string;
}
export interface TermFact extends Pick<Term, 'seatId' | 'startsOn' | 'endsOn'> {
  readonly actorName: string;
}
export interface GovernanceFacts {
  readonly bodies: readonly BodyFact[];
  readonly seats: readonly SeatFact[];
  /** At least those that have not ended before today. */
  readonly terms: readonly TermFact[];
}

interface SeatValues {
  readonly bodyName: string;
  readonly role: SeatRole;
  readonly title: string;
}
export type GovernanceNeed =
  | NeedOf<'body-without-chair', { bodyName: string; hasSeat: boolean }>
  | NeedOf<'empty-seat', SeatValues>
  | NeedOf<'seat-ending', SeatValues & { actorName: string; endsOn: IsoDate; days: number }>;

/** Bodies whose chair's seat is empty, or that have no such seat. */
export function bodiesWithoutChair(facts: GovernanceFacts, today: IsoDate): GovernanceNeed[] {
  const termsOf = termsBySeat(facts);
  const chairs = Map.groupBy(
    facts.seats.filter((seat) => seat.role === 'chair'),
    (seat) => seat.bodyId,
  );
  return facts.bodies.flatMap(({ id, name }) => {
    const own = chairs.get(id) ?? [];
    if (own.some((seat) => holderOn(termsOf(seat), today))) return [];
    const values = { bodyName: name, hasSeat: own.length > 0 };
    return [{ kind: 'body-without-chair', urgency: 'missing', subjectIds: [id], values }];
  });
}

/**
 * Seats that nobody holds today. Substitutes and observers may be missing without anything being wrong, and a chair
 * who is missing is told of by the body.
 */
export function emptySeats(facts: GovernanceFacts, today: IsoDate): GovernanceNeed[] {
  const termsOf = termsBySeat(facts);
  return facts.seats
    .filter((seat) => isMissed(seat) && seat.role !== 'chair' && !holderOn(termsOf(seat), today))
    .map(({ id, bodyId, bodyName, role, title }) => ({
      kind: 'empty-seat',
      urgency: 'missing',
      subjectIds: [bodyId, id],
      values: { bodyName, role, title },
    }));
}

/** Seats whose holder leaves soon while nobody is to follow, the first to leave first. */
export function seatsEnding(
  facts: GovernanceFacts,
  today: IsoDate,
  thresholds: Thresholds,
): GovernanceNeed[] {
  const termsOf = termsBySeat(facts);
  const horizon = addDays(today, thresholds.seatEndingDays);
  return facts.seats
    .filter(isMissed)
    .flatMap(({ id, bodyId, bodyName, role, title }) => {
      const terms = termsOf({ id });
      const { actorName, endsOn = null } = holderOn(terms, today) ?? {};
      if (actorName === undefined || endsOn === null || endsOn > horizon) return [];
      if (terms.some((term) => term.startsOn > endsOn)) return [];
      const values = { bodyName, role, title, actorName, endsOn, days: daysBetween(today, endsOn) };
      return [{ kind: 'seat-ending' as const, urgency: 'due' as const, subjectIds: [bodyId, id], values }];
    })
    .sort((a, b) => a.values.days - b.values.days);
}

const isMissed = ({ role }: Pick<Seat, 'role'>) => role !== 'substitute' && role !== 'observer';

const holderOn = (terms: readonly TermFact[], today: IsoDate) => terms.find((term) => isTermOn(term, today));

function termsBySeat({ terms }: Pick<GovernanceFacts, 'terms'>) {
  const bySeat = Map.groupBy(terms, (term) => term.seatId);
  return ({ id }: Pick<Seat, 'id'>): readonly TermFact[] => bySeat.get(id) ?? [];
}

export const governanceRules = [seatsEnding, bodiesWithoutChair, emptySeats] as const;
