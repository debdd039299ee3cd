/** The way each mark has come, as an arrow from a small circle. Part of PowerInterestGrid. */
import type { ReactElement } from 'react';
import { type GridGeometry, type PlacedMark, pointOf } from './grid-layout.ts';
import type { Palette } from './tokens.ts';

export function MovementArrows(props: {
  readonly placed: readonly PlacedMark[];
  readonly geometry: GridGeometry;
  readonly palette: Palette;
}): ReactElement {
  const { placed, geometry, palette } = props;
  const { markSize } = geometry;
  return (
    <g fill="none" stroke={palette.inkThird} strokeWidth={markSize * 0.1} pointerEvents="none">
      {placed.map(({ mark, point }) => {
        if (!mark.previous) return null;
        const from = pointOf(geometry, mark.previous);
        return (
          <g key={mark.id}>
            <path d={arrowPath(from, point, markSize)} strokeLinejoin="round" />
            <circle cx={from.x} cy={from.y} r={markSize * 0.2} fill={palette.surface} />
          </g>
        );
      })}
    </g>
  );
}

/** A line that ends at the edge of the mark, with a head; without one when the two are too near each other. */
function arrowPath(from: { x: number; y: number }, to: { x: number; y: number }, markSize: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const line = `M${round(from.x)} ${round(from.y)}L`;
  if (length < markSize * 1.2) return `${line}${round(to.x)} ${round(to.y)}`;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const tip = { x: to.x - along.x * markSize * 0.7, y: to.y - along.y * markSize * 0.7 };
  const size = markSize * 0.42;
  const wing = (side: 1 | -1) => {
    const x = tip.x - along.x * size + side * along.y * size * 0.6;
    const y = tip.y - along.y * size - side * along.x * size * 0.6;
    return `${round(x)} ${round(y)}`;
  };
  return `${line}${round(tip.x)} ${round(tip.y)}M${wing(1)}L${round(tip.x)} ${round(tip.y)}L${wing(-1)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
