/** Writes a finished file whole or not at all, and over another one only when told to. Knows nothing of what is in it. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal, type RefusalCode } from '../../../shared/domain/refusal.ts';
import { errorCode } from '../document/file-errors.ts';

/** How a kind of file is saved. */
export interface SaveRules {
  /** Asked of a file that would be replaced. */
  readonly mayBeReplaced: (path: string) => boolean;
  readonly notReplaceable: RefusalCode;
  readonly diskFull: RefusalCode;
  readonly notWritable: RefusalCode;
}

/**
 * Returns the absolute path. A link is followed: what it leads to is replaced, not the link. Throws
 * `document.already-exists`, `files.folder-not-found`, `files.folder-not-writable`, or a refusal of the rules.
 */
export function saveWhole(path: string, bytes: Uint8Array, replace: boolean, rules: SaveRules): string {
  const target = followed(resolve(path));
  if (replace) assertMayBeReplaced(target, rules);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 80)}.${randomUUID()}.tmp`);
  try {
    writeWhole(temporary, bytes);
    if (replace) renameSync(temporary, target);
    else moveToFreePlace(temporary, target);
    return target;
  } catch (error) {
    throw saveRefusal(error, target, rules);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whatever one typed: a file takes the place of one of its kind, never of a document, a folder or a device. */
function assertMayBeReplaced(path: string, rules: SaveRules): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isFile() || !rules.mayBeReplaced(path))
    throw new Refusal(rules.notReplaceable, { fileName: basename(path) });
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

function saveRefusal(error: unknown, target: string, rules: SaveRules): Refusal {
  const code = errorCode(error);
  const values = { fileName: basename(target), path: target, detail: code };
  const folder = { path: dirname(target) };
  if (code === 'EEXIST') return new Refusal('document.already-exists', values);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal(rules.diskFull, values);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('files.folder-not-found', folder);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return new Refusal('files.folder-not-writable', folder);
  return new Refusal(rules.notWritable, values);
}
