/** The height of the window in pixels, also after it has been made larger or smaller. */
import { useSyncExternalStore } from 'react';

export function useWindowHeight(): number {
  return useSyncExternalStore(onResize, () => window.innerHeight);
}

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
