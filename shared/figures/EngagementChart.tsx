/** Engagement now against engagement wanted as SVG: a line for each actor, the largest gap first. */
import type { ReactElement, SVGProps } from 'react';
import { ENGAGEMENT_LEVELS, type EngagementLevel } from '../domain/stakeholders/assessment.ts';
import { engagementStep } from '../domain/stakeholders/engagement.ts';
import type { ActorMark } from './ActorMarks.tsx';
import { FigureFrame } from './FigureFrame.tsx';
import { SectorMark } from './SectorMark.tsx';
import { clipText, wrapText } from './text-width.ts';
import type { Palette } from './tokens.ts';

export interface EngagementLine extends ActorMark {
  readonly now: EngagementLevel;
  readonly wanted: EngagementLevel;
  /** Steps from now to wanted; negative where more is done than is wanted. */
  readonly gap: number;
}

export interface EngagementTexts {
  readonly title: string;
  readonly description: string;
  readonly levels: Readonly<Record<EngagementLevel, string>>;
  readonly now: string;
  readonly wanted: string;
  /** "2 steps to go", "1 step too far", "as wanted". */
  readonly gap: (steps: number) => string;
}

export interface EngagementChartProps {
  /** In the order they are drawn. */
  readonly lines: readonly EngagementLine[];
  readonly texts: EngagementTexts;
  readonly palette: Palette;
  readonly width?: number;
  readonly fontSize?: number;
  readonly highlightedId?: string | null;
  readonly svgProps?: SVGProps<SVGSVGElement>;
}

export interface EngagementGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly nameWidth: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly isSlanted: boolean;
  /** The middle of the column of a step. */
  readonly columnAt: (step: number) => number;
}

/** Width of a column, in heights of its text, below which a name does not fit on it. */
const NARROW = 5.5;

export function engagementGeometry(count: number, width: number, fontSize: number): EngagementGeometry {
  const nameWidth = Math.min(width * 0.34, fontSize * 20);
  const gapWidth = Math.min(width * 0.16, fontSize * 9);
  const column = (width - nameWidth - gapWidth) / ENGAGEMENT_LEVELS.length;
  const rowHeight = fontSize * 2.1;
  // Where the columns are narrow, the names of the levels stand slanted above them.
  const isSlanted = column < fontSize * NARROW;
  const top = fontSize * (isSlanted ? 8.6 : 5.2);
  return {
    width,
    height: top + count * rowHeight + fontSize,
    fontSize,
    nameWidth,
    top,
    rowHeight,
    isSlanted,
    columnAt: (step) => nameWidth + (step + 0.5) * column,
  };
}

export function EngagementChart(props: EngagementChartProps): ReactElement {
  const { lines, texts, palette, width = 720, fontSize = 11.5, highlightedId = null } = props;
  const geometry = engagementGeometry(lines.length, width, fontSize);
  return (
    <FigureFrame {...geometry} {...texts} svgProps={props.svgProps}>
      <Legend geometry={geometry} texts={texts} palette={palette} />
      <Columns geometry={geometry} texts={texts} palette={palette} />
      {lines.map((line, index) => (
        <Line
          key={line.id}
          line={line}
          y={geometry.top + (index + 0.5) * geometry.rowHeight}
          isHighlighted={line.id === highlightedId}
          geometry={geometry}
          texts={texts}
          palette={palette}
        />
      ))}
    </FigureFrame>
  );
}

interface PartProps {
  readonly geometry: EngagementGeometry;
  readonly texts: EngagementTexts;
  readonly palette: Palette;
}

/** What the hollow and the filled end mean. */
function Legend({ geometry, texts, palette }: PartProps): ReactElement {
  const { fontSize } = geometry;
  const radius = fontSize * 0.45;
  const entries = [
    { text: texts.now, x: fontSize * 0.6, isFilled: false },
    { text: texts.wanted, x: geometry.nameWidth * 0.5, isFilled: true },
  ];
  return (
    <g fill={palette.inkSecond}>
      {entries.map(({ text, x, isFilled }) => (
        <g key={text}>
          <circle
            cx={x}
            cy={fontSize}
            r={radius}
            fill={isFilled ? palette.brand : palette.surface}
            stroke={palette.brand}
            strokeWidth={1.4}
          />
          <text x={x + fontSize} y={fontSize * 1.36}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The six levels with their names, as hairlines down the chart. */
function Columns({ geometry, texts, palette }: PartProps): ReactElement {
  const { columnAt, fontSize, top, height, isSlanted } = geometry;
  const width = columnAt(1) - columnAt(0);
  return (
    <g>
      {ENGAGEMENT_LEVELS.map((level, step) => {
        const x = columnAt(step);
        const slanted = `translate(${x} ${top - fontSize * 0.6}) rotate(-52)`;
        const lines = isSlanted ? [] : wrapText(texts.levels[level], width - 4, fontSize * 0.92, 2);
        return (
          <g key={level}>
            <path d={`M${x} ${top}V${height - fontSize}`} stroke={palette.faintLine} fill="none" />
            {isSlanted && (
              <text transform={slanted} fontSize={fontSize * 0.92} fill={palette.inkSecond}>
                {texts.levels[level]}
              </text>
            )}
            {lines.map((line, index) => (
              <text
                key={line}
                x={x}
                y={top - fontSize * (0.7 + 1.2 * (lines.length - 1 - index))}
                textAnchor="middle"
                fontSize={fontSize * 0.92}
                fill={palette.inkSecond}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

function Line(props: PartProps & { line: EngagementLine; y: number; isHighlighted: boolean }): ReactElement {
  const { line, y, geometry, texts, palette } = props;
  const { columnAt, fontSize, nameWidth, width } = geometry;
  const from = columnAt(engagementStep(line.now));
  const to = columnAt(engagementStep(line.wanted));
  const radius = fontSize * 0.5;
  const colour = line.gap < 0 ? palette.inkSecond : palette.brand;
  const base = y + fontSize * 0.36;
  return (
    <g data-actor-id={line.id}>
      {props.isHighlighted && (
        <rect
          x={0}
          y={y - geometry.rowHeight / 2}
          width={width}
          height={geometry.rowHeight}
          rx={4}
          fill={palette.tint}
        />
      )}
      <SectorMark
        sector={line.sector}
        isFilled={line.hasSeat}
        x={fontSize * 0.7}
        y={y}
        size={fontSize * 0.95}
        palette={palette}
      />
      <text x={fontSize * 1.8} y={base} fill={line.isTaken ? palette.inkSecond : palette.ink}>
        {clipText(line.label, nameWidth - fontSize * 2.6, fontSize)}
      </text>
      <path d={`M${from} ${y}H${to}`} stroke={colour} strokeWidth={fontSize * 0.22} fill="none" />
      <circle cx={from} cy={y} r={radius} fill={palette.surface} stroke={colour} strokeWidth={1.4} />
      <circle
        cx={to}
        cy={y}
        r={line.gap === 0 ? radius * 0.55 : radius}
        fill={colour}
        stroke={colour}
        strokeWidth={line.gap === 0 ? 0 : 1.4}
      />
      <text x={width - 1} y={base} textAnchor="end" fill={line.gap > 0 ? palette.ink : palette.inkSecond}>
        {texts.gap(line.gap)}
      </text>
    </g>
  );
}
