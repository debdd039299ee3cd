import { join, resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { answers, callsOf, forgetCalls } from '../../test/helpers/electron-stand-in.ts';
import { createFileDialogs, startFolderFor } from './dialogs.ts';

vi.mock('electron', async () => (await import('../../test/helpers/electron-stand-in.ts')).electronModule);

const FOLDER = resolve('/home/kari');
const dialogs = createFileDialogs({
  window: () => null,
  translate: () => createTranslator('sv'),
  startFolder: () => FOLDER,
});

beforeEach(forgetCalls);

test('opening asks in the language of the user, for files of the kind', async () => {
  answers.openDialog = { canceled: false, filePaths: ['/srv/a.ryggrad'] };
  expect(await dialogs.chooseOpen('document')).toBe('/srv/a.ryggrad');
  expect(callsOf('dialog.showOpenDialog')[0]?.[0]).toMatchObject({
    title: 'Öppna ett initiativ',
    defaultPath: FOLDER,
    filters: [{ name: 'Initiativ', extensions: ['ryggrad'] }],
    properties: ['openFile'],
  });
});

test('a folder is asked for in the language of the user, beginning in the one chosen before', async () => {
  answers.openDialog = { canceled: false, filePaths: ['/srv/kopior'] };
  expect(await dialogs.chooseFolder('/srv')).toBe('/srv/kopior');
  await dialogs.chooseFolder(null);
  const [first, second] = callsOf('dialog.showOpenDialog').map(([options]) => options);
  expect(first).toMatchObject({
    title: 'Välj en mapp',
    defaultPath: '/srv',
    properties: ['openDirectory', 'createDirectory'],
  });
  expect(second).toMatchObject({ defaultPath: FOLDER });
});

test('cancelling gives null', async () => {
  answers.openDialog = { canceled: true, filePaths: [] };
  answers.saveDialog = { canceled: true, filePath: '' };
  expect(await dialogs.chooseOpen('report')).toBeNull();
  expect(await dialogs.chooseFolder(null)).toBeNull();
  expect(await dialogs.chooseSave('report', 'status')).toBeNull();
});

test('the suggested name is a name, not a place, and has its ending', async () => {
  answers.saveDialog = { canceled: true, filePath: '' };
  await dialogs.chooseSave('report', '../../etc/Status mars');
  expect(callsOf('dialog.showSaveDialog')[0]?.[0]).toMatchObject({
    defaultPath: join(FOLDER, 'Status mars.pdf'),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
});

test.each([
  ['/srv/plan', '/srv/plan.ryggrad'],
  ['/srv/plan.v2', '/srv/plan.v2.ryggrad'],
  ['/srv/plan.RYGGRAD', '/srv/plan.RYGGRAD'],
])('a file saved as %s becomes %s', async (typed, saved) => {
  answers.saveDialog = { canceled: false, filePath: typed };
  expect(await dialogs.chooseSave('document', 'plan')).toBe(saved);
});

test('dialogs start beside the open document, otherwise in the documents folder', () => {
  expect(startFolderFor(join(FOLDER, 'a.ryggrad'))).toBe(FOLDER);
  expect(startFolderFor(null)).toBe('/system/documents');
});
