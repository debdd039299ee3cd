/** Which packages ship, and that each of them says under which licence. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledFolders, collectLicences, packedFolders, readLockedPackages } from './licences.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ryggrad-licences-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Puts a package into the temporary root. */
function install(folder: string, manifest: object, files: Record<string, string> = {}): void {
  mkdirSync(join(root, folder), { recursive: true });
  const name = folder.split('node_modules/').at(-1);
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, folder, file), text);
}

describe('the licence of a package', () => {
  const collectOne = () => collectLicences(root, ['node_modules/a'])[0];

  it('comes with the text of its licence file', () => {
    install(
      'node_modules/a',
      { license: 'MIT' },
      { 'LICENSE.md': 'Be free.\r\nReally.\n', 'README.md': 'Hello' },
    );
    expect(collectOne()).toEqual({ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Be free.\nReally.' });
  });

  it('comes without text when the package brings no licence file', () => {
    install('node_modules/a', { license: 'Apache-2.0' }, { 'license.js': 'run()', 'index.js': '' });
    expect(collectOne()).toMatchObject({ licence: 'Apache-2.0', text: null });
  });

  it('may be an SPDX expression, with a file for each part', () => {
    const files = { 'license-mit': 'MIT text', 'license-cc0': 'CC0 text', LICENSE: 'Both' };
    install('node_modules/a', { license: '(MIT OR CC0-1.0)' }, files);
    expect(collectOne()).toMatchObject({ licence: '(MIT OR CC0-1.0)', text: 'Both\n\nCC0 text\n\nMIT text' });
  });

  it('is understood in the older ways of stating it', () => {
    install('node_modules/a', { license: { type: 'ISC' } });
    expect(collectOne()?.licence).toBe('ISC');
    install('node_modules/a', { licenses: [{ type: 'MIT' }, { type: 'BSD-2-Clause' }] });
    expect(collectOne()?.licence).toBe('(MIT OR BSD-2-Clause)');
  });

  it('must be stated', () => {
    install('node_modules/a', {}, { LICENSE: 'Some text' });
    expect(() => collectOne()).toThrow('a 1.0.0 states no licence');
  });
});

it('lists a package once, in order of name, and two versions of one as two', () => {
  install('node_modules/b', { license: 'MIT' });
  install('node_modules/a', { license: 'MIT', version: '2.0.0' });
  install('node_modules/b/node_modules/a', { license: 'MIT' });
  install('node_modules/c/node_modules/a', { license: 'MIT' });
  const folders = ['b', 'a', 'b/node_modules/a', 'c/node_modules/a'].map((name) => `node_modules/${name}`);
  expect(collectLicences(root, folders).map(({ name, version }) => `${name} ${version}`)).toEqual([
    'a 1.0.0',
    'a 2.0.0',
    'b 1.0.0',
  ]);
});

it('packs what production dependencies lead to, the nearest of each name, if it is installed', () => {
  const packages = {
    '': { dependencies: { a: '1' }, devDependencies: { tool: '1' } },
    'node_modules/a': { dependencies: { b: '1' }, optionalDependencies: { 'a-windows': '1' } },
    'node_modules/a-windows': {},
    'node_modules/a/node_modules/b': { dependencies: { '@c/d': '1' } },
    'node_modules/b': {},
    'node_modules/@c/d': { dependencies: { a: '1' } },
    'node_modules/tool': {},
  };
  for (const folder of Object.keys(packages)) {
    if (folder !== '' && folder !== 'node_modules/a-windows') install(folder, { license: 'MIT' });
  }
  expect(packedFolders(root, packages).sort()).toEqual([
    'node_modules/@c/d',
    'node_modules/a',
    'node_modules/a/node_modules/b',
  ]);
});

it('finds the packages that built code comes from', () => {
  const modules = [
    '/home/x/renderer/main.tsx',
    '/home/x/node_modules/@mui/material/Box/Box.mjs',
    '/home/x/node_modules/@mui/material/Link/Link.mjs',
    '/home/x/node_modules/a/node_modules/b/index.js?commonjs',
    'C:\\x\\node_modules\\react\\index.js',
    '\0vite/preload-helper.js',
  ];
  expect(bundledFolders(modules)).toEqual([
    'node_modules/@mui/material',
    'node_modules/a/node_modules/b',
    'node_modules/react',
  ]);
});

it('finds a licence for every package that is packed with Ryggrad', () => {
  const project = resolve(import.meta.dirname, '../..');
  const folders = packedFolders(project, readLockedPackages(project));
  const names = collectLicences(project, [...folders, 'node_modules/electron']).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['better-sqlite3', 'electron', 'electron-store', 'conf']));
  expect(names).not.toContain('vitest');
});
