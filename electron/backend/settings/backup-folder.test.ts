/** The check of a folder for backups, on real folders, and when settings ask for it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Preferences } from '../../../shared/contract/settings.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { defaultPreferences } from '../../settings/preferences.ts';
import type { ApplicationContext } from '../handlers.ts';
import { checkBackupFolder } from './backup-folder.ts';
import { settingsHandlers } from './handlers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad kopier æøå '));
});
afterEach(() => rmSync(folder, { recursive: true }));

const reasonFor = (path: string) =>
  checkBackupFolder(path).then(
    () => null,
    ({ fields }: Refusal) => fields,
  );
const at = (reason: string) => [{ path: 'backupFolder', reason }];

test('a folder that can be written in is taken, and nothing stays in it', async () => {
  expect(await reasonFor(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test('what is not there, is no folder or is not a whole path is refused at its field', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await reasonFor(join(folder, 'none'))).toEqual(at('folder-not-found'));
  expect(await reasonFor(join(folder, 'file'))).toEqual(at('folder-not-found'));
  expect(await reasonFor('kopier')).toEqual(at('path-not-absolute'));
});

test.runIf(process.platform === 'linux')('a folder that nobody can write in is refused', async () => {
  expect(await reasonFor('/proc')).toEqual(at('folder-not-writable'));
});

test('settings are checked when the folder is another one, and left alone when it is refused', async () => {
  let kept: Preferences = defaultPreferences('nb');
  const told: string[] = [];
  const context = {
    settings: {
      get: () => kept,
      update: (changes: Partial<Preferences>) => {
        kept = { ...kept, ...changes };
        return kept;
      },
    },
    emit: (name: string) => told.push(name),
  } as unknown as ApplicationContext;
  const update = async (changes: Partial<Preferences>) =>
    settingsHandlers['settings.update'](changes, context);
  await expect(update({ backupFolder: join(folder, 'none') })).rejects.toThrow('input.invalid');
  expect(told).toEqual([]);
  await update({ backupFolder: folder });
  expect(kept.backupFolder).toBe(folder);
  // A drive that is away just now is no reason to refuse another name.
  kept = { ...kept, backupFolder: join(folder, 'away') };
  await update({ authorName: 'Kari', backupFolder: join(folder, 'away') });
  await update({ backupFolder: null });
  expect(kept).toMatchObject({ authorName: 'Kari', backupFolder: null });
  expect(told).toHaveLength(3);
});
