/** What a page may do with windows and addresses: stay where it is. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lockEveryPage } from '../../electron/shell/lock-every-page.ts';
import { openExternal, safeExternalAddress } from '../../electron/shell/open-external.ts';
import { createWindow, loadStartPage, webPreferences } from '../../electron/shell/window.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import {
  answers,
  callsOf,
  electronModule,
  fire,
  forgetCalls,
  StandInContents,
  StandInWindow,
} from '../helpers/electron-stand-in.ts';

vi.mock('electron', async () => (await import('../helpers/electron-stand-in.ts')).electronModule);

beforeEach(() => {
  forgetCalls();
  electronModule.app.removeAllListeners('web-contents-created');
});

function newPage(): { page: StandInContents; handedOver: string[] } {
  const handedOver: string[] = [];
  lockEveryPage((address) => handedOver.push(address));
  const page = new StandInContents();
  electronModule.app.emit('web-contents-created', {}, page);
  return { page, handedOver };
}

describe('every page', () => {
  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('is kept from %s', (name) => {
    expect(fire(newPage().page, name)).toBe(true);
  });

  test('cannot attach a web view', () => {
    expect(fire(newPage().page, 'will-attach-webview', {}, {})).toBe(true);
  });

  test('cannot open a window; the address goes to the one place that may open it', () => {
    const { page, handedOver } = newPage();
    expect(page.windowOpenHandler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(handedOver).toEqual(['https://example.org/']);
    expect(StandInWindow.all).toEqual([]);
  });

  test('gets no direct media connection', () => {
    expect(newPage().page.webRtcPolicy).toBe('disable_non_proxied_udp');
  });
});

describe('the window', () => {
  test('gives its page nothing of Node and keeps every wall up', () => {
    expect(webPreferences('/preload.cjs', false)).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(webPreferences('/preload.cjs', true).devTools).toBe(true);
  });

  test('is made with these preferences and loads our page only', async () => {
    const window = createWindow({
      preloadFile: '/preload.cjs',
      iconFile: null,
      bounds: { width: 1000, height: 700, isMaximized: true },
      isDevelopment: false,
    });
    const standIn = StandInWindow.all[0];
    expect(standIn?.options.webPreferences).toEqual(webPreferences('/preload.cjs', false));
    expect(standIn?.isShown).toBe(false);
    await loadStartPage(window);
    expect(standIn?.loaded).toEqual(['app://ryggrad/index.html']);
    expect(standIn?.isShown).toBe(true);
    expect(standIn?.isLarge).toBe(true);
  });
});

describe('addresses for the operating system', () => {
  const window = {} as never;
  const translate = createTranslator('nb');

  test.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['HTTPS://EXAMPLE.org', 'https://example.org/'],
    ['mailto:kari@example.org', 'mailto:kari@example.org'],
  ])('%s may be opened', (address, opened) => {
    expect(safeExternalAddress(address)).toBe(opened);
  });

  test.each([
    'http://example.org/',
    'file:///etc/passwd',
    'file://server/share/program.exe',
    'smb://server/share',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'app://ryggrad/index.html',
    'https://user:secret@example.org/',
    '\\\\server\\share',
    'example.org',
    '',
    `https://example.org/${'x'.repeat(3000)}`,
  ])('%s may not', async (address) => {
    answers.messageBox = { response: 0 };
    expect(safeExternalAddress(address)).toBeNull();
    expect(await openExternal(address, window, translate)).toBe(false);
    expect(callsOf('shell.openExternal')).toEqual([]);
    expect(callsOf('dialog.showMessageBox')).toEqual([]);
  });

  test('are opened only after the user has seen them and said yes', async () => {
    answers.messageBox = { response: 1 };
    expect(await openExternal('https://example.org/?q=1', window, translate)).toBe(false);
    expect(callsOf('shell.openExternal')).toEqual([]);

    answers.messageBox = { response: 0 };
    expect(await openExternal('https://example.org/?q=1', window, translate)).toBe(true);
    expect(callsOf('shell.openExternal')).toEqual([['https://example.org/?q=1']]);
    const question = callsOf('dialog.showMessageBox')[0]?.[1] as { detail: string; cancelId: number };
    expect(question.detail).toContain('https://example.org/?q=1');
    expect(question).toMatchObject({ defaultId: question.cancelId });
  });

  test('are asked about one at a time, so that a page cannot bury the user in questions', async () => {
    answers.messageBox = { response: 0 };
    const results = await Promise.all(
      [1, 2, 3].map(() => openExternal('mailto:a@example.org', window, translate)),
    );
    expect(results).toEqual([true, false, false]);
  });
});
