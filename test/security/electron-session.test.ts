/** What the session lets through: our own files with the policy on them, no request to anywhere, no permission. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '../../electron/content-security-policy.ts';
import { fileForAddress, registerAppScheme, serveApp } from '../../electron/shell/app-protocol.ts';
import {
  blockNetwork,
  isAllowedRequest,
  switchOffBackgroundNetworking,
} from '../../electron/shell/block-network.ts';
import { denyPermissions } from '../../electron/shell/permissions.ts';
import { callsOf, forgetCalls, sessionHandlers, standInSession } from '../helpers/electron-stand-in.ts';

vi.mock('electron', async () => (await import('../helpers/electron-stand-in.ts')).electronModule);

const folder = mkdtempSync(join(tmpdir(), 'ryggrad-protocol-'));
const renderer = join(folder, 'renderer');

beforeAll(() => {
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  writeFileSync(join(renderer, 'assets/index.js'), 'export {};');
  writeFileSync(join(renderer, 'assets/notes.sqlite'), 'not for the page');
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}');
  mkdirSync(join(folder, 'renderer-twin'));
  writeFileSync(join(folder, 'renderer-twin/secret.json'), '{"secret":true}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(forgetCalls);

async function get(address: string, method = 'GET'): Promise<Response> {
  serveApp(standInSession.protocol as never, renderer);
  const handler = sessionHandlers.protocols.get('app');
  if (handler === undefined) throw new Error('The scheme is not served');
  // A real Request would normalize the path before we see it; the handler must not rely on that.
  return handler({ url: address, method } as Request);
}

describe('the app scheme', () => {
  test('is registered as standard, secure and fetchable, without any way round the policy', () => {
    registerAppScheme();
    expect(callsOf('protocol.registerSchemesAsPrivileged')).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    ]);
  });

  test('serves the page with its nonce in the page and in the policy, a new one each time', async () => {
    const nonces = new Set<string>();
    for (const address of ['app://ryggrad/index.html', 'app://ryggrad/', 'app://ryggrad/index.html?x#y']) {
      const response = await get(address);
      const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? '';
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy(nonce));
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  test.each([
    ['app://ryggrad/assets/index.js', 200],
    ['app://ryggrad/assets/missing.js', 404],
    ['app://ryggrad/%2e%2e/secret.json', 404],
  ])('sends the policy with every response: %s', async (address, status) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.each([
    'app://ryggrad/../secret.json',
    'app://ryggrad/..%2fsecret.json',
    'app://ryggrad/%2e%2e/secret.json',
    'app://ryggrad/%2e%2e%2fsecret.json',
    'app://ryggrad/..%5csecret.json',
    'app://ryggrad/..\\secret.json',
    'app://ryggrad/assets/../../secret.json',
    'app://ryggrad/../renderer-twin/secret.json',
    'app://ryggrad//etc/hostname.json',
    'app://ryggrad/C:/secret.json',
    'app://ryggrad/index.html%00.json',
    'app://ryggrad/%E0%A4%A',
    'app://other/index.html',
    'app://ryggrad.evil/index.html',
    'app://ryggrad:1/index.html',
    'file:///etc/hostname',
    'nonsense',
  ])('never leaves its folder nor its host: %s', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test('knows a path that leaves the folder even where it arrives decoded', () => {
    expect(fileForAddress('app://ryggrad/assets/index.js', renderer)).toBe(join(renderer, 'assets/index.js'));
    expect(fileForAddress('app://ryggrad/..%2fsecret.json', renderer)).toBeNull();
    expect(fileForAddress('app://ryggrad/..%2frenderer-twin/secret.json', renderer)).toBeNull();
    expect(fileForAddress('app://ryggrad/assets%5cindex.js', renderer)).toBeNull();
    expect(fileForAddress('app://ryggrad/%252e%252e/secret.json', renderer)).toBe(
      join(renderer, '%2e%2e/secret.json'),
    );
  });

  test('serves only kinds of file a page consists of, and only for reading', async () => {
    expect((await get('app://ryggrad/assets/notes.sqlite')).status).toBe(404);
    expect((await get('app://ryggrad/index.html', 'POST')).status).toBe(405);
  });
});

describe('the network', () => {
  const isCancelled = (url: string) => {
    let answer: { cancel?: boolean } = {};
    const decide = (decision: { cancel?: boolean }) => {
      answer = decision;
    };
    sessionHandlers.beforeRequest?.(...([{ url }, decide] as never[]));
    return answer.cancel;
  };

  test.each([
    'http://example.org/',
    'https://example.org/',
    'ws://example.org/',
    'wss://example.org/',
    'ftp://example.org/',
    'http://127.0.0.1:9222/json',
    'https://ryggrad/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://ryggrad.example.org/x',
    'blob:https://example.org/1',
    'devtools://devtools/bundled/inspector.html',
    'chrome://version',
    'filesystem:app://ryggrad/x',
  ])('is closed: %s is cancelled', (url) => {
    blockNetwork(standInSession as never, false);
    expect(isCancelled(url)).toBe(true);
  });

  test.each(['app://ryggrad/index.html', 'data:image/png;base64,AAAA', 'blob:app://ryggrad/1'])(
    'what is on the machine already goes through: %s',
    (url) => {
      blockNetwork(standInSession as never, false);
      expect(isCancelled(url)).toBe(false);
    },
  );

  test('developer tools load only in an unpackaged run', () => {
    expect(isAllowedRequest('devtools://devtools/x.html', true)).toBe(true);
    expect(isAllowedRequest('https://example.org/', true)).toBe(false);
  });

  test('no dictionary is fetched and no name is looked up by Chromium itself', () => {
    blockNetwork(standInSession as never, false);
    switchOffBackgroundNetworking();
    expect(callsOf('session.setSpellCheckerEnabled')).toEqual([[false]]);
    const switches = new Map(callsOf('app.commandLine.appendSwitch').map(([name, value]) => [name, value]));
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    for (const name of ['disable-background-networking', 'disable-component-update', 'no-pings']) {
      expect(switches.has(name), name).toBe(true);
    }
  });
});

describe('permissions', () => {
  const PERMISSIONS = ['media', 'geolocation', 'notifications', 'clipboard-read', 'usb', 'openExternal'];

  test('every request, check and device is denied, and no screen is shared', () => {
    denyPermissions(standInSession as never);
    for (const permission of PERMISSIONS) {
      let granted: unknown = 'not answered';
      const callback = (answer: boolean) => {
        granted = answer;
      };
      sessionHandlers.permissionRequest?.(...([{}, permission, callback] as never[]));
      expect(granted, permission).toBe(false);
      expect(sessionHandlers.permissionCheck?.(...([{}, permission] as never[])), permission).toBe(false);
    }
    expect(sessionHandlers.devicePermission?.(...([{ deviceType: 'hid' }] as never[]))).toBe(false);
    let streams: unknown = 'not answered';
    const share = (answer: unknown) => {
      streams = answer;
    };
    sessionHandlers.displayMedia?.(...([{}, share] as never[]));
    expect(streams).toEqual({});
  });
});
