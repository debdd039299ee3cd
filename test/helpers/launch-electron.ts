/**
 * Starts the built program in the real Electron, where its binary is installed, and hands out its window as a
 * Playwright page: the same thing the browser shell's harness hands out, so that the same tests run on both.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { findElectron } from '../../build/scripts/find-electron.ts';

const root = resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** Data folder to use and keep (absolute path); otherwise a new one that is removed on close. */
  readonly dataFolder?: string;
  /** Document to open at the start (absolute path). */
  readonly documentPath?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface LaunchedElectron {
  readonly page: Page;
  /** Playwright's handle on the main process, for what the page cannot see. */
  readonly application: ElectronApplication;
  readonly dataFolder: string;
  /** Closes the window as a user does: the document is published first. */
  close(): Promise<void>;
}

/** Why Electron cannot be started here, in one sentence, or null when it can. */
export function whyNoElectron(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (findElectron() === null) return 'its binary is not installed (npx install-electron fetches it)';
  const hasScreen = environment.DISPLAY || environment.WAYLAND_DISPLAY || process.platform !== 'linux';
  return hasScreen ? null : 'there is no screen (run it below xvfb-run)';
}

/** The running program, or null where Electron cannot be started. */
export async function launchElectron(options: LaunchOptions = {}): Promise<LaunchedElectron | null> {
  const executablePath = findElectron();
  if (executablePath === null || whyNoElectron() !== null) return null;
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'ryggrad-e2e-'));
  const application = await _electron.launch({
    executablePath,
    args: [...switches(), root, ...(options.documentPath === undefined ? [] : [options.documentPath])],
    cwd: root,
    env: { ...currentEnvironment(), ...options.environment, RYGGRAD_DATA_DIR: dataFolder },
  });
  const page = await application.firstWindow();
  const close = async () => {
    await application.close();
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
  };
  return { page, application, dataFolder, close };
}

/** Tests cannot play the user in the system's dialogs; and Chromium's sandbox cannot be had by root. */
function switches(): string[] {
  return ['--own-file-chooser', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

function currentEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
