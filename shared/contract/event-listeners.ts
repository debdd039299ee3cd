/** Who listens to which event in a page. Both bridges use it: Electron's preload and the browser shell's script. */
import { EVENT_NAMES, type EventName } from './events.ts';

type Listener = (payload: unknown) => void;

/** Events that must not be lost while the page is still starting: kept until somebody listens. */
const KEPT_UNTIL_HEARD: ReadonlySet<EventName> = new Set(['document.openRequested', 'menu.command']);

export interface EventListeners {
  /** Tells everybody who listens. A name that is no event is ignored. */
  deliver(name: unknown, payload: unknown): void;
  /** Listens; returns the function that stops listening. Throws a TypeError for a name that is no event. */
  on(name: string, listener: Listener): () => void;
}

const isEventName = (name: unknown): name is EventName => (EVENT_NAMES as readonly unknown[]).includes(name);

export function createEventListeners(): EventListeners {
  const listeners = new Map<EventName, Set<Listener>>();
  const unheard = new Map<EventName, unknown[]>();
  return {
    deliver: (name, payload) => {
      if (!isEventName(name)) return;
      const heardBy = listeners.get(name);
      if (heardBy?.size) for (const listener of [...heardBy]) listener(payload);
      else if (KEPT_UNTIL_HEARD.has(name)) unheard.set(name, [...(unheard.get(name) ?? []), payload]);
    },
    on: (name, listener) => {
      if (!isEventName(name)) throw new TypeError('There is no such event');
      const heardBy = listeners.get(name) ?? new Set<Listener>();
      listeners.set(name, heardBy.add(listener));
      for (const payload of unheard.get(name) ?? []) listener(payload);
      unheard.delete(name);
      return () => void heardBy.delete(listener);
    },
  };
}
