/** What actors are called, by their identifiers. */
import { useMemo } from 'react';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';

export type NameOf = (id: ActorId) => string;

export function useNames(actors: readonly ActorOverview[]): NameOf {
  return useMemo(() => {
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? '';
  }, [actors]);
}
