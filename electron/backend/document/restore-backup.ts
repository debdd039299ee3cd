/** Brings a backup back as a document of its own. Never over anything that lies there. */

import { copyFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { isTaken } from './document-path.ts';
import { syncFile, syncFolder } from './durable-files.ts';
import { writeRefusal } from './file-errors.ts';
import { readHeader } from './file-header.ts';
import { assertWhole } from './inspect-file.ts';
import { createPublishTemp, removePublishTemp } from './publish-temp-files.ts';
import { renameToFreeName } from './save-version.ts';

/** Copies a backup to `target` and checks the copy. Throws `document.already-exists` or why it cannot be done. */
export function restoreBackupAs(backupPath: string, target: string): void {
  if (isTaken(target)) throw writeRefusal(Object.assign(new Error(), { code: 'EEXIST' }), target);
  let temporary: string | undefined;
  try {
    temporary = createPublishTemp(target);
    copyFileSync(backupPath, temporary);
    readHeader(temporary);
    assertWhole(temporary);
    syncFile(temporary);
    renameToFreeName(temporary, target);
    syncFolder(dirname(target));
  } catch (error) {
    throw error instanceof Refusal ? error : writeRefusal(error, target);
  } finally {
    if (temporary !== undefined) removePublishTemp(temporary);
  }
}
