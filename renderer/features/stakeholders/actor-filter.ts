/** Which actors are shown: the same choice for every view of the map and the lists beside it. */
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import {
  ACTOR_LEVELS,
  ACTOR_TYPES,
  type ActorLevel,
  type ActorType,
  SECTORS,
  type Sector,
} from '../../../shared/domain/stakeholders/actor.ts';
import { tagsOf } from '../../../shared/domain/stakeholders/tags.ts';

/** In each list none chosen means all. */
export interface ActorFilter {
  readonly text: string;
  readonly sectors: readonly Sector[];
  readonly types: readonly ActorType[];
  readonly levels: readonly ActorLevel[];
  readonly tags: readonly string[];
  readonly seat: 'with' | 'without' | null;
}

export const EVERYONE: ActorFilter = { text: '', sectors: [], types: [], levels: [], tags: [], seat: null };

/** True when the filter leaves anything out. */
export function isFiltering(filter: ActorFilter): boolean {
  return filter.text.trim() !== '' || filter.sectors.length > 0 || countFurther(filter) > 0;
}

/** How many of the filters beside text and sector are in use. */
export function countFurther({ types, levels, tags, seat }: ActorFilter): number {
  return [types.length > 0, levels.length > 0, tags.length > 0, seat !== null].filter(Boolean).length;
}

/**
 * The actors that fit all that is chosen, and in which every word of the text occurs: in name, organisation, position,
 * place or tags.
 */
export function filterActors<Actor extends ActorOverview>(
  actors: readonly Actor[],
  filter: ActorFilter,
): readonly Actor[] {
  if (!isFiltering(filter)) return actors;
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return actors.filter((actor) => {
    if (!isChosen(actor, filter)) return false;
    if (words.length === 0) return true;
    const haystack = [actor.name, actor.organisationName ?? '', actor.position, actor.place, actor.tags]
      .join('\n')
      .toLocaleLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}

function isChosen(actor: ActorOverview, filter: ActorFilter): boolean {
  const { sectors, types, levels, tags, seat } = filter;
  if (sectors.length > 0 && !sectors.includes(actor.sector)) return false;
  if (types.length > 0 && !types.includes(actor.type)) return false;
  if (levels.length > 0 && (actor.level === null || !levels.includes(actor.level))) return false;
  if (tags.length > 0 && !tagsOf(actor.tags).some((tag) => tags.includes(tag))) return false;
  return seat === null || actor.hasSeat === (seat === 'with');
}

/** Names of the filter in an address. */
const NAMES = { text: 'q', sectors: 'sector', types: 'type', levels: 'level', tags: 'tag', seat: 'seat' };

/** The filter an address holds. Words no list knows are left out: an address may be typed. */
export function filterOf(params: URLSearchParams): ActorFilter {
  const known = <Value extends string>(name: string, values: readonly Value[]) =>
    values.filter((value) => params.getAll(name).includes(value));
  const seat = params.get(NAMES.seat);
  return {
    text: params.get(NAMES.text) ?? '',
    sectors: known(NAMES.sectors, SECTORS),
    types: known(NAMES.types, ACTOR_TYPES),
    levels: known(NAMES.levels, ACTOR_LEVELS),
    tags: params.getAll(NAMES.tags),
    seat: seat === 'with' || seat === 'without' ? seat : null,
  };
}

/** The same address with another filter. */
export function withFilter(params: URLSearchParams, filter: ActorFilter): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of Object.values(NAMES)) next.delete(name);
  if (filter.text !== '') next.set(NAMES.text, filter.text);
  if (filter.seat !== null) next.set(NAMES.seat, filter.seat);
  for (const list of ['sectors', 'types', 'levels', 'tags'] as const)
    for (const value of filter[list]) next.append(NAMES[list], value);
  return next;
}
