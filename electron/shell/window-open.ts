/** The page never opens a window. An address it wanted to show may be handed to `openExternal`, which asks first. */
import type { WebContents } from 'electron';

/** Denies every new window and hands its address on. */
export function denyNewWindows(contents: WebContents, handOver: (address: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    handOver(url);
    return { action: 'deny' };
  });
}
