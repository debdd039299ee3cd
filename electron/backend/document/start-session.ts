/** The ways in which an opening begins: a document on disk, a new document, work found after a crash. */
import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ReadOnlyReason } from '../../../shared/contract/document.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { lastTransaction } from '../db/change-log/change-log.ts';
import { type Database, openForReading, openWorkingDatabase } from '../db/open-database.ts';
import { createSchema, migrate, SCHEMA_VERSION, schemaVersionOf } from '../db/schema.ts';
import { type BackupKeeper, createBackupKeeper } from './backup-keeper.ts';
import type { DocumentEnvironment } from './document-environment.ts';
import { initiativeNameOf } from './document-facts.ts';
import { isTaken } from './document-path.ts';
import type { DocumentSession } from './document-session.ts';
import { createPrivateFile, makePrivateFolder, syncFile, syncFolder } from './durable-files.ts';
import { compareWithDisk } from './file-fingerprint.ts';
import { readHeader } from './file-header.ts';
import { isWritableFile } from './file-rights.ts';
import { inspectFileAside } from './inspect-aside.ts';
import { assertWhole, type InspectedCopy } from './inspect-file.ts';
import { promoteIntended } from './intended-version.ts';
import { acquireLock, type HeldLock, readLockHolder } from './lock-file.ts';
import { removeLeftoverTemps } from './publish-temp-files.ts';
import { abandonedCopy, findRecoveries } from './recovery.ts';
import { thisProcess } from './running-process.ts';
import { saveVersionAs } from './save-version.ts';
import { type Opening, sessionOn } from './session-on.ts';
import { createWorkingCopy, type WorkingCopy } from './working-copy.ts';

export type OpenMode = 'edit' | 'read-only' | 'take-over';

/**
 * Opens the document at a real path. Throws why not: every refusal of `inspectFileAside`, `document.locked`,
 * `document.recovery-pending`. A folder in which no lock can be written opens read-only.
 */
export async function openDocument(opening: Opening, path: string, mode: OpenMode): Promise<DocumentSession> {
  const { environment } = opening;
  // First of all, so that nothing is made for a file that is no document.
  readHeader(path);
  if (mode !== 'read-only') assertNothingToRecover(environment.dataFolder, path);
  const workingCopy = newWorkingCopy(environment, path, mode === 'read-only');
  let lock: HeldLock | null = null;
  try {
    const incoming = join(workingCopy.folder, 'incoming.sqlite');
    let copy = await inspectFileAside(path, incoming);
    if (mode !== 'read-only') lock = lockFor(environment, path, mode === 'take-over');
    if (lock !== null && compareWithDisk(path, copy.fingerprint) !== 'same') {
      // Somebody published between our copy and our lock: now it rests, copy again.
      workingCopy.remove();
      makePrivateFolder(workingCopy.folder);
      copy = await inspectFileAside(path, incoming);
    }
    const readOnly = lock !== null ? null : whyReadOnly(environment, path, mode);
    const backups = createBackupKeeper(environment, path);
    const db = adopt(backups, workingCopy, copy, incoming, readOnly);
    removeLeftoverTemps(path, environment.now());
    return sessionOn(opening, { workingCopy, db, lock, readOnly, backups });
  } catch (error) {
    lock?.release();
    workingCopy.remove();
    throw error;
  }
}

/** Makes a new document at a path where nothing lies, filled by `fill` (which takes care of its transactions). */
export function createDocument(
  opening: Opening,
  path: string,
  fill: (db: Database) => void,
): DocumentSession {
  const { environment } = opening;
  if (isTaken(path)) throw new Refusal('document.already-exists', { fileName: basename(path), path });
  const lock = lockFor(environment, path, false);
  if (lock === null) throw folderNotWritable(path);
  let db: Database | undefined;
  let workingCopy: WorkingCopy | undefined;
  try {
    workingCopy = newWorkingCopy(environment, path, false);
    createPrivateFile(workingCopy.databasePath);
    db = openWorkingDatabase(workingCopy.databasePath);
    createSchema(db);
    fill(db);
    const fingerprint = saveVersionAs(db, path);
    noteStart(workingCopy, db, { fingerprint });
    const backups = createBackupKeeper(environment, path);
    return sessionOn(opening, { workingCopy, db, lock, readOnly: null, backups });
  } catch (error) {
    db?.close();
    workingCopy?.remove();
    lock.release();
    throw error;
  }
}

