/** Where the window was last time, and whether that place still exists on the screens of today. */
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

/** Device-independent pixels; without x and y the system places the window. */
export const windowBounds = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(360).max(20_000),
  height: z.number().int().min(480).max(20_000),
  isMaximized: z.boolean(),
});
export type WindowBounds = z.output<typeof windowBounds>;

export interface BoundsStore {
  get(): unknown;
  set(bounds: WindowBounds): void;
}

const DEFAULT_BOUNDS: WindowBounds = { width: 1280, height: 800, isMaximized: false };
/** So much of the window must be on a screen for the user to be able to grab it. */
const SMALLEST_VISIBLE_PART = 100;

/** The stored bounds when they are valid and visible; otherwise a default that fits the screen. */
export function boundsToOpenWith(stored: unknown): WindowBounds {
  const parsed = windowBounds.safeParse(stored);
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  if (parsed.success && areas.some((area) => isReachable(parsed.data, area))) return parsed.data;
  const { width, height } = screen.getPrimaryDisplay().workArea;
  return {
    ...DEFAULT_BOUNDS,
    width: Math.min(DEFAULT_BOUNDS.width, width),
    height: Math.min(DEFAULT_BOUNDS.height, height),
  };
}

/** Remembers the bounds when the window closes: its normal ones, so that un-maximizing works next time. */
export function rememberBounds(window: BrowserWindow, store: BoundsStore): void {
  window.on('close', () => {
    const bounds = windowBounds.safeParse({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
    if (bounds.success) store.set(bounds.data);
  });
}

function isReachable(bounds: WindowBounds, area: Rectangle): boolean {
  if (bounds.x === undefined || bounds.y === undefined) return true;
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  // The title bar is at the top: it must be below the upper edge of the screen and above the lower one.
  const titleBarIsVisible = bounds.y >= area.y && bounds.y < area.y + area.height - SMALLEST_VISIBLE_PART;
  return overlap >= SMALLEST_VISIBLE_PART && titleBarIsVisible;
}
