/** Ties backend, window and menu together. Holds the program's few references: the window and the document's state. */
import { app, type BrowserWindow } from 'electron';
import type { DocumentState } from '../../shared/contract/document.ts';
import type { MenuCommand } from '../../shared/contract/events.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translator.ts';
import { type Backend, createBackend } from '../backend/backend.ts';
import type { SettingsStore } from '../backend/handlers.ts';
import { showAbout } from './about.ts';
import { createFileDialogs, startFolderFor } from './dialogs.ts';
import { sendEvent } from './ipc.ts';
import { keepMenuCurrent } from './menu-keeper.ts';

/** For desktops whose own dialogs do not work, and for tests that play the user. */
const OWN_CHOOSER_SWITCH = 'own-file-chooser';

export interface ProgramNeeds {
  readonly settings: SettingsStore;
  /** Absolute path: working copies, backups, settings. */
  readonly dataFolder: string;
  /** Icon of window and about panel; null where the system takes it from the package. */
  readonly iconFile: string | null;
}

export interface Program {
  readonly backend: Backend;
  readonly translate: () => Translate;
  readonly documentState: () => DocumentState | null;
  /** The window, or null before it is made and after it is gone. */
  readonly window: () => BrowserWindow | null;
  attachWindow(window: BrowserWindow): void;
  /** Asks the window to open a file; the window shows what comes of it. */
  requestOpen(path: string): void;
}

/** Makes the backend, forwards its events to the window, and keeps the menu current. */
export function createProgram({ settings, dataFolder, iconFile }: ProgramNeeds): Program {
  let made: BrowserWindow | null = null;
  let state: DocumentState | null = null;
  const window = () => (made === null || made.isDestroyed() ? null : made);
  const documentState = () => state;
  const translate = () => createTranslator(settings.get().language);
  const startFolder = () => startFolderFor(state?.path ?? null);
  // Without the system's dialogs the window shows its own chooser, as in the browser shell.
  const fileDialogs = app.commandLine.hasSwitch(OWN_CHOOSER_SWITCH)
    ? null
    : createFileDialogs({ window, translate, startFolder });
  const host = { shell: 'electron' as const, fileDialogs };
  const backend = createBackend({ dataFolder, settings, host, version: app.getVersion() });
  const requestOpen = (path: string) => sendEvent(window(), 'document.openRequested', { path });

  backend.onEvent((name, payload) => {
    if (name === 'document.state') state = payload as DocumentState | null;
    sendEvent(window(), name, payload);
  });
  const actions = {
    command: (command: MenuCommand) => sendCommand(window(), command),
    save: () => void backend.dispatch('document.publish', {}),
    openRecent: requestOpen,
  };
  keepMenuCurrent({ backend, settings, translate, iconFile, actions });
  const attachWindow = (window: BrowserWindow) => {
    made = window;
  };
  return { backend, translate, documentState, window, attachWindow, requestOpen };
}

function sendCommand(window: BrowserWindow | null, command: MenuCommand): void {
  if (window !== null) sendEvent(window, 'menu.command', { command });
  else if (command === 'about') showAbout();
}