/**
 * Goes on with work found after a crash, on the document's own path, with its undo. Throws `document.damaged` when the
 * work itself is not whole, and `document.locked` when somebody else has the document open now.
 */
export function recoverDocument(opening: Opening, id: string): DocumentSession {
  const { environment } = opening;
  const workingCopy = abandonedCopy(environment.dataFolder, id);
  const { path } = workingCopy.origin();
  assertWhole(workingCopy.databasePath);
  const lock = lockFor(environment, path, false);
  if (lock === null) throw folderNotWritable(path);
  try {
    promoteIntended(workingCopy);
    removeLeftoverTemps(path, environment.now());
    const db = openWorkingDatabase(workingCopy.databasePath);
    assertNotNewer(db, path);
    migrate(db);
    workingCopy.update({ heldBy: thisProcess() });
    const backups = createBackupKeeper(environment, path);
    return sessionOn(opening, { workingCopy, db, lock, readOnly: null, backups });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A crash of a newer program may be met by an older one. */
function assertNotNewer(db: Database, path: string): void {
  const version = schemaVersionOf(db);
  if (version <= SCHEMA_VERSION) return;
  db.close();
  const values = { fileName: basename(path), path, version, supported: SCHEMA_VERSION };
  throw new Refusal('document.newer-version', values);
}

function assertNothingToRecover(dataFolder: string, path: string): void {
  const pending = findRecoveries(dataFolder).find((recovery) => recovery.path === path);
  if (pending !== undefined) {
    throw new Refusal('document.recovery-pending', { id: pending.id, fileName: basename(path) });
  }
}

function newWorkingCopy(environment: DocumentEnvironment, path: string, isReadOnly: boolean): WorkingCopy {
  const openedAt = environment.now().toISOString();
  return createWorkingCopy(environment.dataFolder, { path, isReadOnly, openedAt });
}

/** The lock; null when none can be written, or when the file itself is write-protected. Throws `document.locked`. */
function lockFor(environment: DocumentEnvironment, path: string, takeOver: boolean): HeldLock | null {
  if (existsSync(path) && !isWritableFile(path)) return null;
  const { now } = environment;
  const attempt = acquireLock({ documentPath: path, user: environment.author(), now, takeOver });
  if (attempt.kind === 'impossible') return null;
  if (attempt.kind === 'held') return attempt.lock;
  const { user, machine, since } = attempt.holder;
  throw new Refusal('document.locked', { fileName: basename(path), user, machine, since });
}

function whyReadOnly(environment: DocumentEnvironment, path: string, mode: OpenMode): ReadOnlyReason {
  if (mode !== 'read-only') return 'folder';
  return readLockHolder(path, environment.now()) === null ? 'chosen' : 'locked';
}

function folderNotWritable(path: string): Refusal {
  return new Refusal('document.folder-not-writable', { fileName: basename(path), folder: dirname(path) });
}

/** Backs up and migrates the checked copy, and only then makes it the working copy. */
function adopt(
  backups: BackupKeeper,
  workingCopy: WorkingCopy,
  copy: InspectedCopy,
  incoming: string,
  readOnly: ReadOnlyReason | null,
): Database {
  const isOlder = copy.schemaVersion < SCHEMA_VERSION;
  // Without a backup there is no migration: it is the only way back to the older program.
  if (isOlder && readOnly === null) backups.keep(incoming);
  else if (readOnly === null) backups.keepSoon(incoming);
  if (isOlder) {
    const older = openWorkingDatabase(incoming);
    try {
      migrate(older);
    } finally {
      older.close();
    }
  }
  const checked = openForReading(incoming);
  try {
    noteStart(workingCopy, checked, { fingerprint: copy.fingerprint });
  } finally {
    checked.close();
  }
  // Changes will be on the disk before they are acknowledged: so must be what they are changes of.
  if (readOnly === null) syncFile(incoming);
  renameSync(incoming, workingCopy.databasePath);
  syncFolder(workingCopy.folder);
  return readOnly === null
    ? openWorkingDatabase(workingCopy.databasePath)
    : openForReading(workingCopy.databasePath);
}

function noteStart(
  workingCopy: WorkingCopy,
  db: Database,
  version: { fingerprint: InspectedCopy['fingerprint'] },
): void {
  const through = lastTransaction(db)?.number ?? 0;
  workingCopy.update({
    initiativeName: initiativeNameOf(db),
    sessionStart: through,
    published: { ...version, through },
    intended: null,
  });
}
