/** What the address of the plan page holds: filter, view and the open action. A link to it shows the same. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { PLACE } from '../../components/place-in-page.ts';
import { type ActionFilter, filterOf } from './action-filter.ts';

export type PlanView = 'goals' | 'table';

export interface PlanAddress {
  readonly filter: ActionFilter;
  readonly view: PlanView;
  readonly actionId: string | null;
  setFilter(changes: Partial<ActionFilter>): void;
  setView(view: PlanView): void;
  /** Opens an action in the side panel; null closes it. */
  openAction(id: string | null): void;
}

/** The functions stay the same from one drawing to the next, so that lists given them need not be drawn again. */
export function usePlanAddress(): PlanAddress {
  const [parameters, setParameters] = useSearchParams();
  const newestSet = useRef(setParameters);
  useEffect(() => {
    newestSet.current = setParameters;
  });
  const change = useCallback((changes: Record<string, string | null>, replace: boolean) => {
    newestSet.current((before) => changed(before, changes), { replace, preventScrollReset: true });
  }, []);
  const setFilter = useCallback(
    (changes: Partial<ActionFilter>) => change(changes as Record<string, string | null>, true),
    [change],
  );
  const setView = useCallback(
    (view: PlanView) => change({ view: view === 'goals' ? null : view }, true),
    [change],
  );
  const openAction = useCallback((id: string | null) => change({ action: id }, false), [change]);
  return {
    filter: useMemo(() => filterOf(parameters), [parameters]),
    view: parameters.get('view') === 'table' ? 'table' : 'goals',
    actionId: parameters.get('action'),
    setFilter,
    setView,
    openAction,
  };
}

function changed(before: URLSearchParams, changes: Record<string, string | null>): URLSearchParams {
  const after = new URLSearchParams(before);
  // Whoever works on has seen the line that the address led to.
  after.delete(PLACE);
  for (const [name, value] of Object.entries(changes)) {
    if (value) after.set(name, value);
    else after.delete(name);
  }
  return after;
}
