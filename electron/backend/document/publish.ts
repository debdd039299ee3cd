/** Puts a whole, checked version of a working copy where the document lies: the old file or the new one, never half. */
import { chmodSync, chownSync, renameSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Database } from '../db/open-database.ts';
import { syncFile, syncFolder } from './durable-files.ts';
import { errorCode, writeRefusal } from './file-errors.ts';
import { compareWithDisk, type Fingerprint, hashFile, signsOf } from './file-fingerprint.ts';
import { assertSound } from './inspect-file.ts';
import { createPublishTemp, removePublishTemp } from './publish-temp-files.ts';

export type PublishOutcome =
  | { readonly kind: 'published'; readonly fingerprint: Fingerprint }
  | { readonly kind: 'changed-on-disk' }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

/** The steps on which publishing depends, so that a test can let each of them fail. */
export interface PublishSteps {
  copyTo(db: Database, path: string): void;
  check(path: string): void;
  sync(path: string): void;
  rename(from: string, to: string): void;
}

export const publishSteps: PublishSteps = {
  copyTo: (db, path) => void db.prepare('VACUUM INTO ?').run(path),
  check: assertSound,
  sync: syncFile,
  rename: renamePatiently,
};

export interface PublishRequest {
  readonly db: Database;
  /** Real path of the document; links are followed before. */
  readonly path: string;
  /** The version the document had when we opened or published it last; null: it must not exist yet. */
  readonly expected: Fingerprint | null;
  /** Called with the hash of the new version before it takes the document's place: a crash in between is then known. */
  readonly intend: (sha256: string) => void;
  readonly steps?: PublishSteps;
}

/**
 * Publishes. The document is replaced only while it still is the expected version, or when it was deleted. Nothing is
 * left beside the document after an error.
 */
export function publishVersion(request: PublishRequest): PublishOutcome {
  const { db, path, expected, intend, steps = publishSteps } = request;
  let temporary: string | undefined;
  try {
    temporary = createPublishTemp(path);
    steps.copyTo(db, temporary);
    steps.check(temporary);
    const sha256 = hashFile(temporary);
    takeModeOf(path, temporary);
    steps.sync(temporary);
    intend(sha256);
    // As late as possible: between this look and the rename lie microseconds.
    if (!mayReplace(path, expected)) return { kind: 'changed-on-disk' };
    steps.rename(temporary, path);
    temporary = undefined;
    syncFolder(dirname(path));
    const signs = signsOf(path);
    if (signs === null) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    return { kind: 'published', fingerprint: { ...signs, sha256 } };
  } catch (error) {
    return { kind: 'failed', refusal: writeRefusal(error, path) };
  } finally {
    if (temporary !== undefined) removePublishTemp(temporary);
  }
}

function mayReplace(path: string, expected: Fingerprint | null): boolean {
  if (expected === null) return signsOf(path) === null;
  return compareWithDisk(path, expected) !== 'different';
}

/** The new version is as readable for others as the old one was; a first version as files usually are. */
function takeModeOf(path: string, temporary: string): void {
  let old: Stats | undefined;
  try {
    old = statSync(path);
  } catch {
    // There is no old version.
  }
  try {
    chmodSync(temporary, old === undefined ? 0o666 & ~process.umask() : old.mode & 0o777);
    if (old !== undefined && old.gid !== statSync(temporary).gid) chownSync(temporary, -1, old.gid);
  } catch {
    // Drives without such rights (USB sticks, many network drives) take the defaults.
  }
}

const RENAME_ATTEMPTS = 5;
const RENAME_PAUSE_MS = 60;

/** Windows refuses to replace a file that a virus scanner or a sync program is just reading: try a few times. */
function renamePatiently(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const isBusy = process.platform === 'win32' && /^(EPERM|EACCES|EBUSY)$/.test(errorCode(error));
      if (!isBusy || attempt === RENAME_ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RENAME_PAUSE_MS);
    }
  }
}
