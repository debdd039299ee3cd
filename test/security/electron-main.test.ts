/** The whole Electron entry on the stand-in, with the real backend: order of the locks, and what goes through them. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EVENT_CHANNEL, INVOKE_CHANNEL } from '../../electron/shell/channels.ts';
import type { Answer } from '../../shared/contract/contract.ts';
import type { DocumentState } from '../../shared/contract/document.ts';
import {
  becomeReady,
  calls,
  callsOf,
  electronModule,
  fire,
  ipcHandlers,
  StandInWindow,
  sessionHandlers,
} from '../helpers/electron-stand-in.ts';

vi.mock('electron', async () => (await import('../helpers/electron-stand-in.ts')).electronModule);

const folder = mkdtempSync(join(tmpdir(), 'ryggrad-electron-'));
const data = join(folder, 'data');
const file = join(folder, 'Vårt initiativ.ryggrad');
const argv = process.argv;

const window = () => {
  const [made] = StandInWindow.all;
  if (made === undefined) throw new Error('No window was made');
  return made;
};
async function call<Value>(name: string, input: unknown = {}): Promise<Answer<Value>> {
  const { webContents } = window();
  const event = { senderFrame: webContents.mainFrame, sender: webContents };
  return (await ipcHandlers.get(INVOKE_CHANNEL)?.(event, name, input)) as Answer<Value>;
}
const sentEvents = (name: string) =>
  window()
    .webContents.sent.filter(([channel, sent]) => channel === EVENT_CHANNEL && sent === name)
    .map(([, , payload]) => payload);
const menuLabels = () => {
  const menu = callsOf('Menu.setApplicationMenu').at(-1)?.[0] as { template: { label: string }[] };
  return menu.template.map(({ label }) => label);
};

beforeAll(async () => {
  vi.stubEnv('RYGGRAD_DATA_DIR', data);
  process.argv = ['electron', '.', join(folder, 'asked-at-start.ryggrad')];
  await import('../../electron/main.ts');
  becomeReady();
  await vi.waitFor(() => expect(sentEvents('document.openRequested')).toHaveLength(1), { timeout: 20_000 });
});
afterAll(() => {
  process.argv = argv;
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the start', () => {
  const indexOf = (name: string) => calls.findIndex((entry) => entry.name === name);

  test.each([
    'app.enableSandbox',
    'protocol.registerSchemesAsPrivileged',
    'app.commandLine.appendSwitch',
    'app.setPath',
    'app.requestSingleInstanceLock',
  ])('%s is called before Electron is ready', (name) => {
    expect(indexOf(name)).toBeGreaterThanOrEqual(0);
    expect(indexOf(name)).toBeLessThan(indexOf('ready'));
  });

  test.each([
    'session.onBeforeRequest',
    'session.setPermissionRequestHandler',
    'session.setPermissionCheckHandler',
    'session.setDevicePermissionHandler',
    'session.setSpellCheckerEnabled',
    'session.protocol.handle',
  ])('%s is called before the page is loaded', (name) => {
    expect(indexOf(name)).toBeGreaterThanOrEqual(0);
    expect(indexOf(name)).toBeLessThan(indexOf('window.loadURL'));
  });

  test('one window loads our page, with every rule for pages on it', () => {
    expect(StandInWindow.all).toHaveLength(1);
    expect(callsOf('window.loadURL')).toEqual([['app://ryggrad/index.html']]);
    const { webContents, options } = window();
    for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
      expect(fire(webContents, name), name).toBe(true);
    }
    expect(webContents.windowOpenHandler?.({ url: 'file:///etc/passwd' })).toEqual({ action: 'deny' });
    expect(options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, devTools: false });
  });

  test('everything it writes by itself lies in the data folder, Chromium apart from the rest', () => {
    expect(callsOf('app.setPath')).toEqual([
      ['userData', data],
      ['sessionData', join(data, 'Chromium')],
    ]);
    expect(existsSync(join(data, 'Chromium'))).toBe(true);
  });

  test('the file named on the command line is asked for', () => {
    expect(sentEvents('document.openRequested')).toEqual([{ path: join(folder, 'asked-at-start.ryggrad') }]);
  });

  test('the built page is what the scheme serves', () => {
    expect([...sessionHandlers.protocols.keys()]).toEqual(['app']);
  });
});

describe('the running program', () => {
  test('answers calls from the window', async () => {
    expect(await call('settings.about')).toMatchObject({
      ok: true,
      value: { shell: 'electron', version: '1.2.3' },
    });
    expect(await call('files.hasNativeDialogs')).toEqual({ ok: true, value: true });
    expect(await call('no.such.operation')).toMatchObject({
      ok: false,
      refusal: { code: 'operation.unknown' },
    });
  });

  test('follows a change of language and colour scheme at once', async () => {
    await call('settings.update', { language: 'sv', theme: 'dark' });
    expect(menuLabels()).toEqual(['Arkiv', 'Redigera', 'Visa', 'Fönster', 'Hjälp']);
    expect(electronModule.nativeTheme.themeSource).toBe('dark');
    expect(sentEvents('settings.changed')).toEqual([null]);
    await call('settings.update', { language: 'nb', theme: 'system' });
    expect(menuLabels()[0]).toBe('Fil');
  });

  test('hands a second start to the window that is there', () => {
    fire(electronModule.app, 'second-instance', [], folder, { file });
    expect(sentEvents('document.openRequested').at(-1)).toEqual({ path: file });
    expect(callsOf('window.focus').length).toBeGreaterThan(0);
  });

  test('publishes when the user leaves the window, and mends a window that crashed', () => {
    // What leaving does is tested beside closing.ts; here it is that somebody listens.
    expect(window().listenerCount('blur')).toBe(1);
    fire(window().webContents, 'render-process-gone', { reason: 'crashed' });
    expect(window().webContents.reloadCount).toBe(1);
  });

  test('publishes and closes the document before the window goes, and then quits', async () => {
    const created = await call<DocumentState>('document.create', {
      path: file,
      name: 'Vårt initiativ',
      language: 'nb',
    });
    expect(created).toMatchObject({ ok: true, value: { path: file } });
    window().emit('blur');
    window().close();
    expect(window().isGone).toBe(false);
    await vi.waitFor(() => expect(window().isGone).toBe(true), { timeout: 10_000 });
    expect(existsSync(file)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
    expect(callsOf('app.quit')).toHaveLength(1);
    const stored = JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8'));
    expect(stored.windowBounds).toEqual({ ...window().normalBounds, isMaximized: false });
  });
});
