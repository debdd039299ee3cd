/** Finds the installed Electron binary. Never imports the `electron` package, which would try to fetch a missing one. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const packageFolder = resolve(import.meta.dirname, '../../node_modules/electron');

/**
 * Absolute path of the binary, or null. Reads what the package's own index reads: `path.txt`, written when the binary
 * was fetched, and `ELECTRON_OVERRIDE_DIST_PATH`.
 */
export function findElectron(
  folder: string = packageFolder,
  environment: NodeJS.ProcessEnv = process.env,
): string | null {
  const pathFile = join(folder, 'path.txt');
  const relativePath = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : '';
  const override = environment.ELECTRON_OVERRIDE_DIST_PATH;
  if (!override && relativePath === '') return null;
  const binary = override ? join(override, relativePath || 'electron') : join(folder, 'dist', relativePath);
  return existsSync(binary) ? binary : null;
}
