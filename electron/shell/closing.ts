/** Closing and leaving the window: what is unpublished is published first, and closing waits for it. */
import type { BrowserWindow } from 'electron';
import type { DocumentState } from '../../shared/contract/document.ts';
import type { Dispatch } from './ipc.ts';

/** Publishes when the user turns to another window, so that the file on disk is current when they look at it. */
export function publishOnBlur(
  window: BrowserWindow,
  documentState: () => DocumentState | null,
  dispatch: Dispatch,
): void {
  window.on('blur', () => {
    const state = documentState();
    if (state === null || state.readOnly !== null || state.publishStatus !== 'pending') return;
    // A failure to publish reaches the window as the document's state; there is nobody here to tell.
    void dispatch('document.publish', {}).catch(() => undefined);
  });
}

/**
 * Lets the window go only after `close` has published and closed the document.
 * When that fails the working copy stays, and the next start offers it: nothing is lost, so we still end.
 */
export function closeBackendBeforeWindow(window: BrowserWindow, close: () => Promise<void>): void {
  let isClosing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void close()
      .catch(() => undefined)
      .then(() => {
        if (!window.isDestroyed()) window.destroy();
      });
  });
}
