/** The one window: its preferences (all of them stated, none left to a default) and how it is shown. */
import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron';
import { darkPalette, lightPalette } from '../../shared/figures/tokens.ts';
import { START_PAGE } from './origin.ts';
import type { WindowBounds } from './window-bounds.ts';

export interface WindowOptions {
  readonly preloadFile: string;
  readonly iconFile: string | null;
  readonly bounds: WindowBounds;
  readonly isDevelopment: boolean;
}

/** Everything a page could be given, and is not. */
export function webPreferences(preloadFile: string, isDevelopment: boolean): WebPreferences {
  return {
    preload: preloadFile,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // The spelling checker fetches its dictionaries from the network.
    spellcheck: false,
    devTools: isDevelopment,
  };
}

/** Makes the window hidden and shows it when it has something to show. The page is loaded by `loadStartPage`. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const { isMaximized, ...bounds } = options.bounds;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 360,
    minHeight: 480,
    title: 'Ryggrad',
    show: false,
    backgroundColor: (nativeTheme.shouldUseDarkColors ? darkPalette : lightPalette).background,
    ...(options.iconFile === null ? {} : { icon: options.iconFile }),
    webPreferences: webPreferences(options.preloadFile, options.isDevelopment),
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  return window;
}

/** Loads our page: the only address that is ever loaded. */
export async function loadStartPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(START_PAGE);
}

/** Brings the window to the user. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
