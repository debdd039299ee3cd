/** Writes a finished report to a file: whole or not at all, and over another file only when told to. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { errorCode } from '../document/file-errors.ts';

/** Returns the absolute path. Throws `document.already-exists`, `document.disk-full`, `document.not-writable`. */
export function saveReport(path: string, bytes: Uint8Array, replace: boolean): string {
  const target = resolve(/\.pdf$/i.test(path) ? path : `${path}.pdf`);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 80)}.${randomUUID()}.tmp`);
  try {
    writeWhole(temporary, bytes);
    if (replace) renameSync(temporary, target);
    else moveToFreePlace(temporary, target);
    return target;
  } catch (error) {
    throw saveRefusal(error, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A link fails where a file lies already, so nothing is replaced even when it appeared a moment ago. */
function moveToFreePlace(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    // USB sticks and some network drives know no links; there, opening exclusively reserves the name.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'].includes(errorCode(error)))
      throw error;
    closeSync(openSync(target, 'wx'));
    renameSync(temporary, target);
  }
}

function saveRefusal(error: unknown, target: string): Refusal {
  const code = errorCode(error);
  const values = { fileName: basename(target), path: target, folder: dirname(target), detail: code };
  if (code === 'EEXIST') return new Refusal('document.already-exists', values);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('document.disk-full', values);
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(code))
    return new Refusal('document.folder-not-writable', values);
  return new Refusal('document.not-writable', values);
}
