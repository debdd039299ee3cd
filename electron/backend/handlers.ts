/** What a handler is: the types that tie implementations to the contract, and what handlers are given. */
import type { z } from 'zod';
import type { EventName, Events } from '../../shared/contract/events.ts';
import type { FILE_KINDS, LISTED_KINDS } from '../../shared/contract/files.ts';
import type { RememberedMapping } from '../../shared/contract/import.ts';
import type { Operation, OperationKind, OperationMap } from '../../shared/contract/operation.ts';
import type { Preferences } from '../../shared/contract/settings.ts';
import type { IsoDate } from '../../shared/domain/dates.ts';
import type { Database } from './db/open-database.ts';
import type { DocumentService } from './document/document-service.ts';

/** What a handler of a read gets: the open document's database, and the local day. */
export interface ReadScope {
  readonly db: Database;
  readonly today: IsoDate;
}

/** What a handler of a write gets. It runs inside the one transaction that one undo takes back. */
export interface WriteScope extends ReadScope {
  readonly author: string;
}

/** Preferences as the backend sees them, whichever store keeps them. */
export interface SettingsStore {
  get(): Preferences;
  update(changes: Partial<Preferences>): Preferences;
  /** True when the settings file was damaged, set aside and replaced by defaults at this start. */
  readonly wasReset: boolean;
  recentDocuments(): readonly { path: string; initiativeName: string; openedAt: string }[];
  setRecentDocuments(entries: readonly { path: string; initiativeName: string; openedAt: string }[]): void;
  /** How files with certain headers were read, newest first. Holds neither headers nor content. */
  importMappings(): readonly RememberedMapping[];
  setImportMappings(entries: readonly RememberedMapping[]): void;
}

export type FileKind = (typeof FILE_KINDS)[number];
/** What a listing shows beside folders; for `folder` nothing. */
export type ListedKind = (typeof LISTED_KINDS)[number];

/** What only a shell can do. Without native dialogs the window shows its own chooser. */
export interface Host {
  readonly shell: 'electron' | 'browser' | 'command-line';
  readonly fileDialogs: {
    chooseOpen(kind: FileKind): Promise<string | null>;
    chooseSave(kind: FileKind, suggestedName: string): Promise<string | null>;
    chooseFolder(startFolder: string | null): Promise<string | null>;
  } | null;
}

export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void;

/** Runs long jobs that report progress and can be cancelled. */
export interface Jobs {
  /** Runs `work` under `jobId`; the signal is aborted by `cancel`. */
  run<Result>(
    jobId: string,
    work: (signal: AbortSignal, progress: (share: number) => void) => Promise<Result>,
  ): Promise<Result>;
  cancel(jobId: string): void;
}

/** What a handler of an application operation gets. */
export interface ApplicationContext {
  readonly documents: DocumentService;
  readonly settings: SettingsStore;
  readonly host: Host;
  readonly jobs: Jobs;
  readonly emit: Emit;
  /** Current instant; tests and the demo bring their own. */
  readonly now: () => Date;
  readonly version: string;
  /** The program's own data folder: working copies, backups, settings. */
  readonly dataFolder: string;
}

type Given<Kind extends OperationKind> = Kind extends 'read'
  ? ReadScope
  : Kind extends 'write'
    ? WriteScope
    : ApplicationContext;
type Returned<Kind extends OperationKind, Output> = Kind extends 'application'
  ? Output | Promise<Output>
  : Output;

/** One handler per operation of a contract: a missing one, or a wrong type, fails compilation. */
export type HandlersFor<Map extends OperationMap> = {
  readonly [Name in keyof Map]: Map[Name] extends Operation<
    infer Kind,
    infer Input extends z.ZodType,
    infer Output
  >
    ? (input: z.output<Input>, given: Given<Kind>) => Returned<Kind, Output>
    : never;
};
