/**
 * The one bridge between page and program: `window.ryggrad` with `invoke` and `on`.
 * Never hands out ipcRenderer, an Electron event object or another channel.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Answer, Bridge } from '../shared/contract/contract.ts';
import { createEventListeners } from '../shared/contract/event-listeners.ts';
import { EVENT_CHANNEL, INVOKE_CHANNEL } from './shell/channels.ts';

const events = createEventListeners();

ipcRenderer.on(EVENT_CHANNEL, (_event, name: unknown, payload: unknown) => events.deliver(name, payload));

const bridge: Bridge = {
  invoke: (name, input) =>
    typeof name === 'string'
      ? (ipcRenderer.invoke(INVOKE_CHANNEL, name, input) as Promise<Answer<unknown>>)
      : Promise.reject(new TypeError('The name of an operation is a text')),
  on: (name, listener) => events.on(name, listener),
};

contextBridge.exposeInMainWorld('ryggrad', bridge);
