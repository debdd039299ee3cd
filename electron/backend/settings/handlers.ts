/** Operations on preferences. */
import type { settingsContract } from '../../../shared/contract/settings.ts';
import { SCHEMA_VERSION } from '../db/schema.ts';
import type { HandlersFor } from '../handlers.ts';
import { checkBackupFolder } from './backup-folder.ts';

export const settingsHandlers = {
  'settings.get': (_input, { settings }) => ({ ...settings.get(), wasReset: settings.wasReset }),
  'settings.update': async (changes, { settings, emit }) => {
    const { backupFolder } = changes;
    // Only another one: a drive that is away just now must not keep anything else from being saved.
    if (backupFolder && backupFolder !== settings.get().backupFolder) await checkBackupFolder(backupFolder);
    const preferences = settings.update(changes);
    emit('settings.changed', null);
    return preferences;
  },
  'settings.about': (_input, { version, host, dataFolder }) => ({
    version,
    schemaVersion: SCHEMA_VERSION,
    shell: host.shell,
    dataFolder,
  }),
} satisfies HandlersFor<typeof settingsContract>;
