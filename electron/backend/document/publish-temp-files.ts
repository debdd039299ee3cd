/** Temporary files beside a document while it is published: their names, and cleaning up after dead processes. */
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { documentKey } from './document-path.ts';
import { createPrivateFile } from './durable-files.ts';
import { isRunning } from './running-process.ts';

const SUFFIX = '.publishing';
const JOURNAL = '-journal';
/** A temporary file of another machine is left alone until nobody can still be writing it. */
const FOREIGN_AGE_MS = 24 * 3_600_000;

/** A path beside the document that no other process uses; when this process dies, the next opening cleans up there. */
export function temporaryPathBeside(documentPath: string): string {
  const unique = `${machineMark()}-${process.pid}-${randomBytes(4).toString('hex')}`;
  return join(dirname(documentPath), `${prefixOf(documentPath)}${unique}${SUFFIX}`);
}

/** Makes an empty file beside the document that only the user can read, and returns its path. */
export function createPublishTemp(documentPath: string): string {
  const path = temporaryPathBeside(documentPath);
  createPrivateFile(path);
  return path;
}

/** Removes a temporary file, and the journal that SQLite keeps beside it while writing it. */
export function removePublishTemp(path: string): void {
  removeQuietly(path);
  removeQuietly(`${path}${JOURNAL}`);
}

/** Removes what publishing left beside this document when a process died in the middle of it. */
export function removeLeftoverTemps(documentPath: string, now: Date): void {
  const prefix = prefixOf(documentPath);
  let names: string[];
  try {
    names = readdirSync(dirname(documentPath));
  } catch {
    return;
  }
  for (const name of names) {
    if (!name.startsWith(prefix)) continue;
    const path = join(dirname(documentPath), name);
    const owner = /^([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.publishing(-journal)?$/.exec(name.slice(prefix.length));
    if (owner && isAbandoned(path, owner[1] ?? '', Number(owner[2]), now)) removeQuietly(path);
  }
}

/** Removes a file that may be gone already. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It stays until the next opening cleans up.
  }
}

function isAbandoned(path: string, machine: string, pid: number, now: Date): boolean {
  if (machine === machineMark()) return pid !== process.pid && !isRunning(pid);
  try {
    return now.getTime() - statSync(path).mtimeMs > FOREIGN_AGE_MS;
  } catch {
    return false;
  }
}

/** The document's key instead of its name: a long name leaves no room for more. */
function prefixOf(documentPath: string): string {
  return `.${documentKey(documentPath)}.`;
}

function machineMark(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}
