/**
 * Nothing leaves the machine: every request that is not for our own pages is cancelled before it starts.
 * An allow list, so that schemes nobody thought of are cancelled as well.
 */
import { type App, app, type Session } from 'electron';
import { APP_ORIGIN } from './origin.ts';

/** Switches for Chromium's own chatter; they must be set before Electron is ready. No name is ever looked up. */
export const OFFLINE_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Turns off what Chromium does by itself: updates, look-ups, prefetching, direct media connections. */
export function switchOffBackgroundNetworking(target: Pick<App, 'commandLine'> = app): void {
  for (const [name, value] of OFFLINE_SWITCHES) target.commandLine.appendSwitch(name, value);
}

/** Cancels every request of the session that is not for our own origin; no dictionary is ever fetched either. */
export function blockNetwork(session: Session, isDevelopment: boolean): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedRequest(details.url, isDevelopment) });
  });
  session.setSpellCheckerEnabled(false);
}

/** True for our own pages, for data that is already in the page, and for the developer tools of an unpackaged run. */
export function isAllowedRequest(address: string, isDevelopment: boolean): boolean {
  if (address.startsWith(`${APP_ORIGIN}/`)) return true;
  if (address.startsWith('data:') || address.startsWith(`blob:${APP_ORIGIN}/`)) return true;
  return isDevelopment && address.startsWith('devtools://');
}
