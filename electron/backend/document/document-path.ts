/** Paths of documents: where a document really lies, names beside it, and the name of its folder of backups. */
import { createHash } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { asFileName } from '../../../shared/domain/file-names.ts';
import { readRefusal } from './file-errors.ts';

export const DOCUMENT_EXTENSION = '.ryggrad';

/**
 * The absolute path of an existing document, links followed: publishing replaces the file, never the link to it.
 * Throws `document.not-found` or `document.not-readable`.
 */
export function resolveDocumentPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch (error) {
    throw readRefusal(error, absolute);
  }
}

/** The absolute path of a document that may be gone, or is still to be made: links followed as far as they lead. */
export function resolvePossiblePath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch {
    try {
      return join(realpathSync.native(dirname(absolute)), basename(absolute));
    } catch {
      return absolute;
    }
  }
}

/** True when something lies there, even a broken link. */
export function isTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** `2026-11-22 1405` in local time, for names of files. */
export function timeForFileName(instant: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
  return `${day} ${two(instant.getHours())}${two(instant.getMinutes())}`;
}

/** File systems allow 255 bytes in a name; this much leaves room for what we add to it. */
export const LONGEST_NAME_BYTES = 180;

/** The beginning of a name, at most so many bytes of UTF-8. */
export function shortened(name: string, maxBytes: number): string {
  let kept = name;
  while (Buffer.byteLength(kept) > maxBytes) kept = [...kept].slice(0, -1).join('');
  return kept;
}

/** `name.ryggrad`, or `name 2.ryggrad` and so on: the first name in the folder that is free. */
export function firstFreePath(folder: string, name: string, extension: string = DOCUMENT_EXTENSION): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${extension}`);
    if (!isTaken(path)) return path;
  }
}

/** A free name beside the document, such as `plan (Kari Nordmann 2026-11-22 1405).ryggrad`. */
export function siblingPath(documentPath: string, who: string, now: Date): string {
  const extension = extname(documentPath);
  const name = shortened(basename(documentPath, extension), LONGEST_NAME_BYTES - 80);
  const label = `${name} (${asFileName(who) || 'Ryggrad'} ${timeForFileName(now)})`;
  return firstFreePath(dirname(documentPath), label, extension || DOCUMENT_EXTENSION);
}

/** A stable, readable name for what belongs to the document at a path, such as `plan-3f2a9c01b4d5e6f7`. */
export function documentKey(documentPath: string): string {
  const ignoresCase = process.platform === 'win32' || process.platform === 'darwin';
  const comparable = ignoresCase ? documentPath.toLowerCase() : documentPath;
  const hash = createHash('sha256').update(comparable).digest('hex').slice(0, 16);
  const name = basename(documentPath, extname(documentPath))
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40);
  return `${name.replace(/^-|-$/g, '') || 'document'}-${hash}`;
}
