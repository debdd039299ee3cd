/** The power-interest grid as SVG. Translates nothing and holds no state: texts, colours and marks come as props. */
import { type ReactElement, type SVGProps, useId } from 'react';
import { SECTORS, type Sector } from '../domain/stakeholders/actor.ts';
import { type Quadrant, SCALE_MIDDLE } from '../domain/stakeholders/assessment.ts';
import {
  firstFreeOfMarks,
  type GridGeometry,
  type GridMark,
  gridGeometry,
  type PlacedMark,
  placeMarks,
  pointOf,
} from './grid-layout.ts';
import type { Box } from './occupied-area.ts';
import { SectorMark } from './SectorMark.tsx';
import { textWidth } from './text-width.ts';
import { type Palette, TEXT_FONT } from './tokens.ts';

export interface PowerInterestGridTexts {
  readonly title: string;
  readonly description: string;
  readonly power: string;
  readonly interest: string;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly withSeat: string;
  readonly withoutSeat: string;
}

export interface PowerInterestGridProps {
  readonly marks: readonly GridMark[];
  readonly texts: PowerInterestGridTexts;
  readonly palette: Palette;
  readonly width?: number;
  readonly height?: number;
  readonly fontSize?: number;
  readonly highlightedId?: string | null;
  /** The legend of shapes above the grid; a screen may have its own. */
  readonly hasLegend?: boolean;
  /** What a screen hangs on a mark: pointer handlers, tab index, label. */
  readonly markProps?: (mark: GridMark) => SVGProps<SVGGElement>;
  readonly svgProps?: SVGProps<SVGSVGElement>;
}

const DEFAULT_SIZE = { width: 720, height: 560, fontSize: 11.5 };

/** Geometry and placed marks of a grid with these props: for screens that turn pointer positions into scores. */
export function layOutGrid(
  props: Pick<
    PowerInterestGridProps,
    'marks' | 'texts' | 'width' | 'height' | 'fontSize' | 'highlightedId' | 'hasLegend'
  >,
): { geometry: GridGeometry; placed: PlacedMark[] } {
  const { width, height, fontSize } = { ...DEFAULT_SIZE, ...definedOf(props) };
  const geometry = gridGeometry(width, height, fontSize, props.hasLegend === false ? 0 : fontSize * 2.4);
  const names = quadrantNames(geometry, props.texts.quadrants, props.marks);
  const placed = placeMarks(
    geometry,
    props.marks,
    props.highlightedId ?? null,
    names.map((name) => name.box),
  );
  return { geometry, placed };
}

function definedOf(props: {
  width?: number;
  height?: number;
  fontSize?: number;
}): Partial<typeof DEFAULT_SIZE> {
  const entries = (['width', 'height', 'fontSize'] as const).flatMap((key) =>
    props[key] === undefined ? [] : [[key, props[key]]],
  );
  return Object.fromEntries(entries);
}

export function PowerInterestGrid(props: PowerInterestGridProps): ReactElement {
  const { texts, palette, highlightedId = null, hasLegend = true, markProps, svgProps } = props;
  const { geometry, placed } = layOutGrid(props);
  const id = useId();
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      width={geometry.width}
      height={geometry.height}
      role="img"
      aria-labelledby={`${id}title ${id}description`}
      fontFamily={TEXT_FONT}
      fontSize={geometry.fontSize}
      {...svgProps}
    >
      <title id={`${id}title`}>{texts.title}</title>
      <desc id={`${id}description`}>{texts.description}</desc>
      {hasLegend && <Legend geometry={geometry} texts={texts} palette={palette} />}
      <Field geometry={geometry} texts={texts} palette={palette} marks={props.marks} />
      {placed.toReversed().map((item) => (
        <g key={item.mark.id} data-actor-id={item.mark.id} {...markProps?.(item.mark)}>
          {item.mark.id === highlightedId && <Highlight item={item} geometry={geometry} palette={palette} />}
          <SectorMark
            sector={item.mark.sector}
            isFilled={item.mark.hasSeat}
            {...item.point}
            size={geometry.markSize}
            palette={palette}
          />
        </g>
      ))}
      <g fill={palette.ink} pointerEvents="none">
        {placed.map(({ mark, label }) =>
          label === null ? null : (
            <text key={mark.id} x={label.x} y={label.y} textAnchor={label.anchor}>
              {label.text}
            </text>
          ),
        )}
      </g>
    </svg>
  );
}

