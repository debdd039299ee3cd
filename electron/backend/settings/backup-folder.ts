/** Whether backups can lie in a folder that the user names. Leaves nothing behind in it. */
import { mkdtemp, rmdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { type FieldReason, Refusal } from '../../../shared/domain/refusal.ts';

/** Throws `input.invalid` at the field `backupFolder` for a folder that is not there or cannot be written in. */
export async function checkBackupFolder(folder: string): Promise<void> {
  const reason = await reasonAgainst(folder);
  if (reason) throw new Refusal('input.invalid', {}, [{ path: 'backupFolder', reason }]);
}

async function reasonAgainst(folder: string): Promise<FieldReason | null> {
  if (!isAbsolute(folder)) return 'path-not-absolute';
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return 'folder-not-found';
  // Rights alone do not tell: a drive may be write-protected or full.
  return mkdtemp(join(folder, '.ryggrad-'))
    .then(rmdir)
    .then(
      () => null,
      () => 'folder-not-writable',
    );
}
