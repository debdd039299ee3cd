/** A mark on its way: ring, dotted trail from where it stood, name and numbers. Drawn over the grid. */
import {
  type GridGeometry,
  type GridMark,
  pointOf,
  type Score,
} from '../../../../shared/figures/grid-layout.ts';
import { SectorMark } from '../../../../shared/figures/SectorMark.tsx';
import { textWidth } from '../../../../shared/figures/text-width.ts';
import { TEXT_FONT } from '../../../../shared/figures/tokens.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useTokens } from '../../../components/theme/ThemeShell.tsx';
import type { Move } from '../use-mark-moves.ts';

export interface MovingMarkProps {
  readonly move: Move<Score>;
  readonly mark: GridMark;
  /** Of the grid it lies on. */
  readonly geometry: GridGeometry;
  /** Of the whole picture. */
  readonly width: number;
  readonly height: number;
}

export function MovingMark({ move, mark, geometry, ...size }: MovingMarkProps) {
  const { t, formats } = useText();
  const tokens = useTokens();
  const from = pointOf(geometry, move.from);
  const to = pointOf(geometry, move.to);
  const { markSize, fontSize } = geometry;
  const text = t('stakeholders.move.numbers', {
    name: mark.label,
    power: formats.number(move.to.power, 1),
    interest: formats.number(move.to.interest, 1),
  });
  const width = textWidth(text, fontSize, true) + 12;
  const x = Math.min(Math.max(to.x - width / 2, geometry.plot.left + 2), geometry.plot.right - width - 2);
  const isHigh = to.y > geometry.plot.top + 50;
  const y = isHigh ? to.y - markSize * 1.3 - fontSize * 1.9 : to.y + markSize * 1.3;
  return (
    <svg
      {...size}
      aria-hidden
      fontFamily={TEXT_FONT}
      fontSize={fontSize}
      style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}
    >
      <g fill="none" stroke={tokens.bad} strokeWidth={1.6}>
        <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} stroke={tokens.inkThird} strokeDasharray="2.5 4" />
        <circle cx={from.x} cy={from.y} r={markSize * 0.3} stroke={tokens.inkThird} fill={tokens.surface} />
        <circle cx={to.x} cy={to.y} r={markSize * 0.95} fill={tokens.surface} />
      </g>
      <SectorMark sector={mark.sector} isFilled={mark.hasSeat} {...to} size={markSize} palette={tokens} />
      <rect x={x} y={y} width={width} height={fontSize * 1.9} rx={5} fill={tokens.ink} />
      <text
        x={x + width / 2}
        y={y + fontSize * 1.3}
        textAnchor="middle"
        fontWeight={600}
        fill={tokens.surface}
      >
        {text}
      </text>
    </svg>
  );
}
