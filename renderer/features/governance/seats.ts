/** Readings of bodies and seats that the page, the chart, the table and the panel share. Pure. */
import type { BodyOverview, SeatOverview } from '../../../shared/contract/governance.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { wouldLoop } from '../../../shared/domain/governance/body.ts';
import type { BodyId } from '../../../shared/domain/identifiers.ts';

export type NamedTerm = SeatOverview['terms'][number];

/** Who holds the seat on the day the list was asked for; null when it is empty. */
export function holderOf(seat: SeatOverview): NamedTerm | null {
  return seat.terms.find((term) => term.id === seat.currentTermId) ?? null;
}

export interface SeatHistory {
  readonly current: NamedTerm | null;
  /** Agreed, but not begun: soonest first. */
  readonly coming: readonly NamedTerm[];
  /** Newest first. */
  readonly former: readonly NamedTerm[];
}

/** The terms of a seat as seen from a day. */
export function historyOf(seat: SeatOverview, today: IsoDate): SeatHistory {
  const others = seat.terms.filter((term) => term.id !== seat.currentTermId);
  const byStart = (a: NamedTerm, b: NamedTerm) => (a.startsOn < b.startsOn ? -1 : 1);
  return {
    current: holderOf(seat),
    coming: others.filter((term) => term.startsOn > today).sort(byStart),
    former: others.filter((term) => term.startsOn <= today).sort((a, b) => byStart(b, a)),
  };
}

export interface GovernanceSummary {
  readonly bodies: number;
  readonly seats: number;
  readonly empty: number;
}

export function summariseGovernance(bodies: readonly BodyOverview[]): GovernanceSummary {
  const seats = bodies.flatMap((body) => body.seats);
  return {
    bodies: bodies.length,
    seats: seats.length,
    empty: seats.filter((seat) => seat.currentTermId === null).length,
  };
}

/** The most pressing thing to say about the bodies. */
export type GovernancePoint = 'none' | 'noSeats' | 'emptySeats' | 'allFilled';

export function pointOfGovernance(summary: GovernanceSummary): GovernancePoint {
  if (summary.bodies === 0) return 'none';
  if (summary.seats === 0) return 'noSeats';
  return summary.empty > 0 ? 'emptySeats' : 'allFilled';
}

/** The bodies that a body can answer to: all but itself and those below it. `null` asks for a new body. */
export function possibleParents(
  bodies: readonly BodyOverview[],
  bodyId: BodyId | null,
): readonly BodyOverview[] {
  return bodyId === null ? bodies : bodies.filter((body) => !wouldLoop(bodies, bodyId, body.id));
}
