/** What the contact page shows, kept in the address: view, month, and whether the form is open and for whom. */
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { isMonth, type Month, monthOf } from '../../../shared/domain/communication/calendar.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { KEEPS_PLACE } from '../../components/kept-place.ts';
import { today } from '../../components/text/local-time.ts';
import { ANYBODY, LOG_PARAMETER } from './addresses.ts';

export const CONTACT_VIEWS = ['plan', 'calendar', 'log'] as const;
export type ContactView = (typeof CONTACT_VIEWS)[number];

export function useContactAddress() {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (name: string, value: string | null, replace = false) =>
      setParams(
        (now) => {
          if (value === null) now.delete(name);
          else now.set(name, value);
          return now;
        },
        { replace, state: KEEPS_PLACE },
      ),
    [setParams],
  );
  const asked = params.get(LOG_PARAMETER);
  const month = params.get('month') ?? '';
  return {
    view: CONTACT_VIEWS.find((each) => each === params.get('view')) ?? 'plan',
    setView: (view: ContactView) => set('view', view === 'plan' ? null : view),
    month: isMonth(month) ? month : monthOf(today()),
    setMonth: (next: Month) => set('month', next === monthOf(today()) ? null : next, true),
    /** What the log was asked to look for. */
    text: params.get('text') ?? '',
    /** Undefined: the form is closed. Null: open, for nobody in particular. */
    logged: asked === null ? undefined : asked === ANYBODY ? null : (asked as ActorId),
    log: (id: ActorId | null) => set(LOG_PARAMETER, id ?? ANYBODY, true),
    stopLogging: () => set(LOG_PARAMETER, null, true),
  };
}
