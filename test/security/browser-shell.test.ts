/** The rules of the loopback server, one test each: it fails when the rule is taken out. Raw requests, real server. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_BODY_BYTES } from '../../electron/browser-shell/request-guard.ts';
import { createSessions } from '../../electron/browser-shell/sessions.ts';
import { startTestServer, type TestServer, tokenOf } from '../helpers/loopback-server.ts';

let own: TestServer;
let cookie: string;
/** Headers of a call from our own page with a session. */
let ours: Record<string, string>;

beforeAll(async () => {
  own = await startTestServer();
  cookie = await own.signIn();
  ours = { cookie, origin: own.origin, 'content-type': 'application/json' };
});
afterAll(() => own.close());
beforeEach(() => {
  own.calls.length = 0;
});

const call = (headers: Record<string, string>, body = '{}') =>
  own.send('POST', '/api/document.state', headers, body);
const exchange = (token: unknown) =>
  own.send(
    'POST',
    '/session',
    { origin: own.origin, 'content-type': 'application/json' },
    JSON.stringify({ token }),
  );

describe('a call from our own page', () => {
  it('reaches the backend with its input', async () => {
    const answer = await call(ours, '{"a":1}');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { heard: { a: 1 } } });
    expect(own.calls).toEqual([{ name: 'document.state', input: { a: 1 } }]);
  });
});

describe('the name of the host', () => {
  it.each([['localhost'], ['example.org'], ['127.0.0.1'], ['[::1]'], ['127.0.0.1.example.org']])(
    '%s is refused, for pages and for calls',
    async (name) => {
      const host = name === '127.0.0.1' ? name : `${name}:${own.server.port}`;
      expect((await own.send('GET', '/', { host })).status).toBe(403);
      expect((await call({ ...ours, host })).status).toBe(403);
      expect(own.calls).toEqual([]);
    },
  );
});

describe('the origin of a call', () => {
  it('must be there', async () => {
    const { origin: _, ...without } = ours;
    expect((await call(without)).status).toBe(403);
    expect(own.calls).toEqual([]);
  });

  it.each([
    ['http://127.0.0.1:1'],
    ['http://localhost'],
    ['https://example.org'],
    ['null'],
    ['http://127.0.0.1'],
  ])('%s is refused', async (origin) => {
    expect((await call({ ...ours, origin })).status).toBe(403);
    expect(own.calls).toEqual([]);
  });

  it('counts for the exchange of a token, too', async () => {
    const token = tokenOf(own.server.createAddress('address'));
    const foreign = { origin: 'https://example.org', 'content-type': 'application/json' };
    expect((await own.send('POST', '/session', foreign, JSON.stringify({ token }))).status).toBe(403);
    expect((await exchange(token)).status).toBe(200);
  });
});

