/** The settings file on disk: where it lies, and setting a damaged one aside. */
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from './preferences.ts';

/** Name of the settings file without `.json`, as `conf` and `electron-store` want it. */
export const SETTINGS_NAME = 'settings';

/** Full path of the settings file of a data folder. */
export function settingsPath(dataFolder: string): string {
  return join(dataFolder, `${SETTINGS_NAME}.json`);
}

/**
 * Renames a settings file that cannot be read as a JSON object to `settings.damaged-<time>.json`, so that the program
 * starts with defaults and nothing is deleted. Returns where it lies now, null when there was nothing to do.
 */
export function setAsideDamagedSettings(dataFolder: string, now: Date): string | null {
  const path = settingsPath(dataFolder);
  if (!isDamaged(path)) return null;
  const time = now.toISOString().replace(/[:.]/g, '-');
  const aside = join(dataFolder, `${SETTINGS_NAME}.damaged-${time}.json`);
  try {
    renameSync(path, aside);
    return aside;
  } catch {
    // It cannot even be moved: the program runs on defaults kept in memory.
    return path;
  }
}

function isDamaged(path: string): boolean {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
  try {
    return !isRecord(JSON.parse(content));
  } catch {
    return true;
  }
}
