/**
 * The one bridge between page and program: `window.ryggrad` with `invoke` and `on`.
 * Never hands out ipcRenderer, an Electron event object or another channel.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Answer, Bridge } from '../shared/contract/contract.ts';
import { EVENT_NAMES, type EventName } from '../shared/contract/events.ts';
import { EVENT_CHANNEL, INVOKE_CHANNEL } from './shell/channels.ts';

type Listener = (payload: unknown) => void;

/** Events that must not be lost while the page is still starting: kept until somebody listens. */
const KEPT_UNTIL_HEARD: ReadonlySet<EventName> = new Set(['document.openRequested', 'menu.command']);

const listeners = new Map<EventName, Set<Listener>>();
const unheard = new Map<EventName, unknown[]>();

const isEventName = (name: unknown): name is EventName =>
  typeof name === 'string' && (EVENT_NAMES as readonly string[]).includes(name);

ipcRenderer.on(EVENT_CHANNEL, (_event, name: unknown, payload: unknown) => {
  if (!isEventName(name)) return;
  const heardBy = listeners.get(name);
  if (heardBy?.size) for (const listener of [...heardBy]) listener(payload);
  else if (KEPT_UNTIL_HEARD.has(name)) unheard.set(name, [...(unheard.get(name) ?? []), payload]);
});

const bridge: Bridge = {
  invoke: (name, input) =>
    typeof name === 'string'
      ? (ipcRenderer.invoke(INVOKE_CHANNEL, name, input) as Promise<Answer<unknown>>)
      : Promise.reject(new TypeError('The name of an operation is a text')),
  on(name, listener) {
    if (!isEventName(name)) throw new TypeError('There is no such event');
    const heardBy = listeners.get(name) ?? new Set<Listener>();
    listeners.set(name, heardBy.add(listener));
    for (const payload of unheard.get(name) ?? []) listener(payload);
    unheard.delete(name);
    return () => void heardBy.delete(listener);
  },
};

contextBridge.exposeInMainWorld('ryggrad', bridge);
