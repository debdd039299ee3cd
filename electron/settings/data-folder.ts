/** Where the program keeps its own data: working copies, backups, settings. Documents never lie here by themselves. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const NAME = 'Ryggrad';

/**
 * The data folder as the platform wants it: `%APPDATA%`, `~/Library/Application Support` or `$XDG_CONFIG_HOME`.
 * `RYGGRAD_DATA_DIR` overrides it, for tests and for running from a stick. The folder need not exist yet.
 */
export function dataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const chosen = environment.RYGGRAD_DATA_DIR;
  if (chosen) return resolve(chosen);
  if (platform === 'win32') return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), NAME);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', NAME);
  return join(environment.XDG_CONFIG_HOME || join(home, '.config'), NAME);
}
