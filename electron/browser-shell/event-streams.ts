/** Events from the backend to every open page, over server-sent events. A page that comes back is brought up to date. */
import type { ServerResponse } from 'node:http';
import type { EventName, Events } from '../../shared/contract/events.ts';
import type { SessionSource } from './sessions.ts';

/** A comment line this often keeps the connection alive and shows a page that is gone. */
const HEARTBEAT_MS = 15_000;

export interface EventStreams {
  /** Sends the event to every page. */
  send<Name extends EventName>(name: Name, payload: Events[Name]): void;
  /** Asks one page to open a file: the first that is there, or the next that comes. */
  requestOpen(path: string): void;
  /** Takes over a response as the stream of a page. */
  add(response: ServerResponse, source: SessionSource): void;
  /** Number of pages listening, of one source. */
  count(source: SessionSource): number;
  /** True once a page of this source has listened. */
  hasBeenSeen(source: SessionSource): boolean;
  /** Ends all streams; pages that are still there come back by themselves. */
  disconnect(): void;
  close(): void;
}

/** Makes the hub of all streams. */
export function createEventStreams(): EventStreams {
  const streams = new Map<ServerResponse, SessionSource>();
  const seen = new Set<SessionSource>();
  let latestState: { readonly value: Events['document.state'] } | null = null;
  /** A new page may have asked for them just before they changed. */
  let haveSettingsChanged = false;
  let requestedPath: string | null = null;

  const write = (response: ServerResponse, name: EventName, payload: unknown) =>
    response.write(`data: ${JSON.stringify({ name, payload })}\n\n`);
  const handOverRequest = () => {
    const [first] = streams.keys();
    if (!first || requestedPath === null) return;
    write(first, 'document.openRequested', { path: requestedPath });
    requestedPath = null;
  };
  const disconnect = () => {
    for (const response of streams.keys()) response.end();
    streams.clear();
  };
  const heartbeat = setInterval(() => {
    for (const response of streams.keys()) response.write(':\n\n');
  }, HEARTBEAT_MS).unref();

  return {
    send: (name, payload) => {
      if (name === 'settings.changed') haveSettingsChanged = true;
      if (name === 'document.state') latestState = { value: payload as Events['document.state'] };
      for (const response of streams.keys()) write(response, name, payload);
    },
    requestOpen: (path) => {
      requestedPath = path;
      handOverRequest();
    },
    add: (response, source) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      // What a page missed while it was away is not sent again: the newest state and settings say it all.
      if (latestState) write(response, 'document.state', latestState.value);
      if (seen.has(source) || haveSettingsChanged) write(response, 'settings.changed', null);
      response.write(':\n\n');
      streams.set(response, source);
      seen.add(source);
      response.on('close', () => streams.delete(response));
      handOverRequest();
    },
    count: (source) => [...streams.values()].filter((each) => each === source).length,
    hasBeenSeen: (source) => seen.has(source),
    disconnect,
    close: () => {
      clearInterval(heartbeat);
      disconnect();
    },
  };
}
