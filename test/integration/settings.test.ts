/** Settings on a real file: kept, repaired key by key, set aside when damaged, and never a reason not to start. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chosenLanguage } from '../../electron/settings/chosen-language.ts';
import { createSettings } from '../../electron/settings/create-settings.ts';
import { dataFolder } from '../../electron/settings/data-folder.ts';
import { defaultPreferences, systemLanguage } from '../../electron/settings/preferences.ts';
import { settingsPath } from '../../electron/settings/settings-file.ts';
import { LANGUAGES } from '../../shared/domain/languages.ts';
import { refusalOf } from '../helpers/documents.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad settings æøå '));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('settings', () => {
  it('begin with defaults in the language of the system and write nothing by themselves', () => {
    const folder = emptyFolder();
    const settings = createSettings(folder, 'sv');
    expect(settings.get()).toEqual(defaultPreferences('sv'));
    expect(settings.wasReset).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are kept, and leave keys of others alone', () => {
    const folder = emptyFolder();
    writeFileSync(settingsPath(folder), JSON.stringify({ windowBounds: { width: 1280 } }));
    createSettings(folder, 'nb').update({ theme: 'dark', authorName: 'Kari' });
    const again = createSettings(folder, 'sv');
    expect(again.get()).toEqual({ ...defaultPreferences('nb'), theme: 'dark', authorName: 'Kari' });
    expect(JSON.parse(readFileSync(settingsPath(folder), 'utf8'))).toMatchObject({
      version: 1,
      windowBounds: { width: 1280 },
    });
  });

  it('with a wrong value fall back to the default of that key only', () => {
    const folder = emptyFolder();
    const preferences = {
      language: 'klingon',
      theme: 'dark',
      backupCount: -3,
      authorName: 7,
      surprise: true,
    };
    const recentDocuments = [{ path: 'a', initiativeName: '', openedAt: 'yesterday' }, 'x', null];
    writeFileSync(settingsPath(folder), JSON.stringify({ version: 99, preferences, recentDocuments }));
    const settings = createSettings(folder, 'da');
    expect(settings.get()).toEqual({ ...defaultPreferences('da'), theme: 'dark' });
    expect(settings.recentDocuments()).toEqual([]);
    expect(settings.wasReset).toBe(false);
  });

  it('keep each threshold that lies within its limits, and put the default in place of each that does not', () => {
    const folder = emptyFolder();
    const { thresholds } = defaultPreferences('nb');
    const stored = {
      ...thresholds,
      seatEndingDays: 90,
      lateActionUrgentDays: -1,
      needsNamed: 2.5,
      surprise: 1,
    };
    const preferences = { theme: 'dark', thresholds: stored };
    writeFileSync(settingsPath(folder), JSON.stringify({ version: 1, preferences }));
    const settings = createSettings(folder, 'nb');
    expect(settings.get()).toMatchObject({ theme: 'dark' });
    expect(settings.get().thresholds).toEqual({ ...thresholds, seatEndingDays: 90 });
    settings.update({ thresholds: { ...thresholds, assessmentAgeDays: 400 } });
    expect(createSettings(folder, 'nb').get().thresholds).toEqual({ ...thresholds, assessmentAgeDays: 400 });
  });

  it.each(['', '{"version":', '[]', 'null', '"text"', '\u0000\u0000\u0000'])(
    'that are damaged (%j) are set aside and said',
    (content) => {
      const folder = emptyFolder();
      writeFileSync(settingsPath(folder), content);
      const settings = createSettings(folder, 'nb');
      expect(settings.wasReset).toBe(true);
      expect(settings.get()).toEqual(defaultPreferences('nb'));
      const [aside = '', ...more] = readdirSync(folder);
      expect(more).toEqual([]);
      expect(aside).toMatch(/^settings\.damaged-.+\.json$/);
      expect(readFileSync(join(folder, aside), 'utf8')).toBe(content);
      settings.update({ theme: 'light' });
      expect(createSettings(folder, 'nb').wasReset).toBe(false);
      expect(createSettings(folder, 'nb').get().theme).toBe('light');
    },
  );

  it('that are damaged are left to whoever can say so when only the language is asked for', () => {
    const folder = emptyFolder();
    writeFileSync(settingsPath(folder), '{"version":');
    expect(LANGUAGES).toContain(chosenLanguage(folder));
    expect(createSettings(folder, 'nb').wasReset).toBe(true);
    createSettings(folder, 'nb').update({ language: 'sv' });
    expect(chosenLanguage(folder)).toBe('sv');
  });

  it('that are a folder are set aside too', () => {
    const folder = emptyFolder();
    mkdirSync(settingsPath(folder));
    const settings = createSettings(folder, 'nb');
    expect(settings.wasReset).toBe(true);
    settings.update({ theme: 'dark' });
    expect(createSettings(folder, 'nb').get().theme).toBe('dark');
  });

  it('that cannot be written are said to be so, and apply until the program ends', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const settings = createSettings(join(file, 'below a file'), 'nb');
    expect(settings.get()).toEqual(defaultPreferences('nb'));
    await refusalOf(() => settings.update({ theme: 'dark' }), 'settings.not-writable');
    expect(settings.get().theme).toBe('dark');
    settings.setRecentDocuments([]);
  });
});

describe('the language of the system', () => {
  it.each([
    [{ LANG: 'da_DK.UTF-8' }, 'da'],
    [{ LC_ALL: 'sv_SE.UTF-8', LANG: 'da_DK.UTF-8' }, 'sv'],
    [{ LANG: 'nn_NO.UTF-8' }, 'nb'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'sv_SE.UTF-8' }, 'sv'],
    [{ LANG: 'C' }, 'nb'],
  ])('%j is %s', (environment, language) => {
    expect(systemLanguage(environment)).toBe(language);
  });
});

describe('the data folder', () => {
  it('is where each platform wants it, unless it is chosen', () => {
    expect(dataFolder({ RYGGRAD_DATA_DIR: '/data/x' }, 'linux', '/home/k')).toBe('/data/x');
    expect(dataFolder({ XDG_CONFIG_HOME: '/xdg' }, 'linux', '/home/k')).toBe('/xdg/Ryggrad');
    expect(dataFolder({}, 'linux', '/home/k')).toBe('/home/k/.config/Ryggrad');
    expect(dataFolder({}, 'darwin', '/Users/k')).toBe('/Users/k/Library/Application Support/Ryggrad');
    expect(dataFolder({ APPDATA: '/roaming' }, 'win32', '/c')).toBe(join('/roaming', 'Ryggrad'));
  });
});
