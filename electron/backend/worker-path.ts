/** Where built threads lie. The one place that knows how the built program is laid out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the built program, above its chunks, or in dist/ when run from the sources. */
const FOLDERS = ['.', '..', '../../dist/electron'];

/** The path of a built thread by the name of its file. One that was never built is said to lie beside the program. */
export function workerPath(fileName: string): string {
  const beside = join(import.meta.dirname, fileName);
  const candidates = FOLDERS.map((folder) => join(import.meta.dirname, folder, fileName));
  return candidates.find((path) => existsSync(path)) ?? beside;
}
