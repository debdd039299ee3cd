/** Keeps the file on disk up to date with one working copy, and knows how it stands. The only caller of publishing. */
import type { PublishStatus } from '../../../shared/contract/document.ts';
import { Refusal, type RefusalData } from '../../../shared/domain/refusal.ts';
import { lastTransaction } from '../db/change-log/change-log.ts';
import type { Database } from '../db/open-database.ts';
import { initiativeNameOf } from './document-facts.ts';
import { writeRefusal } from './file-errors.ts';
import { compareWithDisk, type VersionOnDisk } from './file-fingerprint.ts';
import { promoteIntended } from './intended-version.ts';
import type { HeldLock } from './lock-file.ts';
import { readLockHolder } from './lock-file.ts';
import { type PublishSteps, publishVersion } from './publish.ts';
import { createPublishScheduler, type PublishTiming } from './publish-scheduler.ts';
import type { WorkingCopy } from './working-copy.ts';

export interface PublisherParts {
  readonly db: Database;
  readonly workingCopy: WorkingCopy;
  readonly lock: HeldLock;
  readonly now: () => Date;
  readonly timing: PublishTiming;
  readonly steps: PublishSteps;
  /** The status moved. */
  readonly onStatus: () => void;
  /** The file on disk is about to be replaced. */
  readonly beforePublish: () => void;
  /** The file on disk is now our version; for backups. */
  readonly onPublished: () => void;
}

export interface Publisher {
  status(): PublishStatus;
  refusal(): RefusalData | null;
  publishedAt(): string | null;
  /** Something changed in the working copy: publish soon. The caller announces the new state itself. */
  changed(): void;
  /** Publishes now what is not published yet, and looks whether the file on disk is still ours. */
  publish(): void;
  /** Looks after the lock. */
  beat(): void;
  /** True when somebody else holds the lock now: nothing may be written over the file any more. */
  hasLostLock(): boolean;
  /** True when the working copy holds steps that the file on disk does not. */
  hasUnpublished(): boolean;
  stop(): void;
}

/** A publisher for an opening that holds the lock. `publishedAt` is when the file on disk was written last. */
export function createPublisher(parts: PublisherParts, publishedAt: string | null): Publisher {
  const { db, workingCopy, lock, now, onStatus } = parts;
  const path = workingCopy.origin().path;
  const lastNumber = () => lastTransaction(db)?.number ?? 0;
  const hasUnpublished = () => lastNumber() > (workingCopy.origin().published?.through ?? -1);
  let status: PublishStatus = hasUnpublished() ? 'pending' : 'published';
  let refusal: Refusal | null = null;
  let lostLock = false;

  const move = (to: PublishStatus, why: Refusal | null = null) => {
    const isNews = status !== to || refusal?.code !== why?.code;
    status = to;
    refusal = why;
    if (isNews) onStatus();
  };
  const fail = (why: Refusal) => {
    move('failed', why);
    if (!lostLock) scheduler.failed();
  };
  const holdsLock = () => {
    lostLock ||= !lock.isHeld();
    if (lostLock) fail(lockLost(path, now()));
    return !lostLock;
  };
  const settle = () => {
    scheduler.settle();
    publishedAt = now().toISOString();
    move('published');
  };

  const publish = () => {
    scheduler.settle();
    if (!holdsLock()) return;
    promoteIntended(workingCopy);
    const { published } = workingCopy.origin();
    if (published !== null) {
      const onDisk = lookAtDisk(path, published.fingerprint);
      if (onDisk instanceof Refusal) return fail(onDisk);
      if (onDisk === 'different') return move('changed-on-disk');
      if (onDisk === 'same' && !hasUnpublished()) return move('published');
    }
    parts.beforePublish();
    const through = lastNumber();
    move('publishing');
    const outcome = publishVersion({
      db,
      path,
      expected: published?.fingerprint ?? null,
      intend: (sha256) => workingCopy.update({ intended: { sha256, through } }),
      steps: parts.steps,
    });
    if (outcome.kind === 'failed') return fail(outcome.refusal);
    if (outcome.kind === 'changed-on-disk') return move('changed-on-disk');
    const { fingerprint } = outcome;
    noteQuietly(workingCopy, { published: { fingerprint, through }, initiativeName: initiativeNameOf(db) });
    settle();
    parts.onPublished();
  };
  const scheduler = createPublishScheduler(publish, parts.timing);
  if (hasUnpublished()) scheduler.changed();

  return {
    status: () => status,
    refusal: () => refusal?.toData() ?? null,
    publishedAt: () => publishedAt,
    changed() {
      if (lostLock || status === 'changed-on-disk') return;
      // A failure stays visible until publishing has succeeded.
      if (status !== 'failed') status = 'pending';
      scheduler.changed();
    },
    publish,
    beat() {
      if (holdsLock()) lock.beat();
    },
    hasLostLock: () => lostLock,
    hasUnpublished,
    stop: () => scheduler.settle(),
  };
}

function lookAtDisk(path: string, known: Parameters<typeof compareWithDisk>[1]): VersionOnDisk | Refusal {
  try {
    return compareWithDisk(path, known);
  } catch (error) {
    return writeRefusal(error, path);
  }
}

/** The document is published already; without this note the intention noted before says the same after a crash. */
function noteQuietly(workingCopy: WorkingCopy, note: Parameters<WorkingCopy['update']>[0]): void {
  try {
    workingCopy.update({ ...note, intended: null });
  } catch {
    // `update` keeps the note in memory; the next one writes it.
  }
}

function lockLost(path: string, now: Date): Refusal {
  const holder = readLockHolder(path, now);
  return new Refusal('document.lock-lost', { user: holder?.user ?? '?', machine: holder?.machine ?? '?' });
}
