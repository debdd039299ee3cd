/** One opening of one document: reads, writes, undo and redo, and its state. Knows nothing of other documents. */

import { basename } from 'node:path';
import type { DocumentState, ReadOnlyReason } from '../../../shared/contract/document.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import type { BackupFacts } from '../../../shared/domain/document/needs.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { recordTransaction, redo, undo, undoRedoState } from '../db/change-log/change-log.ts';
import { type Database, logIfSlow } from '../db/open-database.ts';
import type { ReadScope, WriteScope } from '../handlers.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { initiativeNameOf, stepsAfter } from './document-facts.ts';
import { siblingPath } from './document-path.ts';
import { storageRefusal } from './file-errors.ts';
import type { HeldLock } from './lock-file.ts';
import type { Publisher } from './publisher.ts';
import { saveVersionAs } from './save-version.ts';
import type { WorkingCopy } from './working-copy.ts';

/** How often the lock file says that we are still there. */
export const HEARTBEAT_MS = 60_000;

export interface SessionParts {
  readonly db: Database;
  readonly workingCopy: WorkingCopy;
  readonly readOnly: ReadOnlyReason | null;
  /** Both null when read-only. */
  readonly lock: HeldLock | null;
  readonly publisher: Publisher | null;
  readonly backups: BackupKeeper;
  readonly publishedAt: string | null;
  readonly author: () => string;
  readonly device: string;
  readonly now: () => Date;
  readonly heartbeatMs: number;
  /** Something changed in the document. */
  readonly onChange: () => void;
}

/** What becomes of the work at the end of an opening. */
export type Ending = 'published' | 'kept-for-recovery' | 'kept-as-sibling';

export class DocumentSession {
  readonly path: string;
  readonly readOnly: ReadOnlyReason | null;
  readonly #parts: SessionParts;
  readonly #heartbeat: NodeJS.Timeout;
  #facts: Pick<DocumentState, 'initiativeName' | 'undoOperation' | 'redoOperation'>;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.path = parts.workingCopy.origin().path;
    this.readOnly = parts.readOnly;
    this.#facts = this.#readFacts();
    this.#heartbeat = setInterval(() => parts.publisher?.beat(), parts.heartbeatMs);
    this.#heartbeat.unref();
  }

  /** The state as the window sees it. */
  state(revision: number): DocumentState {
    const { publisher, publishedAt, readOnly } = this.#parts;
    return {
      path: this.path,
      fileName: basename(this.path),
      ...this.#facts,
      readOnly,
      publishStatus: publisher?.status() ?? 'published',
      publishedAt: publisher?.publishedAt() ?? publishedAt,
      publishRefusal: publisher?.refusal() ?? null,
      revision,
    };
  }

  /** Runs a read. */
  read<Result>(operation: string, work: (scope: ReadScope) => Result): Result {
    return this.#timed(operation, () => work(this.#scope()));
  }

  /** Runs a change as one transaction, durable when this returns. */
  write<Result>(operation: string, work: (scope: WriteScope) => Result): Result {
    this.#assertWritable();
    const { db, device, now } = this.#parts;
    const author = this.#parts.author();
    const details = { operation, author, device, now: now() };
    const { result, transactionNumber } = this.#timed(operation, () =>
      recordTransaction(db, details, () => work({ ...this.#scope(), author })),
    );
    if (transactionNumber !== null) this.#changed();
    return result;
  }

  undo(): void {
    this.#assertWritable();
    this.#timed('document.undo', () => undo(this.#parts.db, this.#undoDetails()));
    this.#changed();
  }

  redo(): void {
    this.#assertWritable();
    this.#timed('document.redo', () => redo(this.#parts.db, this.#undoDetails()));
    this.#changed();
  }

  /** Publishes now. Read-only openings have nothing to publish. */
  publish(): void {
    this.#parts.publisher?.publish();
  }

  /** Checks a backup that was only copied yet, so that it counts. */
  finishBackup(): void {
    this.#parts.backups.finish();
  }

  /** Where the backups of this document stand. */
  backupFacts(): BackupFacts {
    return this.#parts.backups.facts();
  }

  /** Saves the present state under another name. Throws why it cannot. */
  saveAs(path: string): void {
    saveVersionAs(this.#parts.db, path);
  }

  /** Saves the present state beside the document, under a name that says whose it is. Returns that path. */
  saveAsSibling(): string {
    const path = siblingPath(this.path, this.#parts.author(), this.#parts.now());
    this.saveAs(path);
    return path;
  }

  /**
   * Publishes what is left and ends the opening. What cannot be published stays in the working copy for recovery; what
   * may not be published over somebody else's version is saved beside it, unless `isKept` says that it is saved already.
   */
  close(isKept = false): Ending {
    clearInterval(this.#heartbeat);
    const { publisher, lock } = this.#parts;
    if (!isKept) this.publish();
    publisher?.stop();
    this.finishBackup();
    const ending = isKept ? 'published' : this.#keepWork();
    this.#parts.db.close();
    if (ending === 'kept-for-recovery') this.#parts.workingCopy.update({ heldBy: null });
    else this.#parts.workingCopy.remove();
    lock?.release();
    return ending;
  }

  #keepWork(): Ending {
    const { publisher } = this.#parts;
    if (publisher === null) return 'published';
    const isOverwritten = publisher.status() === 'changed-on-disk';
    if (!publisher.hasUnpublished() && !(isOverwritten && this.#hasOwnSteps())) return 'published';
    if (!isOverwritten && !publisher.hasLostLock()) return 'kept-for-recovery';
    try {
      this.saveAsSibling();
      return 'kept-as-sibling';
    } catch {
      return 'kept-for-recovery';
    }
  }

  #hasOwnSteps(): boolean {
    return stepsAfter(this.#parts.db, this.#parts.workingCopy.origin().sessionStart) > 0;
  }

  #scope(): ReadScope {
    return { db: this.#parts.db, today: localDateOf(this.#parts.now()) };
  }

  #undoDetails() {
    const { device, now, workingCopy } = this.#parts;
    return { author: this.#parts.author(), device, now: now(), since: workingCopy.origin().sessionStart };
  }

  #assertWritable(): void {
    const { publisher } = this.#parts;
    if (publisher === null) throw new Refusal('document.read-only');
    const refusal = publisher.hasLostLock() ? publisher.refusal() : null;
    if (refusal !== null) throw new Refusal(refusal.code, refusal.values);
  }

  #timed<Result>(operation: string, work: () => Result): Result {
    const startedMs = performance.now();
    try {
      return work();
    } catch (error) {
      throw storageRefusal(error, this.#parts.workingCopy.databasePath);
    } finally {
      logIfSlow(operation, performance.now() - startedMs);
    }
  }

  #changed(): void {
    this.#facts = this.#readFacts();
    this.#parts.publisher?.changed();
    this.#parts.onChange();
  }

  #readFacts(): Pick<DocumentState, 'initiativeName' | 'undoOperation' | 'redoOperation'> {
    const { db, workingCopy, readOnly } = this.#parts;
    const steps =
      readOnly === null
        ? undoRedoState(db, workingCopy.origin().sessionStart)
        : { undoOperation: null, redoOperation: null };
    return { initiativeName: initiativeNameOf(db), ...steps };
  }
}
