/** The documents the program has open (one at a time): the interface the rest of the backend works against. */
import type {
  BackupEntry,
  DocumentState,
  LockHolder,
  RecentDocument,
  Recovery,
} from '../../../shared/contract/document.ts';
import type { BackupFacts } from '../../../shared/domain/document/needs.ts';
import type { InitiativeForm } from '../../../shared/domain/initiative/initiative.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { ReadScope, WriteScope } from '../handlers.ts';

export interface NewDocument {
  readonly path: string;
  readonly name: string;
  readonly challenge: string;
  readonly form: InitiativeForm;
  readonly language: Language;
  readonly template: 'three-levels' | 'empty';
}

export interface DocumentService {
  /** State of the open document, null when none is open. */
  state(): DocumentState | null;
  /** The same once every opening and closing that was asked for before is over. */
  settledState(): Promise<DocumentState | null>;
  create(document: NewDocument): Promise<DocumentState>;
  /** Writes the demo initiative and opens it; without a path it lies in the data folder. */
  createDemo(path: string | undefined, language: Language): Promise<DocumentState>;
  open(path: string, mode: 'edit' | 'read-only' | 'take-over'): Promise<DocumentState>;
  /** Publishes and closes. Keeps the working copy when publishing is impossible, so that nothing is lost. */
  close(): Promise<void>;
  publish(): Promise<DocumentState>;
  saveCopy(path: string, switchTo: boolean): Promise<DocumentState>;
  resolveChangedOnDisk(continueWith: 'mine' | 'theirs'): Promise<DocumentState>;
  lockHolder(path: string): LockHolder | null;
  recent(): readonly RecentDocument[];
  forgetRecent(path: string): void;
  recoveries(): readonly Recovery[];
  recover(id: string): Promise<DocumentState>;
  discardRecovery(id: string): { keptAt: string };
  backups(path: string): readonly BackupEntry[];
  /** Where the backups of the open document stand; quick. Throws `document.none-open`. */
  backupFacts(): BackupFacts;
  restoreBackup(path: string, backupId: string, saveAs: string): Promise<DocumentState>;
  salvage(
    path: string,
    saveAs: string,
  ): Promise<{ state: DocumentState; savedRows: number; lostRows: number }>;
  undo(): DocumentState;
  redo(): DocumentState;
  /** Runs a read on the open document. Throws `document.none-open`. */
  read<Result>(operation: string, work: (scope: ReadScope) => Result): Result;
  /** Runs a change as one transaction; it is durable when this returns, and publishing is scheduled. */
  write<Result>(operation: string, work: (scope: WriteScope) => Result): Result;
}
