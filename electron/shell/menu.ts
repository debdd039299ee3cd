/** The application menu, in the user's language. Sends commands to the window; does no work of its own. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/events.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

type Item = MenuItemConstructorOptions;

export interface MenuState {
  readonly translate: Translate;
  readonly platform: NodeJS.Platform;
  readonly isDevelopment: boolean;
  readonly hasDocument: boolean;
  readonly recent: readonly { readonly path: string; readonly initiativeName: string }[];
}

export interface MenuActions {
  command(command: MenuCommand): void;
  /** Publishes at once. */
  save(): void;
  openRecent(path: string): void;
}

const RECENT_SHOWN = 10;
const SEPARATOR: Item = { type: 'separator' };

/** Replaces the menu; called at the start and whenever language, document or recent files change. */
export function installMenu(state: MenuState, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, actions)));
}

/** The menu as data. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const isMac = state.platform === 'darwin';
  return [
    ...(isMac ? [appMenu(state, actions)] : []),
    fileMenu(state, actions, isMac),
    editMenu(state, actions),
    viewMenu(state),
    windowMenu(state, isMac),
    ...(isMac ? [] : [helpMenu(state, actions)]),
  ];
}

function appMenu({ translate }: MenuState, { command }: MenuActions): Item {
  return {
    label: 'Ryggrad',
    submenu: [
      { label: translate('menu.about'), click: () => command('about') },
      SEPARATOR,
      { label: translate('menu.settings'), accelerator: 'Cmd+,', click: () => command('settings') },
      SEPARATOR,
      { role: 'services', label: translate('menu.services') },
      SEPARATOR,
      { role: 'hide', label: translate('menu.hide') },
      { role: 'hideOthers', label: translate('menu.hideOthers') },
      { role: 'unhide', label: translate('menu.showAll') },
      SEPARATOR,
      { role: 'quit', label: translate('menu.quit') },
    ],
  };
}

function fileMenu(state: MenuState, { command, save, openRecent }: MenuActions, isMac: boolean): Item {
  const { translate, hasDocument: enabled } = state;
  return {
    label: translate('menu.file'),
    submenu: [
      { label: translate('menu.new'), accelerator: 'CmdOrCtrl+N', click: () => command('new') },
      { label: translate('menu.open'), accelerator: 'CmdOrCtrl+O', click: () => command('open') },
      { label: translate('menu.recent'), submenu: recentItems(state, openRecent) },
      SEPARATOR,
      { label: translate('menu.save'), accelerator: 'CmdOrCtrl+S', enabled, click: () => save() },
      {
        label: translate('menu.saveCopy'),
        accelerator: 'CmdOrCtrl+Shift+S',
        enabled,
        click: () => command('save-copy'),
      },
      {
        label: translate('menu.report'),
        accelerator: 'CmdOrCtrl+P',
        enabled,
        click: () => command('report'),
      },
      SEPARATOR,
      { label: translate('menu.close'), accelerator: 'CmdOrCtrl+W', enabled, click: () => command('close') },
      ...(isMac
        ? []
        : [
            SEPARATOR,
            { label: translate('menu.settings'), accelerator: 'Ctrl+,', click: () => command('settings') },
            { role: 'quit' as const, label: translate('menu.quit'), accelerator: 'Ctrl+Q' },
          ]),
    ],
  };
}

function recentItems({ translate, recent }: MenuState, openRecent: (path: string) => void): Item[] {
  if (recent.length === 0) return [{ label: translate('menu.noRecent'), enabled: false }];
  return recent.slice(0, RECENT_SHOWN).map(({ path, initiativeName }) => ({
    // An ampersand would become an underlined letter.
    label: `${initiativeName} (${path})`.replaceAll('&', '&&'),
    click: () => openRecent(path),
  }));
}

function editMenu({ translate, hasDocument }: MenuState, { command }: MenuActions): Item {
  // Shown but not registered: the window hears these keys itself and knows whether a text field wants them.
  const shown = { registerAccelerator: false } as const;
  return {
    label: translate('menu.edit'),
    submenu: [
      {
        label: translate('menu.undo'),
        accelerator: 'CmdOrCtrl+Z',
        ...shown,
        click: () => command('undo'),
      },
      {
        label: translate('menu.redo'),
        accelerator: 'CmdOrCtrl+Shift+Z',
        ...shown,
        click: () => command('redo'),
      },
      SEPARATOR,
      { role: 'cut', label: translate('menu.cut') },
      { role: 'copy', label: translate('menu.copy') },
      { role: 'paste', label: translate('menu.paste') },
      { role: 'selectAll', label: translate('menu.selectAll') },
      SEPARATOR,
      {
        label: translate('menu.search'),
        accelerator: 'CmdOrCtrl+K',
        ...shown,
        enabled: hasDocument,
        click: () => command('search'),
      },
    ],
  };
}

function viewMenu({ translate, isDevelopment }: MenuState): Item {
  const forDevelopers: Item[] = [
    SEPARATOR,
    { role: 'reload', label: translate('menu.reload') },
    { role: 'toggleDevTools', label: translate('menu.developerTools') },
  ];
  return {
    label: translate('menu.view'),
    submenu: [
      { role: 'resetZoom', label: translate('menu.actualSize') },
      { role: 'zoomIn', label: translate('menu.zoomIn') },
      { role: 'zoomOut', label: translate('menu.zoomOut') },
      SEPARATOR,
      { role: 'togglefullscreen', label: translate('menu.fullScreen') },
      ...(isDevelopment ? forDevelopers : []),
    ],
  };
}

function windowMenu({ translate }: MenuState, isMac: boolean): Item {
  const forMac: Item[] = [
    { role: 'zoom', label: translate('menu.zoom') },
    SEPARATOR,
    { role: 'front', label: translate('menu.bringToFront') },
  ];
  return {
    label: translate('menu.window'),
    role: 'window',
    submenu: [{ role: 'minimize', label: translate('menu.minimize') }, ...(isMac ? forMac : [])],
  };
}

function helpMenu({ translate }: MenuState, { command }: MenuActions): Item {
  return {
    label: translate('menu.help'),
    role: 'help',
    submenu: [{ label: translate('menu.about'), click: () => command('about') }],
  };
}
