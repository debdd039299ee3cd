/** Which of many actors a picture shows: those that weigh most by what it shows. */
import type { ActorOnMap } from './actors-on-map.ts';

/** Those with the greatest weight, at most so many and always the selected one, in the order given. */
export function weightiestOf<Row extends ActorOnMap>(
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
