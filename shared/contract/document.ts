/** Operations on the document as a file: new, open, recover, publish, undo, history. */
import { z } from 'zod';
import type { IsoInstant } from '../domain/dates.ts';
import type { Change, ChangeTransaction } from '../domain/history/change.ts';
import { INITIATIVE_FORMS } from '../domain/initiative/initiative.ts';
import { LANGUAGES } from '../domain/languages.ts';
import type { RefusalData } from '../domain/refusal.ts';
import * as field from './fields.ts';
import { application, read } from './operation.ts';

/**
 * Where the working copy stands against the file it came from.
 * `changed-on-disk`: somebody else has written the file; nothing is overwritten until the user chooses.
 */
export type PublishStatus = 'published' | 'pending' | 'publishing' | 'failed' | 'changed-on-disk';

/** Why nothing can be written. */
export type ReadOnlyReason = 'chosen' | 'locked' | 'folder';

export interface DocumentState {
  /** Absolute path of the document on disk. */
  readonly path: string;
  readonly fileName: string;
  readonly initiativeName: string;
  readonly readOnly: ReadOnlyReason | null;
  readonly publishStatus: PublishStatus;
  /** When the file on disk last got our version. */
  readonly publishedAt: IsoInstant | null;
  /** Why publishing failed, when it did. */
  readonly publishRefusal: RefusalData | null;
  /** The operation that undo would take back, null when there is none. */
  readonly undoOperation: string | null;
  readonly redoOperation: string | null;
  /** Grows with every change: queries are stale when it moves. */
  readonly revision: number;
}

/** Who holds the lock of a document. */
export interface LockHolder {
  readonly user: string;
  readonly machine: string;
  readonly since: IsoInstant;
  /** True when the holder's program is known to be gone or has not been heard of for a while. */
  readonly isStale: boolean;
}

/** Work found after a crash. */
export interface Recovery {
  readonly id: string;
  readonly path: string;
  readonly initiativeName: string;
  readonly lastChangeAt: IsoInstant | null;
  /** Number of steps not yet in the file on disk. */
  readonly unpublishedSteps: number;
}

export interface RecentDocument {
  readonly path: string;
  readonly fileName: string;
  readonly initiativeName: string;
  readonly openedAt: IsoInstant;
  readonly exists: boolean;
  /** When the file was last written, by whomever; null when it is not there. */
  readonly changedAt: IsoInstant | null;
}

export interface BackupEntry {
  readonly id: string;
  readonly path: string;
  readonly madeAt: IsoInstant;
  readonly sizeBytes: number;
}

export interface HistoryEntry {
  readonly transaction: ChangeTransaction;
  /** The first hundred changed fields; `changeCount` tells of how many. */
  readonly changes: readonly Change[];
  readonly changeCount: number;
}

export const documentContract = {
  'document.state': application<DocumentState | null>()(field.empty),
  'document.create': application<DocumentState>()(
    z.object({
      path: field.path,
      name: field.name,
      challenge: field.text.default(''),
      form: z.enum(INITIATIVE_FORMS).default('partnership'),
      language: z.enum(LANGUAGES),
      /** Start from the three governance levels, or with nothing. */
      template: z.enum(['three-levels', 'empty']).default('three-levels'),
    }),
  ),
  'document.createDemo': application<DocumentState>()(
    z.object({ path: field.path.optional(), language: z.enum(LANGUAGES) }),
  ),
  'document.open': application<DocumentState>()(
    z.object({
      path: field.path,
      /** Read only: always possible. Take over: the user has seen who holds the lock. */
      mode: z.enum(['edit', 'read-only', 'take-over']).default('edit'),
    }),
  ),
  'document.close': application<null>()(field.empty),
  /** Publishes at once: on blur, on Ctrl+S, before a report is handed over. */
  'document.publish': application<DocumentState>()(field.empty),
  'document.saveCopy': application<DocumentState>()(
    z.object({
      path: field.path,
      /** True: go on working in the copy. */
      switchTo: z.boolean().default(false),
    }),
  ),
  /** Answers "somebody else has changed the file": my version becomes a copy beside it, then one of the two is open. */
  'document.resolveChangedOnDisk': application<DocumentState>()(
    z.object({ continueWith: z.enum(['mine', 'theirs']) }),
  ),
  'document.lockHolder': application<LockHolder | null>()(z.object({ path: field.path })),
  'document.recent': application<readonly RecentDocument[]>()(field.empty),
  'document.forgetRecent': application<null>()(z.object({ path: field.path })),
  'document.recoveries': application<readonly Recovery[]>()(field.empty),
  'document.recover': application<DocumentState>()(z.object({ id: z.uuid() })),
  /** Moves the unpublished work to a file of its own beside the backups; it is never simply deleted. */
  'document.discardRecovery': application<{ readonly keptAt: string }>()(z.object({ id: z.uuid() })),
  'document.backups': application<readonly BackupEntry[]>()(z.object({ path: field.path })),
  'document.restoreBackup': application<DocumentState>()(
    z.object({ path: field.path, backupId: z.string().max(200), saveAs: field.path }),
  ),
  /** Saves the readable rows of a damaged file as a new document. The damaged file stays as it is. */
  'document.salvage': application<{
    readonly state: DocumentState;
    readonly savedRows: number;
    readonly lostRows: number;
  }>()(z.object({ path: field.path, saveAs: field.path })),
  'document.undo': application<DocumentState>()(field.empty),
  'document.redo': application<DocumentState>()(field.empty),
  'document.history': read<readonly HistoryEntry[]>()(
    z.object({
      rowId: z.uuid().optional(),
      since: z.iso.datetime().optional(),
      limit: z.number().int().min(1).max(500).default(100),
    }),
  ),
};
