/** Which actors are shown: the same choice for the grid, the table and the lists beside them. */
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { Sector } from '../../../shared/domain/stakeholders/actor.ts';

export interface ActorFilter {
  readonly text: string;
  /** None chosen means all. */
  readonly sectors: readonly Sector[];
}

export const EVERYONE: ActorFilter = { text: '', sectors: [] };

/** True when the filter leaves anything out. */
export function isFiltering(filter: ActorFilter): boolean {
  return filter.text.trim() !== '' || filter.sectors.length > 0;
}

/** The actors of the chosen sectors in which every word of the text occurs, in name, organisation, position or place. */
export function filterActors(
  actors: readonly ActorOverview[],
  filter: ActorFilter,
): readonly ActorOverview[] {
  if (!isFiltering(filter)) return actors;
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return actors.filter((actor) => {
    if (filter.sectors.length > 0 && !filter.sectors.includes(actor.sector)) return false;
    const haystack = [actor.name, actor.organisationName ?? '', actor.position, actor.place]
      .join('\n')
      .toLocaleLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
