/** The Electron entry, as a table of contents: first what is locked, then what is started. */
import { join, resolve } from 'node:path';
import { app, dialog, session } from 'electron';
import { nearestLanguage } from '../shared/domain/languages.ts';
import { createTranslator } from '../shared/i18n/translator.ts';
import { registerAppScheme, serveApp } from './shell/app-protocol.ts';
import { blockNetwork, switchOffBackgroundNetworking } from './shell/block-network.ts';
import { closeBackendBeforeWindow, publishOnBlur } from './shell/closing.ts';
import { claimDataFolder } from './shell/data-folder.ts';
import { handleCalls } from './shell/ipc.ts';
import { lockEveryPage } from './shell/lock-every-page.ts';
import { openExternal } from './shell/open-external.ts';
import { denyPermissions } from './shell/permissions.ts';
import { createProgram, type Program } from './shell/program.ts';
import { reloadAfterCrash } from './shell/renderer-crash.ts';
import { openElectronSettings } from './shell/settings-store.ts';
import { claimSingleInstance, collectOpenRequests, type OpenRequests } from './shell/single-instance.ts';
import { createWindow, focusWindow, loadStartPage } from './shell/window.ts';
import { type BoundsStore, boundsToOpenWith, rememberBounds } from './shell/window-bounds.ts';

const dist = resolve(import.meta.dirname, '..');
const args = process.argv.slice(1);

// Before Electron is ready: what can only be said now.
app.enableSandbox();
registerAppScheme();
switchOffBackgroundNetworking();
const dataFolder = claimDataFolder();

if (claimSingleInstance(args, process.cwd())) {
  const requests = collectOpenRequests(args, process.cwd());
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => start(requests))
    .catch(failToStart);
} else {
  app.quit();
}

async function start(requests: OpenRequests): Promise<void> {
  lockSession();
  const { settings, bounds } = openElectronSettings(dataFolder, nearestLanguage(app.getLocale()));
  const program = createProgram({ settings, dataFolder, iconFile: iconFile() });
  lockEveryPage((address) => offerOutside(address, program));
  handleCalls(program.window, program.backend.dispatch);
  await openWindow(program, bounds);
  requests.listen((path) => answerRequest(path, program));
}

function lockSession(): void {
  blockNetwork(session.defaultSession, !app.isPackaged);
  denyPermissions(session.defaultSession);
  serveApp(session.defaultSession.protocol, join(dist, 'renderer'));
}

async function openWindow(program: Program, bounds: BoundsStore): Promise<void> {
  const window = createWindow({
    preloadFile: join(dist, 'preload/preload.cjs'),
    iconFile: iconFile(),
    bounds: boundsToOpenWith(bounds.get()),
    isDevelopment: !app.isPackaged,
  });
  program.attachWindow(window);
  rememberBounds(window, bounds);
  publishOnBlur(window, program.documentState, program.backend.dispatch);
  reloadAfterCrash(window, program.translate);
  closeBackendBeforeWindow(window, program.backend.close);
  await loadStartPage(window);
}

function answerRequest(path: string | null, program: Program): void {
  const window = program.window();
  if (window !== null) focusWindow(window);
  if (path !== null) program.requestOpen(path);
}

function offerOutside(address: string, program: Program): void {
  const window = program.window();
  if (window !== null) void openExternal(address, window, program.translate());
}

/** Windows and macOS take the icon from the package; Linux windows need the file. */
function iconFile(): string | null {
  return process.platform === 'linux' ? join(dist, '../build/icons/png/512x512.png') : null;
}

/** The settings may be what failed, so this one text is in the system's language. */
function failToStart(cause: unknown): void {
  const translate = createTranslator(nearestLanguage(app.getLocale()));
  const reason = cause instanceof Error ? cause.message : String(cause);
  dialog.showErrorBox(
    translate('menu.startFailed.title'),
    translate('menu.startFailed.explanation', { reason }),
  );
  app.exit(1);
}
