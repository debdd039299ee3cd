/** From actors to marks on the grid. */
import { SECTORS } from '../../../../shared/domain/stakeholders/actor.ts';
import { MOST_DRAWN, weightiestOf } from '../../../../shared/domain/stakeholders/drawn-actors.ts';
import type { GridMark, Score } from '../../../../shared/figures/grid-layout.ts';
import type { ActorOnMap } from '../actors-on-map.ts';

/** Marks of the actors that have been assessed, in the order given. `previous` is where the highlighted one was before. */
export function marksOf(
  actors: readonly ActorOnMap[],
  highlighted: { readonly id: string; readonly previous: Score | null } | null,
): GridMark[] {
  return actors.flatMap((actor) =>
    actor.assessment === null
      ? []
      : [
          {
            id: actor.id,
            label: actor.name,
            sector: actor.sector,
            hasSeat: actor.hasSeat,
            power: actor.assessment.power,
            interest: actor.assessment.interest,
            isTaken: actor.isTaken,
            ...(actor.id === highlighted?.id ? { previous: highlighted.previous } : {}),
          },
        ],
  );
}

/**
 * The assessed actors that the grid has room for, in the order given: those with the most power and interest, and
 * always the selected one. The rest are found by filter and in the table.
 */
export function weightiest(
  actors: readonly ActorOnMap[],
  selectedId: string | null,
  most: number = MOST_DRAWN.grid,
): readonly ActorOnMap[] {
  return weightiestOf(
    actors.filter((actor) => actor.assessment !== null),
    selectedId,
    most,
    ({ assessment }) => (assessment?.power ?? 0) + (assessment?.interest ?? 0),
  );
}

/** More marks than this hide each other in one of the smaller grids, of one sector each. */
const MOST_MARKS_OF_SECTOR = 80;

/** The same for the grids of the sectors: so many of each. */
export function weightiestOfEach(
  actors: readonly ActorOnMap[],
  selectedId: string | null,
): readonly ActorOnMap[] {
  return SECTORS.flatMap((sector) =>
    weightiest(
      actors.filter((actor) => actor.sector === sector),
      selectedId,
      MOST_MARKS_OF_SECTOR,
    ),
  );
}

/** A lower grid cannot be read. */
const LEAST_HEIGHT = 360;

/** Height of a grid of this width: nearly square where the window has room for that. */
export function gridHeight(width: number, room: number): number {
  return Math.max(LEAST_HEIGHT, Math.min(Math.round(width * 0.86), room));
}
