/** Opens the built program in the installed browser, as the browser shell does, and hands out its page. */
import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { QUIET_BROWSER_FLAGS } from '../../electron/browser-shell/app-window.ts';
import { installedBrowser, NO_BROWSER, TEST_BROWSER_FLAGS } from './find-browser.ts';
import { type StartProgramOptions, startProgram } from './start-program.ts';
import { watchPages } from './watch-page.ts';

export interface LaunchOptions extends Omit<StartProgramOptions, 'args'> {
  /** Document to open at the start (absolute path). */
  readonly documentPath?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

export interface LaunchedProgram {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The printed address, with its token. */
  readonly address: string;
  readonly origin: string;
  readonly dataFolder: string;
  readonly requests: readonly string[];
  readonly problems: readonly string[];
  /** Ends browser and program cleanly. Throws when a request left our origin or the program did not end with 0. */
  close(): Promise<void>;
  /** Asks the program to end while its page stays open. */
  endProgram(): Promise<void>;
  /** Kills the program as a power cut would, and closes the browser. The data folder stays. */
  kill(): Promise<void>;
}

/** Starts program and browser and opens the printed address. A data folder that was not given is removed on close. */
export async function launchInBrowser(options: LaunchOptions = {}): Promise<LaunchedProgram> {
  if (!installedBrowser) throw new Error(NO_BROWSER);
  const { documentPath, viewport, colorScheme, ...startOptions } = options;
  const args = ['--no-open', ...(documentPath === undefined ? [] : [documentPath])];
  const program = await startProgram({ ...startOptions, args });
  const { origin } = new URL(program.address);
  const browser = await chromium
    .launch({
      executablePath: installedBrowser.path,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [...QUIET_BROWSER_FLAGS, ...TEST_BROWSER_FLAGS],
    })
    .catch((error) => endAndThrow(error, program.kill));
  const context = await browser.newContext({
    viewport: viewport ?? { width: 1280, height: 800 },
    colorScheme: colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const { requests, problems, outside } = watchPages(context);
  const page = await context.newPage();
  await page.goto(program.address).catch((error) => endAndThrow(error, program.kill, () => browser.close()));
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
      if (options.dataFolder === undefined) rmSync(program.dataFolder, { recursive: true, force: true });
      const left = outside(origin);
      if (left.length > 0) throw new Error(`requests left the machine: ${left.join(', ')}`);
      if (code !== 0) throw new Error(`the program ended with ${code}: ${program.output()}`);
    },
    endProgram: async () => void (await program.stop()),
    kill: async () => {
      await program.kill();
      await browser.close();
    },
  };
}

/** A start that fails half way must not leave processes behind. */
async function endAndThrow(error: unknown, ...ends: readonly (() => Promise<void>)[]): Promise<never> {
  for (const end of ends) await end();
  throw error;
}
