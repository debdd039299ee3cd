/**
 * The only file with ipcMain. Carries calls from the one trusted frame to the dispatcher and events back.
 * Who calls is checked here; what they ask for is validated by the dispatcher.
 */
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Answer } from '../../shared/contract/contract.ts';
import type { EventName, Events } from '../../shared/contract/events.ts';
import { EVENT_CHANNEL, INVOKE_CHANNEL } from './channels.ts';
import { APP_ORIGIN } from './origin.ts';

export type Dispatch = (name: string, input: unknown) => Promise<Answer<unknown>>;

/**
 * Answers the window's calls. A call from anywhere but the main frame of `window()` on our own origin
 * is rejected, not answered with nothing.
 */
export function handleCalls(window: () => BrowserWindow | null, dispatch: Dispatch): void {
  ipcMain.handle(INVOKE_CHANNEL, (event, name: unknown, input: unknown) => {
    assertTrustedSender(event, window());
    if (typeof name !== 'string') throw new Error('Refused: the name of an operation is a text');
    return dispatch(name, input);
  });
}

/** Sends an event to the window, when there is one that has our page. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow | null,
  name: Name,
  payload: Events[Name],
): void {
  if (window === null || window.isDestroyed() || window.webContents.isDestroyed()) return;
  window.webContents.send(EVENT_CHANNEL, name, payload);
}

function assertTrustedSender(event: IpcMainInvokeEvent, window: BrowserWindow | null): void {
  const frame = event.senderFrame;
  if (frame === null) throw new Error('Refused: the calling frame is gone');
  if (window === null || window.isDestroyed() || event.sender !== window.webContents) {
    throw new Error('Refused: the call does not come from the window');
  }
  // By number: Electron may hand out several objects for one frame.
  const isMainFrame = frame.frameTreeNodeId === window.webContents.mainFrame.frameTreeNodeId;
  if (frame.parent !== null || !isMainFrame) {
    throw new Error('Refused: the call does not come from the main frame');
  }
  if (frame.origin !== APP_ORIGIN) throw new Error('Refused: the call comes from another origin');
}
