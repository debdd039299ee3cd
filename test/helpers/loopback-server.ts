/** A loopback server of the browser shell over a tiny window and an invented backend, and raw requests to it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../electron/browser-shell/server.ts';
import type { Answer } from '../../shared/contract/contract.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';

const notice = (title: string) => ({ title, text: `${title}.` });

export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

/** Starts the real server. `calls` records what reached the backend; `emit` makes the backend speak. */
export async function startTestServer(options: { readonly bridgeFile?: string } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad-window-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<html><head><link rel="icon" href="data:,"><meta name="csp-nonce" content="__CSP_NONCE__"></head></html>',
  );
  writeFileSync(join(folder, 'main.js'), 'export {};');
  writeFileSync(join(folder, 'notes.secret'), 'not for the window');
  const outside = join(folder, '..', `${folder.split(/[\\/]/).at(-1)}-outside.js`);
  writeFileSync(outside, 'outside');
  const calls: { name: string; input: unknown }[] = [];
  let listener: (name: EventName, payload: never) => void = () => {};
  const server = await startServer({
    windowFolder: folder,
    bridgeFile: options.bridgeFile ?? join(folder, 'main.js'),
    pageTexts: () => ({ language: 'en', noSession: notice('No access'), ended: notice('Ended') }),
    backend: {
      dispatch: async (name, input): Promise<Answer<unknown>> => {
        calls.push({ name, input });
        return { ok: true, value: { heard: input } };
      },
      onEvent: (each) => {
        listener = each as typeof listener;
        return () => {};
      },
    },
  });
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    server,
    origin,
    calls,
    outsideName: outside.split(/[\\/]/).at(-1) ?? '',
    emit: <Name extends EventName>(name: Name, payload: Events[Name]) => listener(name, payload as never),
    /** Sends exactly these headers: no client library puts in what a rule waits for. */
    send: (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
      send(server.port, method, path, headers, body),
    /** Exchanges a fresh token as our page does, and returns the cookie. */
    signIn: async () => {
      const answer = await send(
        server.port,
        'POST',
        '/session',
        { origin, 'content-type': 'application/json' },
        JSON.stringify({ token: tokenOf(server.createAddress('address')) }),
      );
      return (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
      rmSync(outside);
    },
  };
}

/** The token at the end of an address. */
export function tokenOf(address: string): string {
  return new URLSearchParams(new URL(address).hash.slice(1)).get('token') ?? '';
}

function send(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<RawResponse> {
  return new Promise((done, failed) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => {
        text += chunk;
      });
      const finish = () => done({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text });
      // A stream never ends by itself: what it has said after a moment is enough.
      if (incoming.headers['content-type']?.startsWith('text/event-stream')) {
        setTimeout(() => {
          finish();
          outgoing.destroy();
        }, 150);
      } else incoming.on('end', finish);
      incoming.on('error', () => {});
    });
    outgoing.on('error', failed);
    outgoing.end(body);
  });
}
