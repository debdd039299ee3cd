/**
 * Opens the built program in the installed browser for a test. Test bodies take the `page`, so that the same bodies
 * run in Electron, too (launch-electron.ts). Every request is recorded; one to another origin fails the test at `close`.
 */
import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { QUIET_BROWSER_FLAGS } from '../../electron/browser-shell/app-window.ts';
import { installedBrowser, NO_BROWSER, TEST_BROWSER_FLAGS } from './find-browser.ts';
import { type StartProgramOptions, startProgram } from './start-program.ts';

export interface LaunchOptions extends StartProgramOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

export interface LaunchedProgram {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  readonly origin: string;
  readonly dataFolder: string;
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Console errors, policy violations and uncaught errors so far. */
  readonly problems: readonly string[];
  /** Ends browser and program cleanly and removes the data folder. Throws when a request left our origin. */
  readonly close: () => Promise<void>;
  /** Kills the program as a power cut would; the data folder stays and is returned. The browser is closed. */
  readonly kill: () => Promise<string>;
}

/** Starts program and browser and opens the printed address. Waits for nothing in the window. */
export async function launchInBrowser(options: LaunchOptions = {}): Promise<LaunchedProgram> {
  if (!installedBrowser) throw new Error(NO_BROWSER);
  const program = await startProgram(options);
  const { origin } = new URL(program.address);
  const browser = await chromium.launch({
    executablePath: installedBrowser.path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...QUIET_BROWSER_FLAGS, ...TEST_BROWSER_FLAGS],
  });
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(error.error().stack ?? error.error().message));
  const page = await context.newPage();
  await page.goto(program.address);
  return {
    page,
    context,
    address: program.address,
    origin,
    dataFolder: program.dataFolder,
    requests,
    problems,
    close: async () => {
      await browser.close();
      const code = await program.stop();
      rmSync(program.dataFolder, { recursive: true, force: true });
      const outside = requests.filter((url) => !isOwn(url, origin));
      if (outside.length > 0) throw new Error(`requests left the machine: ${outside.join(', ')}`);
      if (code !== 0) throw new Error(`the program ended with ${code}: ${program.output()}`);
    },
    kill: async () => {
      await program.kill();
      await browser.close();
      return program.dataFolder;
    },
  };
}

/** Our own origin, or what lives inside the page. */
function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`);
}
