/** Writes a finished report to a file: whole or not at all, and over another file only when told to. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { errorCode } from '../document/file-errors.ts';

/** The path with the ending `.pdf`, added when it is missing. */
export function withPdfEnding(path: string): string {
  return /\.pdf$/i.test(path) ? path : `${path}.pdf`;
}

/**
 * Returns the absolute path. A link is followed: what it leads to is replaced, not the link. Throws
 * `document.already-exists`, `reports.not-a-pdf`, `reports.disk-full`, `files.folder-not-found`,
 * `files.folder-not-writable` or `reports.not-writable`.
 */
export function saveReport(path: string, bytes: Uint8Array, replace: boolean): string {
  const target = followed(resolve(path));
  if (replace) assertMayBeReplaced(target);
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

function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Whatever one typed: a report takes the place of a report, never of a document, a folder or a device. */
function assertMayBeReplaced(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  const isReport = stats.isFile() && (/\.pdf$/i.test(path) || startsAsPdf(path));
  if (!isReport) throw new Refusal('reports.not-a-pdf', { fileName: basename(path) });
}

function startsAsPdf(path: string): boolean {
  const start = Buffer.alloc(5);
  const file = openSync(path, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  return start.toString('latin1') === '%PDF-';
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
  const values = { fileName: basename(target), path: target, detail: code };
  const folder = { path: dirname(target) };
  if (code === 'EEXIST') return new Refusal('document.already-exists', values);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('reports.disk-full', values);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('files.folder-not-found', folder);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return new Refusal('files.folder-not-writable', folder);
  return new Refusal('reports.not-writable', values);
}
