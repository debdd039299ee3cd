/** Which actors a figure of a map shows, and in which order: the same on screen and on paper. Draws and words nothing. */
import type { Judgement } from './judged-actor.ts';
import { type RainbowPlace, rainbowPlaceOf } from './rainbow.ts';
import { SALIENCE_CLASSES, type SalienceClass, salienceOf } from './salience.ts';

/** More marks or lines than this hide each other, whatever the size of the drawing. The table has all. */
export const MOST_DRAWN = { grid: 200, movement: 60, salience: 300, rainbow: 150, engagement: 40 } as const;

interface Judged {
  readonly judgement: Judgement | null;
}

/** Those with the greatest weight, at most so many and always the selected one, in the order given. */
export function weightiestOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  selectedId: string | null,
  most: number,
  weightOf: (row: Row) => number,
): readonly Row[] {
  if (rows.length <= most) return rows;
  const weight = (row: Row) => (row.id === selectedId ? Number.POSITIVE_INFINITY : weightOf(row));
  const chosen = new Set(
    [...rows]
      .sort((a, b) => (weight(a) === weight(b) ? 0 : weight(b) > weight(a) ? 1 : -1))
      .slice(0, most)
      .map(({ id }) => id),
  );
  return rows.filter(({ id }) => chosen.has(id));
}

/** What decides who is drawn on the grid. */
export function gridWeight({ judgement }: Judged): number {
  return (judgement?.power ?? 0) + (judgement?.interest ?? 0);
}

/** What decides who is drawn in the circles. */
export function salienceWeight({ judgement }: Judged): number {
  return (judgement?.power ?? 0) + (judgement?.legitimacy ?? 0) + (judgement?.urgency ?? 0);
}

/** Those that can be classed, the most salient class first, each class by power; equals in the order given. */
export function classedActors<Actor extends Judged>(
  actors: readonly Actor[],
): (Actor & { readonly salience: SalienceClass })[] {
  return actors
    .flatMap((actor) => {
      const salience = actor.judgement === null ? null : salienceOf(actor.judgement);
      return salience === null ? [] : [{ ...actor, salience }];
    })
    .sort(
      (a, b) =>
        SALIENCE_CLASSES.indexOf(a.salience) - SALIENCE_CLASSES.indexOf(b.salience) ||
        (b.judgement?.power ?? 0) - (a.judgement?.power ?? 0),
    );
}

/** How many there are of each class. */
export function salienceCounts(
  classed: readonly { readonly salience: SalienceClass }[],
): Readonly<Record<SalienceClass, number>> {
  const counts = new Map<SalienceClass, number>(SALIENCE_CLASSES.map((each) => [each, 0]));
  for (const { salience } of classed) counts.set(salience, (counts.get(salience) ?? 0) + 1);
  return Object.fromEntries(counts) as Record<SalienceClass, number>;
}

/** Those that have a place in the rainbow, the strongest first; equals in the order given. */
export function actorsInRainbow<Actor extends Judged>(
  actors: readonly Actor[],
): (Actor & { readonly rainbow: RainbowPlace })[] {
  return actors
    .flatMap((actor) => {
      const rainbow = actor.judgement === null ? null : rainbowPlaceOf(actor.judgement);
      return rainbow === null ? [] : [{ ...actor, rainbow }];
    })
    .sort((a, b) => b.rainbow.strength - a.rainbow.strength);
}
