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

/** The picture covers its frame. */
function kept(view: NetworkView, { width, height }: Frame): NetworkView {
  if (view.scale <= 1.001) return WHOLE_VIEW;
  const within = (shift: number, length: number) => Math.min(0, Math.max(length * (1 - view.scale), shift));
  return { scale: view.scale, dx: within(view.dx, width), dy: within(view.dy, height) };
}
