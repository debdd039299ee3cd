/** What the address of the plan page holds: filter, view and the open action. A link to it shows the same. */
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
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

export function usePlanAddress(): PlanAddress {
  const [parameters, setParameters] = useSearchParams();
  const change = useCallback(
    (changes: Record<string, string | null>, replace: boolean) =>
      setParameters((before) => changed(before, changes), { replace, preventScrollReset: true }),
    [setParameters],
  );
  return useMemo(
    () => ({
      filter: filterOf(parameters),
      view: parameters.get('view') === 'table' ? 'table' : 'goals',
      actionId: parameters.get('action'),
      setFilter: (changes) => change(changes as Record<string, string | null>, true),
      setView: (view) => change({ view: view === 'goals' ? null : view }, true),
      openAction: (id) => change({ action: id }, false),
    }),
    [parameters, change],
  );
}

function changed(before: URLSearchParams, changes: Record<string, string | null>): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value) after.set(name, value);
    else after.delete(name);
  }
  return after;
}
