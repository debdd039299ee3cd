import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSettings } from '../settings/create-settings.ts';
import { openElectronSettings } from './settings-store.ts';

vi.mock('electron', async () => (await import('../../test/helpers/electron-stand-in.ts')).electronModule);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ryggrad-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BOUNDS = { x: 1, y: 2, width: 900, height: 600, isMaximized: false };

test('preferences and bounds survive a new start', () => {
  const first = openElectronSettings(folder, 'nb');
  first.settings.update({ language: 'sv', theme: 'dark' });
  first.bounds.set(BOUNDS);
  const second = openElectronSettings(folder, 'nb');
  expect(second.settings.get()).toMatchObject({ language: 'sv', theme: 'dark' });
  expect(second.bounds.get()).toEqual(BOUNDS);
});

test('the other shells read and write the same file, and leave the bounds alone', () => {
  openElectronSettings(folder, 'nb').bounds.set(BOUNDS);
  createSettings(folder).update({ language: 'da' });
  const again = openElectronSettings(folder, 'nb');
  expect(again.settings.get().language).toBe('da');
  expect(again.bounds.get()).toEqual(BOUNDS);
  expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toHaveProperty('windowBounds');
});

test('a user who has chosen nothing gets the language of the system', () => {
  expect(openElectronSettings(folder, 'sv').settings.get().language).toBe('sv');
});

test('a damaged file is set aside and the program starts with defaults', () => {
  writeFileSync(join(folder, 'settings.json'), '{"preferences": {"lang');
  const { settings, bounds } = openElectronSettings(folder, 'en');
  expect(settings.wasReset).toBe(true);
  expect(settings.get().language).toBe('en');
  expect(bounds.get()).toBeUndefined();
});
