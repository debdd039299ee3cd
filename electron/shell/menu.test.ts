import { expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../shared/domain/languages.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { type MenuActions, type MenuState, menuTemplate } from './menu.ts';

vi.mock('electron', async () => (await import('../../test/helpers/electron-stand-in.ts')).electronModule);

type Item = ReturnType<typeof menuTemplate>[number];

const actions = () => ({ command: vi.fn(), save: vi.fn(), openRecent: vi.fn() }) satisfies MenuActions;
const state = (changes: Partial<MenuState> = {}): MenuState => ({
  translate: createTranslator('nb'),
  platform: 'linux',
  isDevelopment: false,
  hasDocument: true,
  recent: [],
  ...changes,
});
const all = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
const item = (items: readonly Item[], label: string): Item => {
  const found = all(items).find((candidate) => candidate.label === label);
  if (found === undefined) throw new Error(`No menu item "${label}"`);
  return found;
};
const click = (target: Item) => (target.click as (() => void) | undefined)?.();

test.each(LANGUAGES)('every item has its text in %s', (language) => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const items = all(
      menuTemplate(
        state({ platform, translate: createTranslator(language), isDevelopment: true }),
        actions(),
      ),
    );
    for (const { type, label } of items) {
      if (type === 'separator') continue;
      expect(label).toBeTruthy();
      expect(label).not.toMatch(/^menu\./);
    }
  }
});

test('items send their command to the window', () => {
  const told = actions();
  const items = menuTemplate(state(), told);
  for (const label of ['Nytt initiativ …', 'Åpne …', 'Lagre en kopi …', 'Lag rapport …', 'Lukk initiativet'])
    click(item(items, label));
  for (const label of ['Angre', 'Gjør om', 'Søk eller gå til …', 'Innstillinger …', 'Om Ryggrad'])
    click(item(items, label));
  click(item(items, 'Lagre nå'));
  expect(told.command.mock.calls.flat()).toEqual([
    'new',
    'open',
    'save-copy',
    'report',
    'close',
    'undo',
    'redo',
    'search',
    'settings',
    'about',
  ]);
  expect(told.save).toHaveBeenCalledOnce();
});

test('what needs an open document is grey without one', () => {
  const items = menuTemplate(state({ hasDocument: false }), actions());
  for (const label of [
    'Lagre nå',
    'Lagre en kopi …',
    'Lag rapport …',
    'Lukk initiativet',
    'Søk eller gå til …',
  ]) {
    expect(item(items, label).enabled, label).toBe(false);
  }
  expect(item(items, 'Åpne …').enabled).not.toBe(false);
});

test('recent files open by their path; an ampersand stays one', () => {
  const told = actions();
  const recent = [{ path: '/a/b.ryggrad', initiativeName: 'Barn & unge' }];
  const items = menuTemplate(state({ recent }), told);
  click(item(items, 'Barn && unge (/a/b.ryggrad)'));
  expect(told.openRecent).toHaveBeenCalledWith('/a/b.ryggrad');
  expect(item(menuTemplate(state(), told), 'Ingen ennå').enabled).toBe(false);
});

test('the keys of the search are shown, and left to the window, which keeps what is typed in a dialog', () => {
  expect(item(menuTemplate(state(), actions()), 'Søk eller gå til …')).toMatchObject({
    accelerator: 'CmdOrCtrl+K',
    registerAccelerator: false,
  });
});

test('keys of undo are left to the window, which knows whether a text field wants them', () => {
  const items = menuTemplate(state(), actions());
  expect(item(items, 'Angre').registerAccelerator).toBe(false);
  expect(item(items, 'Gjør om').registerAccelerator).toBe(false);
});

test('reloading and developer tools are only in an unpackaged run', () => {
  const roles = (isDevelopment: boolean) =>
    all(menuTemplate(state({ isDevelopment }), actions())).map((one) => one.role);
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(false)).not.toContain('reload');
  expect(roles(true)).toContain('toggleDevTools');
});

test('macOS has its application menu first, other systems have their help menu last', () => {
  const mac = menuTemplate(state({ platform: 'darwin' }), actions());
  expect(mac[0]?.label).toBe('Ryggrad');
  const linux = menuTemplate(state(), actions());
  expect(linux.map(({ label }) => label)).toEqual(['Fil', 'Rediger', 'Vis', 'Vindu', 'Hjelp']);
});
