/** Rotating backups outside the document's folder. One counts only after it was opened and checked. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupEntry } from '../../../shared/contract/document.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { documentKey } from './document-path.ts';
import {
  copyPrivately,
  makePrivateFolder,
  syncFile,
  syncFolder,
  writeJsonAtomically,
} from './durable-files.ts';
import { writeRefusal } from './file-errors.ts';
import { hashFile, signsOf } from './file-fingerprint.ts';
import { type CheckAside, checkWholeAside } from './inspect-aside.ts';
import { assertWhole } from './inspect-file.ts';
import { removeQuietly } from './publish-temp-files.ts';

export interface BackupPlace {
  /** The program's own data folder. */
  readonly dataFolder: string;
  /** Folder from the preferences; null for the data folder's own. */
  readonly backupFolder: string | null;
}
export interface BackupRotation {
  readonly count: number;
  readonly maxAgeDays: number;
}

const DAY_MS = 86_400_000;
/** `2026-11-22T140530123Z.ryggrad`: sorts by time, and every file system accepts it. */
const BACKUP_NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z\.ryggrad$/;

/** The backups of the document at a path, newest first, wherever they were kept. The document may be gone. */
export function listBackups(place: BackupPlace, documentPath: string): BackupEntry[] {
  return rootsOf(place)
    .flatMap((root) => backupsIn(join(root, documentKey(documentPath))))
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** The backup of that id. Throws `backup.none`. */
export function findBackup(place: BackupPlace, documentPath: string, id: string): BackupEntry {
  const entry = listBackups(place, documentPath).find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Refusal('backup.none');
  return entry;
}

/** A copy that does not count yet. */
export interface StagedBackup {
  /** Begins to check a large copy in a thread; `finish` goes on from there. Settles when the check is over, and never fails. */
  begin(): Promise<void>;
  /** Checks the copy and lets it count. Throws, and removes it, when it is not whole. */
  finish(): void;
}

/**
 * Copies `source` (a whole file that nobody writes meanwhile) to become the newest backup of a document, unless the
 * newest already has that content (null). Quick, so that opening need not wait: checking comes with `finish`.
 * Throws when the copy cannot be kept.
 */
export function stageBackup(
  place: BackupPlace,
  documentPath: string,
  source: string,
  now: Date,
): StagedBackup | null {
  const [newest] = listBackups(place, documentPath);
  if (newest !== undefined && hasSameContent(newest.path, source)) return null;
  const folder = openFolder(place, documentPath);
  // Two backups in one millisecond: the second takes the next free name.
  let madeAt = now;
  while (existsSync(join(folder, nameOf(madeAt)))) madeAt = new Date(madeAt.getTime() + 1);
  const path = join(folder, nameOf(madeAt));
  const unchecked = `${path}.${process.pid}.tmp`;
  orRemove(unchecked, path, () => copyPrivately(source, unchecked));
  let aside: CheckAside | null = null;
  return {
    begin: async () => {
      try {
        aside = checkWholeAside(unchecked);
        await aside?.over;
      } catch {
        // Nobody waits for this; `finish` checks in place, and says what is wrong to somebody who does.
      }
    },
    finish: () =>
      orRemove(unchecked, path, () => {
        // Where it is not whole, or the thread could not say, checking in place says why.
        if (aside?.isWhole() !== true) assertWhole(unchecked);
        syncFile(unchecked);
        renameSync(unchecked, path);
        syncFolder(folder);
      }),
  };
}

function orRemove(unchecked: string, path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    removeQuietly(unchecked);
    throw writeRefusal(error, path);
  }
}

/** Removes backups beyond the count or the age; the newest always stays. */
export function rotateBackups(
  place: BackupPlace,
  documentPath: string,
  rotation: BackupRotation,
  now: Date,
): void {
  const oldest = new Date(now.getTime() - rotation.maxAgeDays * DAY_MS).toISOString();
  for (const [index, entry] of listBackups(place, documentPath).entries()) {
    if (index > 0 && (index >= rotation.count || entry.madeAt < oldest)) removeQuietly(entry.path);
  }
}

function hasSameContent(a: string, b: string): boolean {
  return signsOf(a)?.size === signsOf(b)?.size && hashFile(a) === hashFile(b);
}

function rootsOf(place: BackupPlace): string[] {
  const own = join(place.dataFolder, 'backups');
  return place.backupFolder === null ? [own] : [place.backupFolder, own];
}

/** The folder for the next backup. A chosen folder that is away (a drive not plugged in) is no reason to have none. */
function openFolder(place: BackupPlace, documentPath: string): string {
  const key = documentKey(documentPath);
  for (const root of rootsOf(place)) {
    const folder = join(root, key);
    try {
      if (root === place.backupFolder) mkdirSync(folder, { recursive: true });
      else makePrivateFolder(folder);
      writeJsonAtomically(join(folder, 'source.json'), { version: 1, path: documentPath });
      removeUnchecked(folder);
      return folder;
    } catch (error) {
      if (root === rootsOf(place).at(-1)) throw writeRefusal(error, folder);
    }
  }
  throw new Refusal('backup.none');
}

/** Copies that were never checked, since the process died: they do not count and do not stay. */
function removeUnchecked(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/\.ryggrad\.\d+\.tmp$/.test(name)) rmSync(join(folder, name), { force: true });
  }
}

function backupsIn(folder: string): BackupEntry[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => entryOf(folder, name) ?? []);
}

function entryOf(folder: string, name: string): BackupEntry | null {
  const parts = BACKUP_NAME.exec(name);
  if (parts === null) return null;
  const [, day, hours, minutes, seconds, milliseconds] = parts;
  const path = join(folder, name);
  try {
    const madeAt = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
    return { id: basename(name, '.ryggrad'), path, madeAt, sizeBytes: statSync(path).size };
  } catch {
    return null;
  }
}

function nameOf(instant: Date): string {
  return `${instant.toISOString().replace(/[:.]/g, '')}.ryggrad`;
}
