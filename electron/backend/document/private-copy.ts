/** Copies a document to a place of our own. SQLite never opens the original: it might write beside it. */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { copyPrivately } from './durable-files.ts';
import { readRefusal } from './file-errors.ts';
import { type FileSigns, type Fingerprint, hashFile, hasSameSigns, signsOf } from './file-fingerprint.ts';

const ATTEMPTS = 3;

/**
 * Copies `path` to `target` and returns the version that was copied. A file that somebody writes meanwhile is copied
 * again; one that never rests is refused as not readable. Nothing is left at `target` after an error.
 */
export function copyForOurselves(path: string, target: string): Fingerprint {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = existingSigns(path);
      copyPrivately(path, target);
      if (hasSameSigns(before, existingSigns(path))) return { ...before, sha256: hashFile(target) };
      rmSync(target, { force: true });
    }
  } catch (error) {
    rmSync(target, { force: true });
    throw readRefusal(error, path);
  }
  throw readRefusal(new Error('EBUSY'), path);
}

function existingSigns(path: string): FileSigns {
  const signs = signsOf(path);
  if (signs === null) throw new Refusal('document.not-found', { fileName: basename(path), path });
  return signs;
}
