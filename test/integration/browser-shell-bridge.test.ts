/** The bridge in a real page over the real loopback server; only window and backend are invented. */
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { QUIET_BROWSER_FLAGS } from '../../electron/browser-shell/app-window.ts';
import type { Bridge } from '../../shared/contract/contract.ts';
import type { DocumentState } from '../../shared/contract/document.ts';
import { installedBrowser, NO_BROWSER, TEST_BROWSER_FLAGS } from '../helpers/find-browser.ts';
import { startTestServer, type TestServer } from '../helpers/loopback-server.ts';

const bridgeFile = resolve(import.meta.dirname, '../../dist/bridge/bridge.js');

/** Patient: the machine may be busy. */
const poll = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 10_000 });

declare global {
  interface Window {
    heard: unknown[];
  }
}

describe.skipIf(installedBrowser === null)(`the bridge${installedBrowser ? '' : ` (${NO_BROWSER})`}`, () => {
  let browser: Browser;
  let own: TestServer;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: installedBrowser?.path ?? '',
      chromiumSandbox: process.getuid?.() !== 0,
      args: [...QUIET_BROWSER_FLAGS, ...TEST_BROWSER_FLAGS],
    });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    own = await startTestServer({ bridgeFile });
    page = await (await browser.newContext()).newPage();
  });
  afterEach(async () => {
    await page.context().close();
    await own.close();
  });

  const open = (address = own.server.createAddress('address')) => page.goto(address);
  const invoke = (name: string, input: unknown) =>
    page.evaluate(([name, input]) => (window.ryggrad as Bridge).invoke(name as string, input), [name, input]);
  const listen = (name: string) =>
    page.evaluate((name) => {
      window.heard ??= [];
      (window.ryggrad as Bridge).on(name, (payload) => window.heard.push(payload));
    }, name);
  const heard = () => page.evaluate(() => window.heard);
  const notice = () => page.getByRole('dialog');

  it('is there before the window, exchanges the token and takes it out of the address bar', async () => {
    await open();
    expect(page.url()).toBe(`${own.origin}/`);
    expect(await invoke('document.state', { a: 'æøå' })).toEqual({
      ok: true,
      value: { heard: { a: 'æøå' } },
    });
    expect(own.calls).toEqual([{ name: 'document.state', input: { a: 'æøå' } }]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  it('keeps its session over a reload', async () => {
    await open();
    await invoke('document.state', {});
    await page.reload();
    expect(await invoke('document.state', {})).toMatchObject({ ok: true });
  });

  it('delivers events, also to several listeners, and stops when asked', async () => {
    await open();
    await listen('settings.changed');
    await listen('job.progress');
    await poll(() => own.server.streams.count('address')).toBe(1);
    own.emit('job.progress', { jobId: 'a', share: 0.5 });
    await poll(heard).toEqual([{ jobId: 'a', share: 0.5 }]);
    await page.evaluate(() => {
      const stop = (window.ryggrad as Bridge).on('job.progress', () => window.heard.push('second'));
      stop();
    });
    own.emit('job.progress', { jobId: 'a', share: 1 });
    await poll(heard).toEqual([
      { jobId: 'a', share: 0.5 },
      { jobId: 'a', share: 1 },
    ]);
  });

  it('keeps the file to open until the window listens, and gives it to one page only', async () => {
    own.server.streams.requestOpen('/home/kari/a.ryggrad');
    await open();
    await poll(() => own.server.streams.count('address')).toBe(1);
    await invoke('document.state', {});
    await listen('document.openRequested');
    await poll(heard).toEqual([{ path: '/home/kari/a.ryggrad' }]);
    const second = await page.context().newPage();
    await second.goto(own.origin);
    await poll(() => own.server.streams.count('address')).toBe(2);
    const secondHeard = await second.evaluate(async () => {
      const all: unknown[] = [];
      (window.ryggrad as Bridge).on('document.openRequested', (payload) => all.push(payload));
      await (window.ryggrad as Bridge).invoke('document.state', {});
      return all;
    });
    expect(secondHeard).toEqual([]);
  });

  it('tells a new page that the settings have changed: it may have asked for them just before', async () => {
    own.emit('settings.changed', null);
    await page.addInitScript(() => {
      window.heard = [];
      window.EventSource = class extends EventSource {
        constructor(address: string | URL) {
          super(address);
          this.addEventListener('message', ({ data }) => window.heard.push(JSON.parse(data).name));
        }
      };
    });
    await open();
    await poll(heard).toEqual(['settings.changed']);
  });

  it('comes back when the connection broke, with the newest state', async () => {
    await open();
    await listen('document.state');
    await poll(() => own.server.streams.count('address')).toBe(1);
    own.emit('document.state', null);
    await poll(heard).toEqual([null]);
    own.server.streams.disconnect();
    expect(own.server.streams.count('address')).toBe(0);
    own.emit('document.state', { revision: 7 } as DocumentState);
    await poll(heard).toEqual([null, { revision: 7 }]);
  });

  it('without a session says in words what to do, and calls nothing', async () => {
    await open(own.origin);
    await poll(() => notice().textContent()).toBe('No accessNo access.');
    expect(await invoke('document.state', {})).toEqual({
      ok: false,
      refusal: { code: 'operation.forbidden', values: {}, fields: [] },
    });
    expect(own.calls).toEqual([]);
  });

  it('says so when the address was used before, and takes a fresh one', async () => {
    const address = own.server.createAddress('address');
    await open(address);
    await invoke('document.state', {});
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(address);
    await poll(() => stranger.getByRole('dialog').textContent()).toContain('No access');
    await stranger.goto(own.server.createAddress('address'));
    // The page loads anew, which a call may fall into.
    const call = () =>
      stranger.evaluate(() => (window.ryggrad as Bridge).invoke('document.state', {})).catch(() => null);
    await poll(call).toMatchObject({ ok: true });
    expect(await stranger.getByRole('dialog').count()).toBe(0);
    await stranger.context().close();
  });

  it('says so when the program has ended', async () => {
    await open();
    await invoke('document.state', {});
    await own.server.close();
    await poll(() => notice().textContent()).toBe('EndedEnded.');
  });

  it('breaks no rule of the content security policy', async () => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await open();
    await invoke('document.state', {});
    await poll(() => own.server.streams.count('address')).toBe(1);
    await page.waitForLoadState('load');
    expect(problems).toEqual([]);
  });
});
