/** Zooming and moving the picture, as arithmetic: whatever is done, the picture never leaves its frame. */
import { type NetworkView, WHOLE_VIEW } from '../../../../../shared/figures/network-layout.ts';

export interface Frame {
  readonly width: number;
  readonly height: number;
}

const MOST_SCALE = 16;

/** Enlarges by a factor around a point of the frame, which stays where it is. */
export function zoomed(
  view: NetworkView,
  factor: number,
  at: { x: number; y: number },
  frame: Frame,
): NetworkView {
  const scale = Math.min(MOST_SCALE, Math.max(1, view.scale * factor));
  const real = scale / view.scale;
  return kept({ scale, dx: at.x - (at.x - view.dx) * real, dy: at.y - (at.y - view.dy) * real }, frame);
}

export function moved(view: NetworkView, dx: number, dy: number, frame: Frame): NetworkView {
  return kept({ ...view, dx: view.dx + dx, dy: view.dy + dy }, frame);
}

/** Closest view in which all places are seen, with some room around them. */
export function fitted(places: readonly { x: number; y: number }[], frame: Frame): NetworkView {
  if (places.length === 0) return WHOLE_VIEW;
  const [left, right] = extent(places, 'x');
  const [top, bottom] = extent(places, 'y');
  const room = 0.84;
  const scale = Math.max(
    1,
    Math.min(6, room / Math.max(0.001, right - left), room / Math.max(0.001, bottom - top)),
  );
  const shift = (low: number, high: number, length: number) => length * (0.5 - (scale * (low + high)) / 2);
  return kept({ scale, dx: shift(left, right, frame.width), dy: shift(top, bottom, frame.height) }, frame);
}

function extent(places: readonly { x: number; y: number }[], axis: 'x' | 'y'): [number, number] {
  let [low, high] = [1, 0];
  for (const place of places) {
    low = Math.min(low, place[axis]);
    high = Math.max(high, place[axis]);
  }
  return [low, high];
}

/** The picture covers its frame. */
function kept(view: NetworkView, { width, height }: Frame): NetworkView {
  if (view.scale <= 1.001) return WHOLE_VIEW;
  const within = (shift: number, length: number) => Math.min(0, Math.max(length * (1 - view.scale), shift));
  return { scale: view.scale, dx: within(view.dx, width), dy: within(view.dy, height) };
}
