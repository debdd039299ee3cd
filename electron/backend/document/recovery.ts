/** Finds work that a crash or an unreachable drive left unpublished, and never lets any of it go unasked. */
import { existsSync, renameSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Recovery } from '../../../shared/contract/document.ts';
import { asFileName } from '../../../shared/domain/file-names.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { lastTransaction } from '../db/change-log/change-log.ts';
import { openForReading } from '../db/open-database.ts';
import { initiativeNameOf, stepsAfter } from './document-facts.ts';
import { firstFreePath, timeForFileName } from './document-path.ts';
import { makePrivateFolder } from './durable-files.ts';
import { signsOf } from './file-fingerprint.ts';
import { promoteIntended } from './intended-version.ts';
import { saveVersionAs } from './save-version.ts';
import { abandonedWorkingCopies, type WorkingCopy } from './working-copy.ts';

/** Lists unpublished work, newest first. Working copies whose work is all in the document are removed on the way. */
export function findRecoveries(dataFolder: string): Recovery[] {
  const recoveries: Recovery[] = [];
  for (const copy of abandonedWorkingCopies(dataFolder)) {
    const recovery = examine(copy);
    if (recovery === null) copy.remove();
    else recoveries.push(recovery);
  }
  return recoveries.sort((a, b) => (b.lastChangeAt ?? '').localeCompare(a.lastChangeAt ?? ''));
}

/** The abandoned working copy of that id. Throws `document.recovery-not-found`. */
export function abandonedCopy(dataFolder: string, id: string): WorkingCopy {
  const copy = abandonedWorkingCopies(dataFolder).find((candidate) => candidate.id === id);
  if (copy === undefined) throw new Refusal('document.recovery-not-found');
  return copy;
}

/** What there is to recover in a working copy; null when it holds nothing that the document does not. */
function examine(copy: WorkingCopy): Recovery | null {
  if (copy.origin().isReadOnly || !existsSync(copy.databasePath)) return null;
  promoteIntended(copy);
  const { id, path, published, initiativeName } = copy.origin();
  try {
    const db = openForReading(copy.databasePath);
    try {
      const unpublishedSteps = stepsAfter(db, published?.through ?? 0);
      if (unpublishedSteps === 0) return null;
      const lastChangeAt = lastTransaction(db)?.happenedAt ?? null;
      return { id, path, initiativeName: initiativeNameOf(db), lastChangeAt, unpublishedSteps };
    } finally {
      db.close();
    }
  } catch {
    // Unreadable, or a new document whose tables were not there yet. What has content is listed, and recovering it
    // says what is wrong.
    return published === null && !hasContent(copy)
      ? null
      : { id, path, initiativeName, lastChangeAt: null, unpublishedSteps: 0 };
  }
}

/** A database that was never committed to is empty apart from its header. */
function hasContent(copy: WorkingCopy): boolean {
  const sizes = [copy.databasePath, `${copy.databasePath}-wal`].map((path) => signsOf(path)?.size ?? 0);
  return sizes.some((size) => size > 0);
}

/**
 * Moves unpublished work out of the way, as a checked document in `<dataFolder>/set-aside/`, and returns where it is.
 * Work too damaged for that is kept as it lies, in a folder of its own there.
 */
export function setRecoveryAside(dataFolder: string, copy: WorkingCopy, now: Date): string {
  const folder = join(dataFolder, 'set-aside');
  makePrivateFolder(folder);
  const { path } = copy.origin();
  const name = `${asFileName(basename(path, extname(path))) || 'document'} (${timeForFileName(now)})`;
  let keptAt: string;
  try {
    const db = openForReading(copy.databasePath);
    try {
      keptAt = firstFreePath(folder, name);
      saveVersionAs(db, keptAt);
    } finally {
      db.close();
    }
  } catch {
    keptAt = firstFreePath(folder, name, '');
    renameSync(copy.folder, keptAt);
    return keptAt;
  }
  copy.remove();
  return keptAt;
}
