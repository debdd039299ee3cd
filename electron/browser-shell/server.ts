/**
 * The loopback server of the browser shell: window files, sessions, calls and events on 127.0.0.1 and a random port.
 * Applies every rule of `request-guard.ts` before anything else; knows nothing about what the operations do.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from '../backend/backend.ts';
import { fillNonce } from '../content-security-policy.ts';
import { fileForPath, mediaTypeOf } from '../window-files.ts';
import type { PageTexts } from './bridge/page-texts.ts';
import { createEventStreams, type EventStreams } from './event-streams.ts';
import {
  isCallFromOurPage,
  isHostOurs,
  isJson,
  isMethodAllowed,
  isStreamFromOurPage,
} from './request-guard.ts';
import { protect, readJson, sendJson, sendStatus } from './responses.ts';
import { createSessions, type SessionSource, type Sessions } from './sessions.ts';

/** Taken so and not imported: an import makes Node load its own `fetch` too, which nobody here uses and start waits for. */
const { createServer } = process.getBuiltinModule('node:http');

export interface ServerOptions {
  readonly backend: Pick<Backend, 'dispatch' | 'onEvent'>;
  /** Absolute path of the built window. */
  readonly windowFolder: string;
  /** Absolute path of the built bridge script. */
  readonly bridgeFile: string;
  /** What the page says when it may not talk to the program, in the language of now. */
  readonly pageTexts: () => PageTexts;
}

export interface LoopbackServer {
  readonly port: number;
  readonly streams: EventStreams;
  /** An address that opens the program once. `lifetimeMs`: for an address that is used at once. */
  createAddress(source: SessionSource, lifetimeMs?: number): string;
  close(): Promise<void>;
}

interface Given extends ServerOptions {
  readonly port: number;
  readonly sessions: Sessions;
  readonly streams: EventStreams;
}

/** Starts listening. The port is the system's choice, so that no page can know it beforehand. */
export async function startServer(options: ServerOptions): Promise<LoopbackServer> {
  const server = createServer();
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', started);
  });
  const { port } = server.address() as AddressInfo;
  const given: Given = { ...options, port, sessions: createSessions(port), streams: createEventStreams() };
  server.on('request', (request, response) => {
    answer(request, response, given).catch((error: unknown) => {
      console.error('request failed:', error);
      if (!response.headersSent) sendStatus(response, 500);
      else response.destroy();
    });
  });
  const stopListening = options.backend.onEvent((name, payload) => given.streams.send(name, payload));
  return {
    port,
    streams: given.streams,
    // After the hash: browsers send that part to nobody, and it stays out of logs and referrers.
    createAddress: (source, lifetimeMs) =>
      `http://127.0.0.1:${port}/#token=${given.sessions.mintToken(source, lifetimeMs)}`,
    close: async () => {
      stopListening();
      given.streams.close();
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, given: Given): Promise<void> {
  const nonce = protect(response);
  if (!isHostOurs(request.headers, given.port)) return sendStatus(response, 403);
  if (!isMethodAllowed(request.method)) {
    response.setHeader('Allow', 'GET, HEAD, POST');
    return sendStatus(response, 405);
  }
  // What comes after `?` is nothing we ever read.
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (request.method === 'POST') return answerCall(path, request, response, given);
  if (path === '/events') return answerStream(request, response, given);
  if (path === '/session') return answerSession(request, response, given);
  return answerFile(path, nonce, response, given);
}

async function answerCall(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  given: Given,
): Promise<void> {
  if (!isCallFromOurPage(request.headers, given.port)) return sendStatus(response, 403);
  const operation = path.startsWith('/api/') ? path.slice('/api/'.length) : null;
  if (operation === null && path !== '/session') return sendStatus(response, 404);
  const session = given.sessions.sessionOf(request.headers.cookie);
  if (operation !== null && session === null) return sendJson(response, 401, given.pageTexts());
  if (!isJson(request.headers)) return sendStatus(response, 415);
  const body = await readJson(request);
  if ('status' in body) return sendStatus(response, body.status);
  if (operation === null) return exchangeToken(body.value, response, given);
  sendJson(response, 200, await given.backend.dispatch(operation, body.value));
}

function exchangeToken(body: unknown, response: ServerResponse, given: Given): void {
  const token = typeof body === 'object' && body !== null && 'token' in body ? body.token : null;
  const value = typeof token === 'string' ? given.sessions.exchange(token) : null;
  if (value !== null) response.setHeader('Set-Cookie', given.sessions.setCookie(value));
  sendJson(response, value === null ? 401 : 200, given.pageTexts());
}

/** Tells a page whether it has a session: after a reload, or when its address was used before. */
function answerSession(request: IncomingMessage, response: ServerResponse, given: Given): void {
  const session = given.sessions.sessionOf(request.headers.cookie);
  sendJson(response, session === null ? 401 : 200, given.pageTexts());
}

function answerStream(request: IncomingMessage, response: ServerResponse, given: Given): void {
  const session = given.sessions.sessionOf(request.headers.cookie);
  if (!isStreamFromOurPage(request.headers, given.port)) sendStatus(response, 403);
  else if (session === null) sendJson(response, 401, given.pageTexts());
  else if (request.method !== 'GET') sendStatus(response, 405);
  else given.streams.add(response, session.source);
}

/** Files hold no data of the user, so they need no session; without one the page can say what to do. */
async function answerFile(
  path: string,
  nonce: string,
  response: ServerResponse,
  { windowFolder, bridgeFile }: Given,
): Promise<void> {
  const file = path === '/bridge.js' ? bridgeFile : fileForPath(path, windowFolder);
  const type = file === null ? undefined : mediaTypeOf(file);
  const bytes = file === null || type === undefined ? null : await readFile(file).catch(() => null);
  if (file === null || type === undefined || bytes === null) return sendStatus(response, 404);
  const body = file.endsWith('.html')
    ? Buffer.from(withBridge(fillNonce(bytes.toString('utf8'), nonce)))
    : bytes;
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length }).end(body);
}

/**
 * Puts the bridge before every other script, where Electron has its preload script, and asks the browser not to
 * send the page to a translation service.
 */
function withBridge(html: string): string {
  return html.replace(
    '<head>',
    '<head>\n    <meta name="google" content="notranslate" />\n    <script src="/bridge.js"></script>',
  );
}
