/**
 * The program for an end-to-end test, in whichever shell the run is for: the browser shell, or Electron below
 * `npm run test:electron`. Test bodies use only what both can do, so that they prove the same thing twice.
 */
import type { Page } from 'playwright-core';
import { installedBrowser, NO_BROWSER } from './find-browser.ts';
import { type LaunchOptions, launchInBrowser } from './launch-browser.ts';
import { launchElectron, whyNoElectron } from './launch-electron.ts';
import { watchPages } from './watch-page.ts';

export type { LaunchOptions } from './launch-browser.ts';

/** True when this run drives Electron. */
export const isElectronRun = process.env.RYGGRAD_E2E_SHELL === 'electron';

/** Why no window can be driven here, or null when one can. Stands in the name of what is skipped. */
export const whyNoWindow: string | null = isElectronRun
  ? whyNoElectron()
  : installedBrowser === null
    ? NO_BROWSER
    : null;

export interface ProgramWindow {
  readonly page: Page;
  readonly dataFolder: string;
  /** Addresses of all requests so far. */
  readonly requests: readonly string[];
  /** Console errors, policy violations and uncaught errors so far. */
  readonly problems: readonly string[];
  /** Closes as a user does. Throws when a request left the program's own origin. */
  close(): Promise<void>;
  /** Kills the program as a power cut would; the data folder stays. */
  kill(): Promise<void>;
}

/** Starts the program and hands out its window. */
export async function launchProgram(options: LaunchOptions = {}): Promise<ProgramWindow> {
  if (!isElectronRun) return launchInBrowser(options);
  const launched = await launchElectron({
    ...(options.dataFolder === undefined ? {} : { dataFolder: options.dataFolder }),
    ...(options.documentPath === undefined ? {} : { documentPath: options.documentPath }),
    environment: { LC_ALL: options.language ?? 'nb_NO.UTF-8' },
  });
  if (launched === null) throw new Error(whyNoWindow ?? 'Electron could not be started');
  const { page, application, dataFolder } = launched;
  const { requests, problems, outside } = watchPages(application.context());
  return {
    page,
    dataFolder,
    requests,
    problems,
    close: async () => {
      await launched.close();
      const left = outside('app://ryggrad');
      if (left.length > 0) throw new Error(`requests left the machine: ${left.join(', ')}`);
    },
    kill: async () => {
      const process = application.process();
      const gone = new Promise((done) => process.once('exit', done));
      process.kill('SIGKILL');
      await gone;
    },
  };
}
