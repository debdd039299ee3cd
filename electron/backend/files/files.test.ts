/** The own file chooser's view of the disk, on real folders. */
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import type { ApplicationContext, FileKind, Host } from '../handlers.ts';
import { nameWithEnding } from './file-names.ts';
import { createFolder, joinPath, listFolder } from './folders.ts';
import { filesHandlers } from './handlers.ts';
import { filePlaces, parseShellFolders, parseUserDirs } from './places.ts';

const { compare } = formatsFor('nb');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ryggrad mapper æøå '));
});
afterEach(() => rm(folder, { recursive: true }));

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: Refusal) => error.code,
  );

describe('listing a folder', () => {
  it('shows folders first, then files of the kind, in the order of the language', async () => {
    for (const name of [
      'Ås.ryggrad',
      'Bo.ryggrad',
      'Aurland.RYGGRAD',
      'x.pdf',
      'x.ryggrad.lock',
      'notes.txt',
    ])
      await writeFile(join(folder, name), '12345');
    await mkdir(join(folder, 'zz'));
    await mkdir(join(folder, 'Mappe.ryggrad'));
    const listing = await listFolder(folder, 'document', compare);
    expect(listing.entries.map(({ name }) => name)).toEqual([
      'Mappe.ryggrad',
      'zz',
      'Aurland.RYGGRAD',
      'Bo.ryggrad',
      'Ås.ryggrad',
    ]);
    expect(listing.entries.map(({ isFolder }) => isFolder)).toEqual([true, true, false, false, false]);
    expect(listing.entries[3]).toMatchObject({ path: join(folder, 'Bo.ryggrad'), sizeBytes: 5 });
    expect((await listFolder(folder, 'report', compare)).entries.at(-1)?.name).toBe('x.pdf');
    const folders = (await listFolder(folder, 'folder', compare)).entries.map(({ name }) => name);
    expect(folders).toEqual(['Mappe.ryggrad', 'zz']);
  });

  it('leaves out hidden entries and links that lead nowhere, and follows links to folders', async () => {
    await writeFile(join(folder, '.hidden.ryggrad'), '');
    await mkdir(join(folder, '.config'));
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'gone.ryggrad'), join(folder, 'broken.ryggrad'));
    await symlink(join(folder, 'real'), join(folder, 'linked'), 'dir');
    const { entries } = await listFolder(folder, 'document', compare);
    expect(entries.map(({ name, isFolder }) => [name, isFolder])).toEqual([
      ['linked', true],
      ['real', true],
    ]);
  });

  it('knows the folder above, and that the root has none', async () => {
    expect((await listFolder(folder, 'document', compare)).parentPath).toBe(join(folder, '..'));
    expect((await listFolder(parse(folder).root, 'document', compare)).parentPath).toBeNull();
  });

  it('refuses what is no folder', async () => {
    await writeFile(join(folder, 'a.ryggrad'), '');
    expect(await codeOf(listFolder(join(folder, 'none'), 'document', compare))).toBe(
      'files.folder-not-found',
    );
    expect(await codeOf(listFolder(join(folder, 'a.ryggrad'), 'document', compare))).toBe(
      'files.folder-not-found',
    );
    expect(await codeOf(listFolder('relative/folder', 'document', compare))).toBe('files.path-not-absolute');
  });
});

