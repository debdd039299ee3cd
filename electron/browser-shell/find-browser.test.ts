/** Where a browser is looked for on each system; and this machine's own, whatever it has. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

const machine = (
  platform: NodeJS.Platform,
  installed: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Machine => ({
  platform,
  environment,
  home: '/Users/kari',
  isExecutable: (path) => installed.includes(path),
  isSnap: (path) => path.startsWith('/snap/'),
});

describe('finding a browser', () => {
  it('looks along PATH on Linux, in the order Chromium, Chrome, Edge', () => {
    const PATH = '/usr/local/bin:relative:/usr/bin';
    const found = findBrowser(
      machine('linux', ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome'], { PATH }),
    );
    expect(found).toEqual({ name: 'Google Chrome', path: '/usr/bin/google-chrome', isSnap: false });
  });

  it('finds Chromium though PATH is empty', () => {
    expect(findBrowser(machine('linux', ['/usr/bin/chromium']))?.path).toBe('/usr/bin/chromium');
  });

  it('takes a snap only when there is nothing else', () => {
    const snap = '/snap/bin/chromium';
    expect(findBrowser(machine('linux', [snap, '/opt/microsoft/msedge/msedge']))?.name).toBe(
      'Microsoft Edge',
    );
    expect(findBrowser(machine('linux', [snap]))).toEqual({ name: 'Chromium', path: snap, isSnap: true });
  });

  it('looks into both application folders of macOS', () => {
    const path = '/Users/kari/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(machine('darwin', [path]))).toMatchObject({ name: 'Microsoft Edge', path });
  });

  it('looks into all program folders of Windows', () => {
    const path = 'C:\\Users\\kari\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const environment = {
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      ProgramFiles: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\kari\\AppData\\Local',
    };
    expect(findBrowser(machine('win32', [path], environment))).toMatchObject({ name: 'Google Chrome', path });
  });

  it('takes the one that the environment names, and no other when that is not there', () => {
    const environment = { RYGGRAD_BROWSER: '/opt/own/chromium-dev', PATH: '/usr/bin' };
    expect(findBrowser(machine('linux', ['/opt/own/chromium-dev'], environment))?.name).toBe('Chromium');
    expect(findBrowser(machine('linux', ['/usr/bin/chromium'], environment))).toBeNull();
  });

  it('says null where there is none', () => {
    expect(findBrowser(machine('linux', [], { PATH: '/usr/bin' }))).toBeNull();
  });

  it('finds only what exists on this machine', () => {
    const found = findBrowser();
    expect(found === null || existsSync(found.path)).toBe(true);
  });
});
