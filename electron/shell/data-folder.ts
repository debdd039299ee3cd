/** Puts everything the program writes by itself into the one data folder that all shells share. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from '../settings/data-folder.ts';

/**
 * Makes the data folder Electron's own, and gives Chromium a folder of its own inside it, so that caches
 * and working copies are never mixed. Must run before Electron is ready. Returns the absolute path.
 */
export function claimDataFolder(): string {
  const folder = dataFolder();
  const browserFolder = join(folder, 'Chromium');
  try {
    mkdirSync(browserFolder, { recursive: true });
    app.setPath('userData', folder);
    app.setPath('sessionData', browserFolder);
  } catch {
    // A folder that cannot be made: settings then live in memory, and the backend says so when it needs the folder.
  }
  return folder;
}
