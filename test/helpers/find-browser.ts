/** The browser that the end-to-end tests drive: the one the program itself would open. */
import { type Browser, findBrowser } from '../../electron/browser-shell/find-browser.ts';

/** Null where none is installed; the tests that need one are then skipped and say so. */
export const installedBrowser: Browser | null = findBrowser();

/** What a skipped test is called, so that the reason stands in the list. */
export const NO_BROWSER = 'needs Chromium, Chrome or Edge, and none is installed here';

/** Flags for driving a browser by a test. Only root, who cannot have a sandbox, goes without. */
export const TEST_BROWSER_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
];
