/**
 * The only place that hands an address to the operating system. Only https and mailto, only after parsing,
 * and only when the user has seen the address and said yes: otherwise a page could smuggle data out in it.
 */
import { type BrowserWindow, dialog, shell } from 'electron';
import type { Translate } from '../../shared/i18n/translator.ts';

const ALLOWED_PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'mailto:']);
const LONGEST_ADDRESS = 2048;
const OPEN_BUTTON = 0;
const CANCEL_BUTTON = 1;

let isAsking = false;

/** The address as it will be opened, or null when it must not be. User names and passwords in it are refused. */
export function safeExternalAddress(address: string): string | null {
  if (typeof address !== 'string' || address.length > LONGEST_ADDRESS) return null;
  try {
    const url = new URL(address);
    if (!ALLOWED_PROTOCOLS.has(url.protocol) || url.username !== '' || url.password !== '') return null;
    return url.href;
  } catch {
    return null;
  }
}

/** Asks, then opens. Resolves to whether the address was opened; one question at a time. */
export async function openExternal(
  address: string,
  window: BrowserWindow,
  translate: Translate,
): Promise<boolean> {
  const safeAddress = safeExternalAddress(address);
  if (safeAddress === null || isAsking) return false;
  isAsking = true;
  try {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: translate('menu.openExternal.question'),
      detail: translate('menu.openExternal.explanation', { address: safeAddress }),
      buttons: [translate('menu.openExternal.open'), translate('menu.openExternal.cancel')],
      defaultId: CANCEL_BUTTON,
      cancelId: CANCEL_BUTTON,
      noLink: true,
    });
    if (response !== OPEN_BUTTON) return false;
    await shell.openExternal(safeAddress);
    return true;
  } finally {
    isAsking = false;
  }
}
