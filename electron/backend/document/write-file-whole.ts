/** Writes a file of ours, such as a report: whole or not at all. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './durable-files.ts';
import { writeRefusal } from './file-errors.ts';

/** Writes beside the target and renames over it. Throws a refusal that says why it cannot be written. */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'w', 0o666);
    try {
      writeSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw writeRefusal(error, path);
  }
  syncFolder(dirname(path));
}
