/** What the map says as a whole: the point of the page's heading. Counts only; words are made where they are shown. */
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import { quadrantOf } from '../../../shared/domain/stakeholders/assessment.ts';

export interface MapSummary {
  readonly actors: number;
  readonly seated: number;
  /** Not assessed: first those whom no assessed organisation speaks for. */
  readonly unplaced: readonly ActorOverview[];
  /** How many have both high power and high interest. */
  readonly close: number;
  /** Those among them without a seat in any body: most powerful first. */
  readonly closeWithoutSeat: readonly ActorOverview[];
}

/** The point a heading can make. */
export type MapPoint = 'none' | 'unplaced' | 'missingSeats' | 'allSeated' | 'noneClose';

/** Counts over all actors, whatever the filter. */
export function summariseMap(actors: readonly ActorOverview[]): MapSummary {
  const close = actors.filter((actor) => actor.assessment && quadrantOf(actor.assessment) === 'work-closely');
  return {
    actors: actors.length,
    seated: actors.filter((actor) => actor.hasSeat).length,
    unplaced: unplacedOf(actors),
    close: close.length,
    closeWithoutSeat: close
      .filter((actor) => !actor.hasSeat)
      .sort((a, b) => (b.assessment?.power ?? 0) - (a.assessment?.power ?? 0)),
  };
}

function unplacedOf(actors: readonly ActorOverview[]): readonly ActorOverview[] {
  const placed = new Set(actors.filter((actor) => actor.assessment).map((actor) => actor.id));
  const isSpokenFor = (actor: ActorOverview) =>
    actor.organisationId !== null && placed.has(actor.organisationId);
  return actors
    .filter((actor) => actor.assessment === null)
    .sort((a, b) => Number(isSpokenFor(a)) - Number(isSpokenFor(b)));
}

/** The most pressing thing the map says. */
export function pointOfMap(summary: MapSummary): MapPoint {
  if (summary.actors === 0) return 'none';
  if (summary.unplaced.length === summary.actors) return 'unplaced';
  if (summary.close === 0) return 'noneClose';
  return summary.closeWithoutSeat.length > 0 ? 'missingSeats' : 'allSeated';
}