describe('making a folder', () => {
  it('makes it and lists it', async () => {
    const listing = await createFolder(folder, 'Møter 2026', 'document', compare);
    expect(listing).toMatchObject({ path: join(folder, 'Møter 2026'), entries: [], isWritable: true });
  });

  it('refuses a taken name, a name with a separator and a folder that is gone', async () => {
    await mkdir(join(folder, 'taken'));
    expect(await codeOf(createFolder(folder, 'taken', 'document', compare))).toBe('files.already-exists');
    expect(await codeOf(createFolder(folder, '../outside', 'document', compare))).toBe('files.name-invalid');
    expect(await codeOf(createFolder(join(folder, 'gone'), 'x', 'document', compare))).toBe(
      'files.folder-not-found',
    );
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('names', () => {
  it('adds the ending once and says whether the file is there', async () => {
    await writeFile(join(folder, 'Østerbyen.ryggrad'), '');
    expect(await joinPath(folder, 'Østerbyen', 'document')).toEqual({
      path: join(folder, 'Østerbyen.ryggrad'),
      exists: true,
    });
    expect(await joinPath(folder, 'status.PDF', 'report')).toEqual({
      path: join(folder, 'status.PDF'),
      exists: false,
    });
  });

  it.each([
    ['a/b'],
    ['a\\b'],
    ['..'],
    ['.hidden'],
    ['what?'],
    ['a:b'],
    ['tab\there'],
    ['CON'],
    ['nul.txt'],
    ['Lpt1'],
    ['ends.'],
    ['   '],
    ['å'.repeat(128)],
  ])('refuses %j, which some system cannot keep', (name) => {
    expect(() => nameWithEnding(name, 'document')).toThrow('files.name-invalid');
  });

  it.each([['Konto'], ['Console'], ['2026-11 status'], ['Rådet (utkast), v. 2']])('takes %j', (name) => {
    expect(nameWithEnding(name, 'document')).toBe(`${name}.ryggrad`);
  });
});

describe('places', () => {
  it('reads the names of the XDG standard, and leaves out what is switched off', () => {
    const file =
      '# comment\nXDG_DOCUMENTS_DIR="$HOME/Dokumenter"\nXDG_DOWNLOAD_DIR="/data/Hentet \\"nytt\\""\nXDG_DESKTOP_DIR="$HOME/"\nXDG_MUSIC_DIR="$HOME/Musikk"\n';
    expect(parseUserDirs(file, '/home/kari')).toEqual({
      documents: '/home/kari/Dokumenter',
      downloads: '/data/Hentet "nytt"',
      desktop: '/home/kari',
    });
  });

  it('reads folders that Windows keeps elsewhere', () => {
    const output =
      '\r\nHKEY_CURRENT_USER\\Software\r\n    Desktop    REG_EXPAND_SZ    %USERPROFILE%\\Desktop\r\n    Personal    REG_SZ    \\\\server\\home$\\kari\\Documents\r\n    {374DE290-123F-4565-9164-39C4925E467B}    REG_EXPAND_SZ    %USERPROFILE%\\Downloads\r\n    My Music    REG_SZ    C:\\Music\r\n';
    expect(parseShellFolders(output, { USERPROFILE: 'C:\\Users\\kari' })).toEqual({
      desktop: 'C:\\Users\\kari\\Desktop',
      documents: '\\\\server\\home$\\kari\\Documents',
      downloads: 'C:\\Users\\kari\\Downloads',
    });
  });

  it('names only folders that exist, home first', async () => {
    const before = { home: process.env.HOME, config: process.env.XDG_CONFIG_HOME };
    await mkdir(join(folder, 'Dokumenter'));
    await mkdir(join(folder, 'config'));
    await writeFile(join(folder, 'config/user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Dokumenter"\n');
    Object.assign(process.env, { HOME: folder, XDG_CONFIG_HOME: join(folder, 'config') });
    try {
      const places = (await filePlaces()).filter(({ kind }) => kind !== 'drive');
      expect(places).toEqual(
        process.platform === 'linux'
          ? [
              { kind: 'home', path: folder },
              { kind: 'documents', path: join(folder, 'Dokumenter') },
            ]
          : expect.arrayContaining([expect.objectContaining({ kind: 'home' })]),
      );
    } finally {
      process.env.HOME = before.home;
      if (before.config === undefined) delete process.env.XDG_CONFIG_HOME;
      else process.env.XDG_CONFIG_HOME = before.config;
    }
  });
});

describe('native dialogs', () => {
  const given = (fileDialogs: Host['fileDialogs']) =>
    ({ host: { shell: 'electron', fileDialogs } }) as unknown as ApplicationContext;

  it('asks the shell that has them', async () => {
    const asked: unknown[] = [];
    const dialogs = {
      chooseOpen: async (kind: FileKind) => {
        asked.push(kind);
        return '/a.ryggrad';
      },
      chooseSave: async (kind: FileKind, name: string) => {
        asked.push([kind, name]);
        return null;
      },
      chooseFolder: async (startFolder: string | null) => {
        asked.push(startFolder);
        return '/kopier';
      },
    };
    expect(filesHandlers['files.hasNativeDialogs']({}, given(dialogs))).toBe(true);
    expect(await filesHandlers['files.chooseOpen']({ kind: 'document' }, given(dialogs))).toBe('/a.ryggrad');
    const saved = filesHandlers['files.chooseSave']({ kind: 'report', suggestedName: 's' }, given(dialogs));
    expect(await saved).toBeNull();
    const folder = filesHandlers['files.chooseFolder']({ startFolder: '/srv' }, given(dialogs));
    expect(await folder).toBe('/kopier');
    expect(asked).toEqual(['document', ['report', 's'], '/srv']);
  });

  it('are refused where the shell has none', () => {
    expect(filesHandlers['files.hasNativeDialogs']({}, given(null))).toBe(false);
    expect(() => filesHandlers['files.chooseOpen']({ kind: 'document' }, given(null))).toThrow(
      'files.no-native-dialog',
    );
  });
});
