/** From actors to marks on the grid. */
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { GridMark, Score } from '../../../../shared/figures/grid-layout.ts';

/** Marks of the actors that have been assessed, in the order given. `previous` is where the highlighted one was before. */
export function marksOf(
  actors: readonly ActorOverview[],
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
            ...(actor.id === highlighted?.id ? { previous: highlighted.previous } : {}),
          },
        ],
  );
}

/** Height of a grid of this width: nearly square, never lower than can be read or higher than the window shows. */
export function gridHeight(width: number, windowHeight: number): number {
  const wanted = Math.round(width * 0.86);
  return Math.max(360, Math.min(wanted, Math.max(480, windowHeight - 290)));
}
