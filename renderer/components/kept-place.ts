/** For addresses that choose something on the page that is already there: neither scroll nor focus should move. */

/** Give it to `navigate` as `state`. The side panel that opens takes the focus itself. */
export const KEEPS_PLACE = { keepsPlace: true } as const;

/** True when the location was reached with `KEEPS_PLACE`. */
export function isPlaceKept(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepsPlace' in state && state.keepsPlace === true;
}
