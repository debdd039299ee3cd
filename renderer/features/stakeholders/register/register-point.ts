/** What the register says first: what in it needs somebody. */
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';

export type RegisterPoint =
  | { readonly is: 'duplicates'; readonly count: number }
  | { readonly is: 'alone'; readonly count: number; readonly name: string }
  | { readonly is: 'count' };

/** Pairs that may be one come first, since they make everything else counted twice. Residents speak for themselves. */
export function pointOfRegister(rows: readonly RegisterRow[], duplicates: number): RegisterPoint {
  if (duplicates > 0) return { is: 'duplicates', count: duplicates };
  const alone = rows.filter(
    ({ kind, organisationId, sector }) =>
      kind === 'person' && organisationId === null && sector !== 'residents',
  );
  const [first] = alone;
  return first ? { is: 'alone', count: alone.length, name: first.name } : { is: 'count' };
}