interface PartProps {
  readonly geometry: GridGeometry;
  readonly texts: PowerInterestGridTexts;
  readonly palette: Palette;
}

/** Frame, the quadrant to work closely with, middle lines, axes with their numbers, names of the quadrants. */
function Field({
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
          transform={`translate(${fontSize} ${plot.top}) rotate(-90)`}
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

/** Names in the outer corners, moved along the edge where marks lie in the corner, with the boxes they take. */
function quadrantNames(
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
    const candidates = [0, 1, 2, 3, 4, 5, 6].map((step) =>
      quadrantName(geometry, quadrant, names[quadrant], anchor, edge, step),
    );
    return firstFreeOfMarks(geometry, marks, candidates) ?? [];
  });
}

function quadrantName(
  { plot, fontSize }: GridGeometry,
  quadrant: Quadrant,
  text: string,
  anchor: 'start' | 'end',
  edge: 'top' | 'bottom',
  step: number,
): QuadrantName {
  const inward = fontSize * (0.9 + 1.5 * step);
  const margin = fontSize * 0.9;
  const width = textWidth(text, fontSize * 0.92, true);
  const x = anchor === 'start' ? plot.left + inward : plot.right - inward;
  const y = edge === 'top' ? plot.top + margin + fontSize * 0.7 : plot.bottom - margin;
  const left = anchor === 'start' ? x : x - width;
  const box = { left: left - 2, right: left + width + 2, top: y - fontSize, bottom: y + fontSize * 0.35 };
  return { quadrant, text, x, y, anchor, box };
}

/** The ring of the highlighted mark and the dotted way it came. */
function Highlight({
  item,
  geometry,
  palette,
}: {
  item: PlacedMark;
  geometry: GridGeometry;
  palette: Palette;
}): ReactElement {
  const { markSize } = geometry;
  const { previous } = item.mark;
  const from = previous ? pointOf(geometry, previous) : null;
  return (
    <g fill="none" stroke={palette.bad} strokeWidth={markSize * 0.12}>
      {from && (
        <g stroke={palette.inkThird}>
          <path
            d={`M${from.x} ${from.y}L${item.point.x} ${item.point.y}`}
            strokeDasharray={`${markSize * 0.16} ${markSize * 0.26}`}
          />
          <circle cx={from.x} cy={from.y} r={markSize * 0.3} fill={palette.surface} />
        </g>
      )}
      <circle cx={item.point.x} cy={item.point.y} r={markSize * 0.95} />
    </g>
  );
}

/** One line: shape and name of each sector, then what filled and hollow mean. */
function Legend({ geometry, texts, palette }: PartProps): ReactElement {
  const { fontSize, markSize, plot } = geometry;
  const entries = [
    ...SECTORS.map((sector) => ({ sector, isFilled: true, text: texts.sectors[sector] })),
    { sector: 'public' as const, isFilled: true, text: texts.withSeat },
    { sector: 'public' as const, isFilled: false, text: texts.withoutSeat },
  ];
  const naturalWidth = entries.reduce((sum, entry) => sum + entryWidth(entry.text, fontSize), 0);
  const scale = Math.min(1, (plot.right - plot.left) / naturalWidth);
  let x = plot.left;
  return (
    <g fontSize={fontSize * scale} fill={palette.inkSecond}>
      {entries.map((entry) => {
        const left = x;
        x += entryWidth(entry.text, fontSize) * scale;
        return (
          <g key={entry.text}>
            <SectorMark
              sector={entry.sector}
              isFilled={entry.isFilled}
              x={left + markSize * scale * 0.5}
              y={fontSize * 0.9}
              size={markSize * scale * 0.85}
              palette={
                entry.text === texts.withSeat || entry.text === texts.withoutSeat ? neutral(palette) : palette
              }
            />
            <text x={left + markSize * scale * 1.25} y={fontSize * 1.25}>
              {entry.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function entryWidth(text: string, fontSize: number): number {
  return textWidth(text, fontSize) + fontSize * 2.7;
}

/** Filled and hollow are explained in grey: they belong to no sector. */
function neutral(palette: Palette): Palette {
  return { ...palette, information: palette.inkSecond };
}
