/** The window stays on its page: no navigation, no redirect, in no frame, and no embedded web view. */
import type { WebContents } from 'electron';

const NAVIGATION_EVENTS = ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const;

/** Stops every navigation the page or the user starts. The router works inside the page and is not touched. */
export function blockNavigation(contents: WebContents): void {
  const stop = (event: { preventDefault(): void }) => event.preventDefault();
  for (const name of NAVIGATION_EVENTS) contents.on(name as 'will-navigate', stop);
}

/** Second lock beside `webviewTag: false`: a web view that is attached all the same is stopped. */
export function blockWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
