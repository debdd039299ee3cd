/**
 * What the address of the map holds: view, map, filter, the actor whose neighbours are shown, whether each sector stands
 * by itself, and the two days of the movement. All of it carries over from view to view, and a link to it shows the same.
 */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { type IsoDate, isIsoDate } from '../../../shared/domain/dates.ts';
import type { ActorId, StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import { type ActorFilter, filterOf, withFilter } from './actor-filter.ts';

export const MAP_VIEWS = ['grid', 'movement', 'salience', 'rainbow', 'engagement', 'table'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

type Named = 'view' | 'map' | 'near' | 'from' | 'until' | 'group';

/** The views that can show each sector by itself. */
export const GROUPED_VIEWS: ReadonlySet<MapView> = new Set(['grid', 'movement', 'table']);

export interface MapAddress {
  readonly view: MapView;
  /** Null: the map of the whole initiative. */
  readonly mapId: StakeholderMapId | null;
  readonly filter: ActorFilter;
  /** Only this actor and those it is tied to are shown. */
  readonly nearId: ActorId | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** Each sector by itself. */
  readonly isGrouped: boolean;
  setFilter(filter: ActorFilter): void;
  /** Null takes a word out of the address. */
  set(changes: Partial<Record<Named, string | null>>): void;
}

/** The functions stay the same from one drawing to the next. */
export function useMapAddress(): MapAddress {
  const [params, setParams] = useSearchParams();
  const newest = useRef(setParams);
  useEffect(() => {
    newest.current = setParams;
  });
  const setFilter = useCallback((filter: ActorFilter) => {
    newest.current((before) => withFilter(before, filter), { replace: true, preventScrollReset: true });
  }, []);
  const set = useCallback((changes: Partial<Record<Named, string | null>>) => {
    newest.current((before) => changed(before, changes), { preventScrollReset: true });
  }, []);
  return useMemo(
    () => ({
      view: MAP_VIEWS.find((view) => view === params.get('view')) ?? 'grid',
      mapId: params.get('map') as StakeholderMapId | null,
      filter: filterOf(params),
      nearId: params.get('near') as ActorId | null,
      from: dayOf(params.get('from')),
      until: dayOf(params.get('until')),
      isGrouped: params.get('group') === 'sector',
      setFilter,
      set,
    }),
    [params, setFilter, set],
  );
}

/** What goes along from one page of the same actors to another: filter, map and the actor in focus. */
export function carriedOver(params: URLSearchParams): string {
  const carried = new URLSearchParams();
  for (const name of ['map', 'near'] satisfies Named[]) {
    const value = params.get(name);
    if (value) carried.set(name, value);
  }
  return withFilter(carried, filterOf(params)).toString();
}

/** An address may be typed: what is no day is none. */
function dayOf(text: string | null): IsoDate | null {
  return text !== null && isIsoDate(text) ? text : null;
}

function changed(before: URLSearchParams, changes: Partial<Record<Named, string | null>>): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value) after.set(name, value);
    else after.delete(name);
  }
  return after;
}
