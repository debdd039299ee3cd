/** Opens the program's window in an installed browser and tells when it is gone. Knows nothing about the server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { prepareProfile } from './browser-profile.ts';
import type { Browser } from './find-browser.ts';

/** How long a page may take to speak after another browser process has taken its window over. */
const START_MS = 5000;
/** How long a window may be away (reloading, waking up) before it counts as closed. */
const AWAY_MS = 5000;
const LOOK_MS = 500;

/**
 * Flags that keep the browser to itself: no first-run pages, no accounts, no updates, no own traffic.
 * The proxy is a port where nothing listens, so that only 127.0.0.1 can be reached. The sandbox stays on.
 */
export const QUIET_BROWSER_FLAGS: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-background-mode',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,InterestFeedContentSuggestions',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--password-store=basic',
  '--proxy-server=http://127.0.0.1:9',
];

/** What became of the browser: it never showed a window, or the window was closed. */
export type WindowEnd = 'not-started' | 'closed';

export interface AppWindow {
  readonly ended: Promise<WindowEnd>;
  /** Ends the browser, if it still runs. */
  close(): Promise<void>;
}

/** What the server knows about the window's page. */
export interface PageWatch {
  /** True once the page has spoken to the program. */
  readonly hasBeenSeen: () => boolean;
  readonly isThere: () => boolean;
}

/** Opens `address` as a window of its own, with a profile of its own in the data folder. */
export function openAppWindow(
  browser: Browser,
  address: string,
  dataFolder: string,
  page: PageWatch,
): AppWindow {
  const profile = prepareProfile(browser, dataFolder);
  const child = spawn(
    browser.path,
    [`--app=${address}`, `--user-data-dir=${profile}`, '--window-size=1280,860', ...QUIET_BROWSER_FLAGS],
    { stdio: 'ignore' },
  );
  const exited = new Promise<{ readonly isWell: boolean }>((done) => {
    child.once('exit', (code) => done({ isWell: code === 0 }));
    child.once('error', () => done({ isWell: false }));
  });
  return {
    ended: watch(exited, page),
    close: async () => {
      if (isRunning(child)) child.kill();
      await Promise.race([exited, delay(2000)]);
      if (isRunning(child)) child.kill('SIGKILL');
    },
  };
}

/**
 * Usually the process ends with its window. Not always: a browser that already runs on the profile takes the window
 * over from our process, and on macOS a browser stays without windows. Then the page itself tells.
 */
async function watch(exited: Promise<{ readonly isWell: boolean }>, page: PageWatch): Promise<WindowEnd> {
  const isWell = await Promise.race([exited.then((exit) => exit.isWell), pageClosedOnMac(page)]);
  if (!page.hasBeenSeen() && isWell) await until(page.hasBeenSeen, START_MS);
  if (!page.hasBeenSeen()) return 'not-started';
  // The page's connection ends a moment after its process.
  await until(() => !page.isThere(), LOOK_MS);
  while (page.isThere()) {
    await until(() => !page.isThere());
    await until(page.isThere, AWAY_MS);
  }
  return 'closed';
}

/** Resolves, on macOS only, when the page was there and has been away for a while. */
async function pageClosedOnMac(page: PageWatch): Promise<boolean> {
  if (process.platform !== 'darwin') return new Promise(() => {});
  do {
    await until(page.isThere);
    await until(() => !page.isThere());
  } while (await until(page.isThere, AWAY_MS));
  return true;
}

/** Waits until something is so, at most `limitMs`; says whether it is. */
async function until(isSo: () => boolean, limitMs = Number.POSITIVE_INFINITY): Promise<boolean> {
  const latestMs = Date.now() + limitMs;
  while (!isSo() && Date.now() < latestMs) await delay(LOOK_MS / 5);
  return isSo();
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function delay(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
