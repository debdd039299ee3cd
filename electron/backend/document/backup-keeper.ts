/** When backups of an open document are made: at opening, before a migration, and hourly while it is published. */
import type { BackupFacts } from '../../../shared/domain/document/needs.ts';
import { listBackups, rotateBackups, type StagedBackup, stageBackup } from './backup.ts';
import type { DocumentEnvironment } from './document-environment.ts';
import { errorDetail } from './file-errors.ts';

const OLD_AFTER_MS = 3_600_000;
/** The window is drawn first: checking a backup takes as long as opening it. */
const CHECK_AFTER_MS = 1500;

export interface BackupKeeper {
  /** Keeps and checks a backup now. Throws when it cannot be kept: for a migration, which has no other way back. */
  keep(source: string): void;
  /** Keeps a copy now and checks it soon. A failure is written to the log and does not stand in the way of work. */
  keepSoon(source: string): void;
  /** Like `keepSoon`, when the newest backup is more than an hour old. */
  keepWhenDue(source: string): void;
  /** Checks what was kept and not checked yet. */
  finish(): void;
  /** Where the backups stand. Checks nothing, so that it is quick. */
  facts(): BackupFacts;
}

/** The backups of one document while it is open. */
export function createBackupKeeper(environment: DocumentEnvironment, documentPath: string): BackupKeeper {
  const { settings, backupPlace, now } = environment;
  let staged: StagedBackup | null = null;
  let hasFailed = false;
  const attempt = (work: () => void) => {
    hasFailed = !isDoneOrLogged(work);
  };

  const complete = (backup: StagedBackup) => {
    backup.finish();
    const { backupCount, backupMaxAgeDays } = settings.get();
    const rotation = { count: backupCount, maxAgeDays: backupMaxAgeDays };
    rotateBackups(backupPlace(), documentPath, rotation, now());
  };
  const finish = () => {
    const waiting = staged;
    staged = null;
    if (waiting !== null) attempt(() => complete(waiting));
  };
  const checkAside = async (backup: StagedBackup) => {
    if (staged !== backup) return;
    await backup.begin();
    // Publishing or closing may have finished it meanwhile.
    if (staged === backup) finish();
  };
  const keepSoon = (source: string) => {
    finish();
    attempt(() => {
      staged = stageBackup(backupPlace(), documentPath, source, now());
    });
    const waiting = staged;
    if (waiting !== null) setTimeout(() => void checkAside(waiting), CHECK_AFTER_MS).unref();
  };
  return {
    keep(source) {
      const backup = stageBackup(backupPlace(), documentPath, source, now());
      if (backup !== null) complete(backup);
    },
    keepSoon,
    keepWhenDue(source) {
      const [newest] = listBackups(backupPlace(), documentPath);
      if (newest === undefined || now().getTime() - Date.parse(newest.madeAt) > OLD_AFTER_MS)
        keepSoon(source);
    },
    finish,
    facts: () => ({
      newestAt: listBackups(backupPlace(), documentPath)[0]?.madeAt ?? null,
      isUnderWay: staged !== null,
      hasFailed,
    }),
  };
}

function isDoneOrLogged(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (process.env.RYGGRAD_QUIET !== '1') console.error(`no backup: ${errorDetail(error)}`);
    return false;
  }
}
