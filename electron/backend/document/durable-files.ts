/** Writing files so that they are on the disk, and whole, when the function returns. */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Only the user reads working copies and backups. */
export const PRIVATE_FILE_MODE = 0o600;
export const PRIVATE_FOLDER_MODE = 0o700;

/** Makes a folder, and its parents, that only the user may enter. */
export function makePrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER_MODE });
}

/** Makes an empty file that only the user reads; SQLite gives its journals the same rights. Throws when it exists. */
export function createPrivateFile(path: string): void {
  closeSync(openSync(path, 'wx', PRIVATE_FILE_MODE));
}

/** Waits until a file's content is on the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until a folder's entries are on the disk. Windows and some network drives cannot; they need no such call. */
export function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(folder);
  } catch {
    // Not every file system can sync a folder; the rename itself is still atomic.
  } finally {
    closeSync(folder);
  }
}

export interface JsonFileOptions {
  /** Readable by the user only, unless said otherwise. */
  readonly mode?: number;
  /** In the same folder; where a crash may leave a file that somebody cleans up. */
  readonly temporary?: string;
}

/** Replaces a small JSON file in one step: readers see the old one or the new one. */
export function writeJsonAtomically(path: string, value: unknown, options: JsonFileOptions = {}): void {
  const { mode = PRIVATE_FILE_MODE, temporary = `${path}.${process.pid}.tmp` } = options;
  rmSync(temporary, { force: true });
  const file = openSync(temporary, 'wx', mode);
  try {
    writeSync(file, `${JSON.stringify(value, null, 1)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Copies a file, readable by the user only. Throws when the target exists. The caller syncs what must last. */
export function copyPrivately(source: string, target: string): void {
  copyFileSync(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  chmodSync(target, PRIVATE_FILE_MODE);
}
