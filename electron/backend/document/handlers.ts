/** Operations on the document as a file. */
import type { documentContract } from '../../../shared/contract/document.ts';
import { firstChangesOf, listTransactions } from '../db/change-log/change-log.ts';
import type { HandlersFor } from '../handlers.ts';

export const documentHandlers = {
  'document.state': (_input, { documents }) => documents.settledState(),
  'document.create': (input, { documents }) => documents.create(input),
  'document.createDemo': ({ path, language }, { documents }) => documents.createDemo(path, language),
  'document.open': ({ path, mode }, { documents }) => documents.open(path, mode),
  'document.close': async (_input, { documents }) => {
    await documents.close();
    return null;
  },
  'document.publish': (_input, { documents }) => documents.publish(),
  'document.saveCopy': ({ path, switchTo }, { documents }) => documents.saveCopy(path, switchTo),
  'document.resolveChangedOnDisk': ({ continueWith }, { documents }) =>
    documents.resolveChangedOnDisk(continueWith),
  'document.lockHolder': ({ path }, { documents }) => documents.lockHolder(path),
  'document.recent': (_input, { documents }) => documents.recent(),
  'document.forgetRecent': ({ path }, { documents }) => {
    documents.forgetRecent(path);
    return null;
  },
  'document.recoveries': (_input, { documents }) => documents.recoveries(),
  'document.recover': ({ id }, { documents }) => documents.recover(id),
  'document.discardRecovery': ({ id }, { documents }) => documents.discardRecovery(id),
  'document.backups': ({ path }, { documents }) => documents.backups(path),
  'document.restoreBackup': ({ path, backupId, saveAs }, { documents }) =>
    documents.restoreBackup(path, backupId, saveAs),
  'document.salvage': ({ path, saveAs }, { documents }) => documents.salvage(path, saveAs),
  'document.undo': (_input, { documents }) => documents.undo(),
  'document.redo': (_input, { documents }) => documents.redo(),
  'document.history': ({ rowId, since, limit }, { db }) =>
    listTransactions(db, { rowId, since, limit }).map((transaction) => ({
      transaction,
      ...firstChangesOf(db, transaction.number, { rowId, limit: 100 }),
    })),
} satisfies HandlersFor<typeof documentContract>;
