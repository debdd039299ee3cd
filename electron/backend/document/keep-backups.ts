/** When backups are made: at opening, before a migration, and at publishing once the newest is an hour old. */

import { listBackups, makeBackup, rotateBackups } from './backup.ts';
import type { DocumentEnvironment } from './document-environment.ts';
import { errorDetail } from './file-errors.ts';

const OLD_AFTER_MS = 3_600_000;

/** Keeps a backup and rotates the older ones. Throws when it cannot be kept. */
export function keepBackup(environment: DocumentEnvironment, documentPath: string, source: string): void {
  const { settings, backupPlace, now } = environment;
  const place = backupPlace();
  makeBackup(place, documentPath, source, now());
  const { backupCount, backupMaxAgeDays } = settings.get();
  rotateBackups(place, documentPath, { count: backupCount, maxAgeDays: backupMaxAgeDays }, now());
}

/** Like `keepBackup`, where a failure must not stand in the way of work. */
export function tryToKeepBackup(
  environment: DocumentEnvironment,
  documentPath: string,
  source: string,
): void {
  try {
    keepBackup(environment, documentPath, source);
  } catch (error) {
    if (process.env.RYGGRAD_QUIET !== '1') console.error(`no backup: ${errorDetail(error)}`);
  }
}

/** After publishing: a backup of the file on disk, unless the newest is young. */
export function keepBackupWhenDue(environment: DocumentEnvironment, documentPath: string): void {
  const [newest] = listBackups(environment.backupPlace(), documentPath);
  const ageMs =
    newest === undefined ? Number.POSITIVE_INFINITY : environment.now().getTime() - Date.parse(newest.madeAt);
  if (ageMs > OLD_AFTER_MS) tryToKeepBackup(environment, documentPath, documentPath);
}
