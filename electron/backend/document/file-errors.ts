/** Turns errors of the file system and of SQLite into refusals a person can act on. */
import { basename, dirname } from 'node:path';
import { Refusal } from '../../../shared/domain/refusal.ts';

/** `ENOENT`, `SQLITE_FULL` and the like; an empty text when the error carries no code. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** The error's message on one line, short enough for a sentence. */
export function errorDetail(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/\*\*\* in database main \*\*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}

/** Why a document cannot be read: not there, or not ours to read. */
export function readRefusal(error: unknown, path: string): Refusal {
  if (error instanceof Refusal) return error;
  const code = errorCode(error);
  const values = { fileName: basename(path), path };
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('document.not-found', values);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('document.disk-full', values);
  return new Refusal('document.not-readable', { ...values, detail: code || errorDetail(error) });
}

const FOLDER_PROBLEMS = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
]);

/** Why a document cannot be written: no room, no permission, folder gone, or something else with its code. */
export function writeRefusal(error: unknown, path: string): Refusal {
  if (error instanceof Refusal) return error;
  const code = errorCode(error);
  const values = { fileName: basename(path), folder: dirname(path) };
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return new Refusal('document.disk-full', values);
  }
  if (code === 'EEXIST') return new Refusal('document.already-exists', values);
  if (FOLDER_PROBLEMS.has(code)) return new Refusal('document.folder-not-writable', values);
  return new Refusal('document.not-writable', { ...values, detail: code || errorDetail(error) });
}

/** A change the working copy could not take: a full disk or a failing one; other errors are left as they are. */
export function storageRefusal(error: unknown, path: string): unknown {
  const code = errorCode(error);
  const isStorage = code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_READONLY';
  return isStorage ? writeRefusal(error, path) : error;
}
