/** The field of the power-interest grid: frame, axes, quadrants with their names. Part of PowerInterestGrid. */
import type { ReactElement } from 'react';
import { type Quadrant, SCALE_MIDDLE } from '../domain/stakeholders/assessment.ts';
import { type GridGeometry, type GridMark, leastTouched, pointOf } from './grid-layout.ts';
import type { PowerInterestGridTexts } from './grid-texts.ts';
import type { Box } from './occupied-area.ts';
import { textWidth } from './text-width.ts';
import type { Palette } from './tokens.ts';

interface PartProps {
  readonly geometry: GridGeometry;
  readonly texts: PowerInterestGridTexts;
  readonly palette: Palette;
}

/** Frame, the quadrant to work closely with, middle lines, axes with their numbers, names of the quadrants. */
export function GridField({
  geometry,
  texts,
  palette,
  marks,
}: PartProps & { marks: readonly GridMark[] }): ReactElement {
  const { plot, fontSize } = geometry;
  const middle = pointOf(geometry, { power: SCALE_MIDDLE, interest: SCALE_MIDDLE });
  const radius = fontSize * 0.7;
  const frame = {
    x: plot.left,
    y: plot.top,
    width: plot.right - plot.left,
    height: plot.bottom - plot.top,
    rx: radius,
  };
  const tick = (value: number) => pointOf(geometry, { power: value, interest: value });
  return (
    <g>
      <rect {...frame} fill={palette.surface} stroke="none" />
      <path
        d={`M${middle.x} ${plot.top}H${plot.right - radius}Q${plot.right} ${plot.top} ${plot.right} ${plot.top + radius}V${middle.y}H${middle.x}Z`}
        fill={palette.tint}
      />
      <path
        d={`M${middle.x} ${plot.top}V${plot.bottom}M${plot.left} ${middle.y}H${plot.right}`}
        stroke={palette.line}
        fill="none"
      />
      <rect {...frame} fill="none" stroke={palette.line} />
      <g fill={palette.inkSecond} fontSize={fontSize * 0.92}>
        {[1, 2, 3, 4, 5].map((value) => (
          <g key={value}>
            <text x={tick(value).x} y={plot.bottom + fontSize * 1.4} textAnchor="middle">
              {value}
            </text>
            <text x={plot.left - fontSize * 0.6} y={tick(value).y + fontSize * 0.33} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        <text x={plot.right} y={plot.bottom + fontSize * 2.4} textAnchor="end">{`${texts.interest} →`}</text>
        <text
          transform={`translate(${plot.left - fontSize * 2} ${plot.top}) rotate(-90)`}
          textAnchor="end"
        >{`${texts.power} →`}</text>
        {quadrantNames(geometry, texts.quadrants, marks).map((name) => (
          <text key={name.quadrant} x={name.x} y={name.y} textAnchor={name.anchor} fontWeight={600}>
            {name.text}
          </text>
        ))}
      </g>
    </g>
  );
}

interface QuadrantName {
  readonly quadrant: Quadrant;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly box: Box;
}

/** Names in the outer corners, stepping aside within their quadrant for marks that lie there, with the boxes they take. */
export function quadrantNames(
  geometry: GridGeometry,
  names: Readonly<Record<Quadrant, string>>,
  marks: readonly GridMark[],
): QuadrantName[] {
  const corners: readonly [Quadrant, 'start' | 'end', 'top' | 'bottom'][] = [
    ['keep-satisfied', 'start', 'top'],
    ['work-closely', 'end', 'top'],
    ['follow', 'start', 'bottom'],
    ['keep-informed', 'end', 'bottom'],
  ];
  return corners.flatMap(([quadrant, anchor, edge]) => {
    const candidates = CELLS.map((cell) =>
      quadrantName(geometry, quadrant, names[quadrant], anchor, edge, cell),
    );
    const [first, ...others] = candidates;
    const own = others.filter(({ box }) => isInOwnHalf(geometry, anchor, box));
    return leastTouched(geometry, marks, first ? [first, ...own] : []) ?? [];
  });
}

/** Where a name may step aside to: along the edge, then a line or two farther in. */
const CELLS: readonly Cell[] = [0, 1, 2].flatMap((down) =>
  [0, 1, 2, 3, 4, 5, 6].map((inward) => ({ inward, down })),
);

interface Cell {
  readonly inward: number;
  readonly down: number;
}

/** Beyond the middle line a name would be read as that of the quadrant there. */
function isInOwnHalf({ plot }: GridGeometry, anchor: 'start' | 'end', box: Box): boolean {
  const middle = (plot.left + plot.right) / 2;
  return anchor === 'start' ? box.right < middle : box.left > middle;
}

function quadrantName(
  { plot, fontSize }: GridGeometry,
  quadrant: Quadrant,
  text: string,
  anchor: 'start' | 'end',
  edge: 'top' | 'bottom',
  cell: Cell,
): QuadrantName {
  const inward = fontSize * (0.9 + 1.5 * cell.inward);
  const margin = fontSize * (0.9 + 1.5 * cell.down);
  const width = textWidth(text, fontSize * 0.92, true);
  const x = anchor === 'start' ? plot.left + inward : plot.right - inward;
  const y = edge === 'top' ? plot.top + margin + fontSize * 0.7 : plot.bottom - margin;
  const left = anchor === 'start' ? x : x - width;
  const box = { left: left - 2, right: left + width + 2, top: y - fontSize, bottom: y + fontSize * 0.35 };
  return { quadrant, text, x, y, anchor, box };
}
