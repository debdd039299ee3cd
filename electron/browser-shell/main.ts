/** The browser shell: the same program behind a loopback server, in the window of an installed browser. */
import { resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { createTranslator, type Translate } from '../../shared/i18n/translator.ts';
import { type Backend, createBackend } from '../backend/backend.ts';
import { createSettings } from '../settings/create-settings.ts';
import { dataFolder } from '../settings/data-folder.ts';
import { type AppWindow, openAppWindow } from './app-window.ts';
import type { PageTexts } from './bridge/page-texts.ts';
import { type Browser, findBrowser } from './find-browser.ts';
import { type LoopbackServer, startServer } from './server.ts';

/** The address of the opened window is used at once; a slow first start of a browser fits in. */
const WINDOW_TOKEN_LIFETIME_MS = 120_000;

export interface BrowserShellOptions {
  /** False: only serve. */
  readonly opensWindow: boolean;
  /** Absolute path of a document that the window opens first; what is wrong with it is said there. */
  readonly documentPath: string | null;
  /** True: Electron would have been taken, and is not installed. */
  readonly standsInForElectron: boolean;
  /** Absolute path of the folder with the built program. */
  readonly builtFolder: string;
}

/** Runs until the window is closed or the process is asked to end. Returns the exit code. */
export async function runBrowserShell(options: BrowserShellOptions): Promise<number> {
  const folder = dataFolder();
  const settings = createSettings(folder);
  const translate = () => createTranslator(settings.get().language);
  const backend = createBackend({
    dataFolder: folder,
    settings,
    host: { shell: 'browser', fileDialogs: null },
    version: packageJson.version,
  });
  const server = await startServer({
    backend,
    windowFolder: resolve(options.builtFolder, 'renderer'),
    bridgeFile: resolve(options.builtFolder, 'bridge/bridge.js'),
    pageTexts: () => pageTexts(settings.get().language, translate()),
  });
  const asked = askedToEnd();
  const browser = options.opensWindow ? findBrowser() : null;
  announce(options, browser, server, translate());
  const window = browser === null ? null : openWindow(browser, server, folder);
  if (options.documentPath !== null) await openFirst(options.documentPath, backend, server);
  if (browser !== null && window !== null) await endOf(window, browser, asked, translate);
  else await asked;
  return endCleanly(server, backend.close, window, translate());
}

/** Says which window opens, and the address on a line of its own, for people and for programs. */
function announce(
  options: BrowserShellOptions,
  browser: Browser | null,
  server: LoopbackServer,
  t: Translate,
): void {
  if (options.standsInForElectron) {
    say(
      browser === null
        ? t('browserShell.electronMissingNoBrowser')
        : t('browserShell.electronMissing', { browser: browser.name }),
    );
  }
  say(server.createAddress('address'));
  say(
    browser === null
      ? t('browserShell.openAddress')
      : t('browserShell.windowOpens', { browser: browser.name }),
  );
}

/**
 * Opens the document while the browser still starts, so that its first page is the document's. What is in the way of it
 * is not for us to decide: then the window opens it, and says so.
 */
async function openFirst(path: string, backend: Backend, server: LoopbackServer): Promise<void> {
  const answer = await backend.dispatch('document.open', { path });
  if (!answer.ok) server.streams.requestOpen(path);
}

function openWindow(browser: Browser, server: LoopbackServer, folder: string): AppWindow {
  return openAppWindow(browser, server.createAddress('window', WINDOW_TOKEN_LIFETIME_MS), folder, {
    hasBeenSeen: () => server.streams.hasBeenSeen('window'),
    isThere: () => server.streams.count('window') > 0,
  });
}

/** Waits for the end. A browser that shows no window is no reason to end: somebody may open the address. */
async function endOf(
  window: AppWindow,
  browser: Browser,
  asked: Promise<'asked'>,
  translate: () => Translate,
): Promise<void> {
  const end = await Promise.race([window.ended, asked]);
  if (end !== 'not-started') return;
  say(translate()('browserShell.browserNotStarted', { browser: browser.name }));
  await asked;
}

async function endCleanly(
  server: LoopbackServer,
  closeBackend: () => Promise<void>,
  window: AppWindow | null,
  t: Translate,
): Promise<number> {
  try {
    await closeBackend();
    return 0;
  } catch (error) {
    // The working copy stays, and the next start offers it.
    console.error(t('browserShell.closeFailed'), error instanceof Error ? error.message : '');
    return 1;
  } finally {
    await server.close();
    await window?.close();
  }
}

function askedToEnd(): Promise<'asked'> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done('asked'));
    if (process.env.npm_lifecycle_event !== undefined) whenParentIsGone(() => done('asked'));
  });
}

/**
 * npm runs a script in a shell, and that shell does not hand SIGTERM on: whoever ends npm would leave us running unseen.
 * On Windows, where processes are not handed to another parent, this never happens.
 */
function whenParentIsGone(end: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    end();
  }, 500);
  timer.unref();
}

function pageTexts(language: string, t: Translate): PageTexts {
  return {
    language,
    noSession: { title: t('browserShell.noSession.title'), text: t('browserShell.noSession.text') },
    ended: { title: t('browserShell.ended.title'), text: t('browserShell.ended.text') },
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
