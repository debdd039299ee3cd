/** Asks a page from elsewhere in the window to open its form for something new. */
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';

export type Creatable = 'actor' | 'body' | 'meeting' | 'goal' | 'action' | 'indicator';

/** Give it to `navigate` as `state`. */
export const creationRequest = (what: Creatable) => ({ creates: what });

function isRequested(state: unknown, what: Creatable): boolean {
  return typeof state === 'object' && state !== null && 'creates' in state && state.creates === what;
}

/** Calls `open` once for each request; going back or reloading does not ask again. */
export function useCreationRequest(what: Creatable, open: () => void): void {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const newest = useRef(open);
  useEffect(() => {
    newest.current = open;
  });
  const isAsked = isRequested(state, what);
  useEffect(() => {
    if (!isAsked) return;
    newest.current();
    void navigate({ pathname, search }, { replace: true, state: null });
  }, [isAsked, pathname, search, navigate]);
}
