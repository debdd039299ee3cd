/** One tie: dashes and colour by kind, width by strength, an arrow unless it is mutual. Part of NetworkFigure. */
import type { ReactElement } from 'react';
import type { PlacedNetworkLine } from './network-layout.ts';
import { GONE, lineStyle, lineWidth } from './network-line-style.ts';
import type { Palette } from './tokens.ts';

export function NetworkTieLine({
  placed,
  palette,
  opacity,
}: {
  placed: PlacedNetworkLine;
  palette: Palette;
  opacity: number;
}): ReactElement {
  const { line, from, to } = placed;
  const style = lineStyle(line.kind, palette);
  const width = lineWidth(line.strength);
  const dashes = line.change === 'went' ? GONE : style.dashes;
  return (
    <g stroke={style.colour} fill="none" strokeWidth={width} opacity={opacity}>
      {line.change === 'came' && (
        <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} strokeWidth={width + 6} opacity={0.25} />
      )}
      <path
        d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
        {...(dashes.length > 0
          ? { strokeDasharray: dashes.map((dash) => hundredth(dash * (width + 0.6))).join(' ') }
          : {})}
      />
      {!line.isMutual && <path d={arrowAt(placed, 4 + width * 1.6)} fill={style.colour} stroke="none" />}
      {style.isCrossed && <path d={crossAt(placed, 4)} strokeWidth={1.6} />}
    </g>
  );
}

/** A triangle whose tip is the end of the line. */
export function arrowAt({ from, to }: PlacedNetworkLine, size: number): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number) =>
    `${hundredth(to.x - Math.cos(angle + turn) * size)} ${hundredth(to.y - Math.sin(angle + turn) * size)}`;
  return `M${to.x} ${to.y}L${corner(0.42)}L${corner(-0.42)}Z`;
}

/** Two strokes across the middle. */
export function crossAt({ from, to }: PlacedNetworkLine, size: number): string {
  const [x, y] = [hundredth((from.x + to.x) / 2), hundredth((from.y + to.y) / 2)];
  return `M${x - size} ${y - size}L${x + size} ${y + size}M${x - size} ${y + size}L${x + size} ${y - size}`;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