describe('where a browser says a call comes from', () => {
  it.each([['cross-site'], ['same-site'], ['none']])('%s is refused', async (site) => {
    expect((await call({ ...ours, 'sec-fetch-site': site })).status).toBe(403);
    expect(own.calls).toEqual([]);
  });

  it('same-origin is heard', async () => {
    expect((await call({ ...ours, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('the event stream', () => {
  it('opens for our own page, which browsers mark', async () => {
    const stream = await own.send('GET', '/events', { cookie, 'sec-fetch-site': 'same-origin' });
    expect(stream.status).toBe(200);
    expect(stream.headers['content-type']).toContain('text/event-stream');
  });

  it('is refused to a page from elsewhere, though the cookie came along', async () => {
    expect((await own.send('GET', '/events', { cookie, 'sec-fetch-site': 'same-site' })).status).toBe(403);
    const foreign = { cookie, origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-origin' };
    expect((await own.send('GET', '/events', foreign)).status).toBe(403);
  });

  it('is refused to a request that does not say where it comes from', async () => {
    expect((await own.send('GET', '/events', { cookie })).status).toBe(403);
  });

  it('is refused without a session', async () => {
    expect((await own.send('GET', '/events', { 'sec-fetch-site': 'same-origin' })).status).toBe(401);
  });
});

describe('the session', () => {
  it('is needed for every call; without it the answer says what to do', async () => {
    const { cookie: _, ...without } = ours;
    const answer = await call(without);
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body)).toMatchObject({ noSession: { title: 'No access' } });
    expect((await call({ ...without, cookie: `${cookie}x` })).status).toBe(401);
    expect((await call({ ...without, cookie: cookie.replace(/\d+/, '1') })).status).toBe(401);
    expect(own.calls).toEqual([]);
  });

  it('is a cookie that scripts cannot read and other sites do not send, named after the port', async () => {
    const answer = await exchange(tokenOf(own.server.createAddress('address')));
    const [header = ''] = answer.headers['set-cookie'] ?? [];
    const [pair = '', ...attributes] = header.split('; ');
    expect(pair).toMatch(new RegExp(`^ryggrad-session-${own.server.port}=[\\w-]{43}$`));
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
  });

  it('tells a page whether it has one', async () => {
    expect((await own.send('GET', '/session', { cookie })).status).toBe(200);
    expect((await own.send('GET', '/session')).status).toBe(401);
  });
});

describe('the token', () => {
  it('is not used up by getting the page', async () => {
    const address = own.server.createAddress('address');
    for (const path of ['/', `/?token=${tokenOf(address)}`])
      expect((await own.send('GET', path)).status).toBe(200);
    expect((await exchange(tokenOf(address))).status).toBe(200);
  });

  it('is exchanged only once', async () => {
    const token = tokenOf(own.server.createAddress('address'));
    expect((await exchange(token)).status).toBe(200);
    const second = await exchange(token);
    expect(second.status).toBe(401);
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it.each([['wrong'], [''], [null], [{ length: 43 }], [['a']]])('%j is no token', async (token) => {
    expect((await exchange(token)).status).toBe(401);
  });

  it('is another one for the printed address and for the window', async () => {
    const window = tokenOf(own.server.createAddress('window'));
    const printed = tokenOf(own.server.createAddress('address'));
    expect(window).not.toBe(printed);
    expect((await exchange(window)).status).toBe(200);
    expect((await exchange(printed)).status).toBe(200);
  });

  it('is worth nothing after its time', () => {
    let time = 0;
    const sessions = createSessions(1, () => time);
    const [early, late] = [sessions.mintToken('window', 1000), sessions.mintToken('window', 1000)];
    time = 1000;
    expect(sessions.exchange(early)).not.toBeNull();
    time = 1001;
    expect(sessions.exchange(late)).toBeNull();
  });

  it('stands after the hash, which browsers send to nobody', () => {
    expect(own.server.createAddress('address')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
  });
});

describe('the body of a call', () => {
  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/jsonp'],
  ])('%s is refused', async (type) => {
    expect((await call({ ...ours, 'content-type': type })).status).toBe(415);
    expect(own.calls).toEqual([]);
  });

  it('must be JSON', async () => {
    expect((await call(ours, 'a=1')).status).toBe(400);
    expect(own.calls).toEqual([]);
  });

  it('may be as large as allowed and no larger, whether it tells its size or not', async () => {
    const text = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));
    const length = (bytes: number) => ({ ...ours, 'content-length': String(bytes) });
    expect((await call(length(LARGEST_BODY_BYTES), text(LARGEST_BODY_BYTES))).status).toBe(200);
    expect((await call(length(LARGEST_BODY_BYTES + 1), text(LARGEST_BODY_BYTES + 1))).status).toBe(413);
    const inPieces = { ...ours, 'transfer-encoding': 'chunked' };
    expect((await call(inPieces, text(LARGEST_BODY_BYTES + 1))).status).toBe(413);
    expect(own.calls).toHaveLength(1);
  });
});

describe('methods', () => {
  it.each([['PUT'], ['DELETE'], ['PATCH'], ['OPTIONS'], ['TRACE']])('%s is refused', async (method) => {
    for (const path of ['/', '/api/document.state']) {
      const answer = await own.send(method, path, ours);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD, POST');
    }
  });

  it('a call cannot be made by getting an address', async () => {
    expect((await own.send('GET', '/api/document.state', ours)).status).toBe(404);
    expect((await own.send('POST', '/', ours, '{}')).status).toBe(404);
    expect(own.calls).toEqual([]);
  });
});

describe('files', () => {
  it('are served with their type; HEAD sends no body', async () => {
    const script = await own.send('GET', '/main.js');
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    const head = await own.send('HEAD', '/main.js');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '10']);
  });

  it('outside the window are not there, however the path is written', async () => {
    for (const path of [
      `/../${own.outsideName}`,
      `/%2e%2e/${own.outsideName}`,
      `/..%2f${own.outsideName}`,
      `/..%5c${own.outsideName}`,
      `/x/../../${own.outsideName}`,
      `//${own.outsideName}`,
      '/main.js%00.html',
      '/%',
      '/c:/windows/win.ini',
      '/..',
    ]) {
      const answer = await own.send('GET', path);
      expect([path, answer.status, answer.body]).toEqual([path, 404, '']);
    }
  });

  it('of a type the window has no use for are not there', async () => {
    expect((await own.send('GET', '/notes.secret')).status).toBe(404);
  });
});

describe('every response', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/main.js'],
    ['GET', '/nowhere'],
    ['GET', '/session'],
    ['PUT', '/'],
    ['POST', '/api/document.state'],
  ])('%s %s carries the protective headers', async (method, path) => {
    const { headers } = await own.send(
      method,
      path,
      method === 'POST' ? ours : {},
      method === 'POST' ? '{}' : undefined,
    );
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/,
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('has a nonce of its own, which the page gets', async () => {
    const pages = [await own.send('GET', '/'), await own.send('GET', '/')];
    const nonces = pages.map(({ headers, body }) => {
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? [];
      expect(body).toContain(`content="${nonce}"`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{24}$/);
  });
});

describe('the page', () => {
  it('has the bridge before its own scripts, and asks not to be sent to a translation service', async () => {
    const { body } = await own.send('GET', '/');
    expect(body).toMatch(
      /<head>\s*<meta name="google" content="notranslate" \/>\s*<script src="\/bridge.js"><\/script>/,
    );
  });
});

describe('secrets', () => {
  it('are compared in constant time: nothing in the module compares them as texts', async () => {
    const { readFile } = await import('node:fs/promises');
    const source = await readFile(
      new URL('../../electron/browser-shell/sessions.ts', import.meta.url),
      'utf8',
    );
    expect(source).toContain('timingSafeEqual(secret.digest, digest)');
    expect(source).not.toMatch(/\b(value|token|secret\.\w+)\s*={2,3}\s*(value|token|secret)/);
  });

  it('two servers do not know each other', async () => {
    const other = await startTestServer();
    try {
      const foreign = { ...ours, origin: other.origin };
      expect((await other.send('POST', '/api/document.state', foreign, '{}')).status).toBe(401);
    } finally {
      await other.close();
    }
  });

  it('the server listens on this machine only', async () => {
    const { networkInterfaces } = await import('node:os');
    const outer = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each && !each.internal && each.family === 'IPv4');
    for (const each of outer) {
      await expect(fetch(`http://${each?.address}:${own.server.port}/`)).rejects.toThrow();
    }
  });
});
