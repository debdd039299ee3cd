/** The profile of the program's own window: apart from the user's browser, and with the browser's helpers switched off. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from './find-browser.ts';

/**
 * What a new profile starts with. The browser would otherwise offer to translate pages on a server and to remember the
 * addresses that people type about others.
 */
const PREFERENCES = {
  translate: { enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  signin: { allowed: false },
  search: { suggest_enabled: false },
  browser: { enable_spellchecking: false },
};

/** Makes the profile folder, if it is not there yet, and returns its absolute path. */
export function prepareProfile(browser: Browser, dataFolder: string): string {
  const folder = profileFolder(browser, dataFolder);
  const preferencesFile = join(folder, 'Default', 'Preferences');
  if (!existsSync(preferencesFile)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    mkdirSync(join(folder, 'Default'), { recursive: true });
    writeFileSync(preferencesFile, JSON.stringify(PREFERENCES));
  }
  return folder;
}

/** A snap cannot write below hidden folders of the home folder: it gets its own one. */
function profileFolder(browser: Browser, dataFolder: string): string {
  return browser.isSnap
    ? join(homedir(), 'snap/chromium/common/ryggrad-window')
    : join(dataFolder, 'browser-window');
}
