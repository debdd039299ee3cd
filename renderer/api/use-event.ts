/** Listens to an event of the backend for as long as a component is shown. */
import { useEffect, useRef } from 'react';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { listen } from './bridge.ts';

/** Calls the newest `listener` on every event of that name. */
export function useEvent<Name extends EventName>(
  name: Name,
  listener: (payload: Events[Name]) => void,
): void {
  const newest = useRef(listener);
  useEffect(() => {
    newest.current = listener;
  });
  useEffect(() => listen(name, (payload) => newest.current(payload)), [name]);
}
