/** The options of `npm start`, and where the Electron binary is looked for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from './find-electron.ts';
import { parseStartOptions } from './start-options.ts';

describe('the options of npm start', () => {
  const parse = (...args: string[]) => parseStartOptions(args, '/home/kari');

  it('none: the best shell there is, with a window', () => {
    expect(parse()).toEqual({
      options: { shell: null, opensWindow: true, wantsHelp: false, documentPath: null },
    });
  });

  it.each([
    [['--shell=browser'], { shell: 'browser' }],
    [['--shell', 'electron'], { shell: 'electron' }],
    [['--no-open'], { opensWindow: false }],
    [['--help'], { wantsHelp: true }],
    [['-h'], { wantsHelp: true }],
    [
      ['--no-open', 'Ny mappe/østerbyen.ryggrad'],
      { documentPath: resolve('/home/kari/Ny mappe/østerbyen.ryggrad') },
    ],
    [['/data/a.ryggrad'], { documentPath: resolve('/data/a.ryggrad') }],
    [['--', '--odd.ryggrad'], { documentPath: resolve('/home/kari/--odd.ryggrad') }],
  ])('%j', (args, expected) => {
    expect(parse(...args)).toMatchObject({ options: expected });
  });

  it.each([
    [['--shel=browser'], 'browserShell.wrongOption'],
    [['--no-open=yes'], 'browserShell.wrongOption'],
    [['-x'], 'browserShell.wrongOption'],
    [['--shell=firefox'], 'browserShell.wrongShell'],
    [['--shell'], 'browserShell.wrongShell'],
    [['a.ryggrad', 'b.ryggrad'], 'browserShell.tooManyFiles'],
    [['--no-open', '--shell=electron'], 'browserShell.noOpenNeedsBrowser'],
  ])('%j is wrong use', (args, wrong) => {
    expect(parse(...args)).toMatchObject({ wrong });
  });
});

describe('the Electron binary', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ryggrad-electron-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const install = (binary: string) => {
    mkdirSync(join(binary, '..'), { recursive: true });
    writeFileSync(binary, '');
  };

  it('is missing when nothing was fetched, or what was fetched is gone', () => {
    expect(findElectron(folder, {})).toBeNull();
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(findElectron(folder, {})).toBeNull();
  });

  it('is where path.txt says', () => {
    const path = 'Electron.app/Contents/MacOS/Electron';
    writeFileSync(join(folder, 'path.txt'), path);
    install(join(folder, 'dist', path));
    expect(findElectron(folder, {})).toBe(join(folder, 'dist', path));
  });

  it('may lie elsewhere', () => {
    install(join(folder, 'own/electron'));
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'own') };
    expect(findElectron(folder, environment)).toBe(join(folder, 'own/electron'));
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'none') })).toBeNull();
  });
});
