/** Applies the rules for pages to every page that ever comes to be, before it loads anything. */
import { app, type WebContents } from 'electron';
import { blockNavigation, blockWebviews } from './navigation.ts';
import { denyNewWindows } from './window-open.ts';

/** Call before the first window is made. `handOver` gets the addresses the page wanted to show elsewhere. */
export function lockEveryPage(handOver: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    blockNavigation(contents);
    blockWebviews(contents);
    denyNewWindows(contents, handOver);
    // Direct media connections are not requests, so the network block does not see them.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
