/** A window whose process has died is loaded again; the document lives in the backend and is not touched. */
import { app, type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/i18n/translator.ts';

const MOST_RELOADS = 3;
const WITHIN_MS = 60_000;

/** Reloads after a crash. A window that keeps dying is not reloaded for ever: the user is told, and the program ends. */
export function reloadAfterCrash(
  window: BrowserWindow,
  translate: () => Translate,
  nowMs: () => number = Date.now,
): void {
  let reloadsMs: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    reloadsMs = [...reloadsMs.filter((timeMs) => nowMs() - timeMs < WITHIN_MS), nowMs()];
    if (reloadsMs.length <= MOST_RELOADS) window.webContents.reload();
    else void giveUp(window, translate());
  });
}

async function giveUp(window: BrowserWindow, translate: Translate): Promise<void> {
  await dialog.showMessageBox(window, {
    type: 'error',
    message: translate('menu.windowFailed.message'),
    detail: translate('menu.windowFailed.explanation'),
    buttons: [translate('menu.windowFailed.quit')],
  });
  app.quit();
}
