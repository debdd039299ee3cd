/** The part of a line that lies within a box (Liang and Barsky 1984): what is under a label, and what of a line is worth drawing. */
import type { Box } from './occupied-area.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Null when no part of it does. */
export function withinBox(box: Box, from: Point, to: Point): { from: Point; to: Point } | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  const sides = [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return null;
    if (step < 0) start = Math.max(start, room / step);
    else if (step > 0) end = Math.min(end, room / step);
  }
  if (start > end) return null;
  const at = (share: number) => ({ x: from.x + dx * share, y: from.y + dy * share });
  return { from: start === 0 ? from : at(start), to: end === 1 ? to : at(end) };
}
