/** Saves the present state of a database under a new name: copies, siblings, set-aside work. Never overwrites. */
import { linkSync, renameSync, unlinkSync } from 'node:fs';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { Database } from '../db/open-database.ts';
import { isTaken } from './document-path.ts';
import { errorCode } from './file-errors.ts';
import type { Fingerprint } from './file-fingerprint.ts';
import { type PublishSteps, publishSteps, publishVersion } from './publish.ts';

/** Publishes to a path where nothing lies yet. Throws `document.already-exists` or why it cannot be written. */
export function saveVersionAs(db: Database, path: string): Fingerprint {
  if (isTaken(path)) throw alreadyExists(path);
  const steps: PublishSteps = { ...publishSteps, rename: renameToFreeName };
  const outcome = publishVersion({ db, path, expected: null, intend: () => {}, steps });
  if (outcome.kind === 'failed') throw outcome.refusal;
  if (outcome.kind === 'changed-on-disk') throw alreadyExists(path);
  return outcome.fingerprint;
}

/** Gives a file its final name without replacing anything: a link fails where a rename would overwrite. */
export function renameToFreeName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw alreadyExists(to);
    // USB sticks and some network drives have no hard links: look once more, then rename.
    if (isTaken(to)) throw alreadyExists(to);
    renameSync(from, to);
    return;
  }
  unlinkSync(from);
}

function alreadyExists(path: string): Refusal {
  return new Refusal('document.already-exists', { fileName: path.split(/[\\/]/).at(-1) ?? path, path });
}
