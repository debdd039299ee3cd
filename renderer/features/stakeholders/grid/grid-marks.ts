/** From actors to marks on the grid. */
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

/** More marks than this hide each other, whatever the size of the window. */
export const MOST_MARKS = 200;

/**
 * The assessed actors that the grid has room for, in the order given: those with the most power and interest, and
 * always the selected one. The rest are found by filter and in the table.
 */
export function weightiest(
  actors: readonly ActorOnMap[],
  selectedId: string | null,
  most: number = MOST_MARKS,
): readonly ActorOnMap[] {
  const assessed = actors.filter((actor) => actor.assessment !== null);
  if (assessed.length <= most) return assessed;
  const weight = ({ id, assessment }: ActorOnMap) =>
    id === selectedId ? Number.POSITIVE_INFINITY : (assessment?.power ?? 0) + (assessment?.interest ?? 0);
  const chosen = new Set(
    [...assessed]
      .sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) > weight(a) ? 1 : -1))
      .slice(0, most)
      .map((actor) => actor.id),
  );
  return assessed.filter((actor) => chosen.has(actor.id));
}

/** Height of a grid of this width: nearly square, never lower than can be read or higher than the window shows. */
export function gridHeight(width: number, windowHeight: number): number {
  const wanted = Math.round(width * 0.86);
  return Math.max(360, Math.min(wanted, Math.max(480, windowHeight - 290)));
}
