/** The power-interest grid as SVG. Translates nothing and holds no state: texts, colours and marks come as props. */
import { type ReactElement, type SVGProps, useId } from 'react';
import { TAKEN_OPACITY } from './ActorMarks.tsx';
import { GridField, quadrantNames } from './GridField.tsx';
import { GridLegend } from './GridLegend.tsx';
import {
  type GridGeometry,
  type GridMark,
  gridGeometry,
  type PlacedMark,
  placeMarks,
  pointOf,
} from './grid-layout.ts';
import type { PowerInterestGridTexts } from './grid-texts.ts';
import { markShrink } from './label-layout.ts';
import { MovementArrows } from './MovementArrows.tsx';
import type { Box } from './occupied-area.ts';
import { SectorMark } from './SectorMark.tsx';
import { type Palette, TEXT_FONT } from './tokens.ts';

export type { PowerInterestGridTexts } from './grid-texts.ts';

export interface PowerInterestGridProps {
  readonly marks: readonly GridMark[];
  readonly texts: PowerInterestGridTexts;
  readonly palette: Palette;
  readonly width?: number;
  readonly height?: number;
  readonly fontSize?: number;
  readonly highlightedId?: string | null;
  /** True: every mark shows the way it has come, not only the highlighted one. */
  readonly showsMovement?: boolean;
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
    'marks' | 'texts' | 'width' | 'height' | 'fontSize' | 'highlightedId' | 'hasLegend' | 'showsMovement'
  >,
): { geometry: GridGeometry; placed: PlacedMark[] } {
  const { width, height, fontSize } = { ...DEFAULT_SIZE, ...definedOf(props) };
  const legendHeight = props.hasLegend === false ? 0 : fontSize * 2.4;
  const geometry = gridGeometry(width, height, fontSize, legendHeight, markShrink(props.marks.length));
  const names = quadrantNames(geometry, props.texts.quadrants, props.marks);
  const placed = placeMarks(geometry, props.marks, props.highlightedId ?? null, [
    ...names.map((name) => name.box),
    ...trailBoxes(geometry, props),
  ]);
  return { geometry, placed };
}

/** The ways that are drawn, as a row of small boxes: no name is struck through by an arrow. */
function trailBoxes(
  geometry: GridGeometry,
  props: Pick<PowerInterestGridProps, 'marks' | 'highlightedId' | 'showsMovement'>,
): Box[] {
  const step = geometry.fontSize * 0.6;
  return props.marks.flatMap((mark) => {
    if (!mark.previous || !(props.showsMovement || mark.id === props.highlightedId)) return [];
    const from = pointOf(geometry, mark.previous);
    const to = pointOf(geometry, mark);
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step);
    return Array.from({ length: count }, (_, index) => {
      const x = from.x + ((to.x - from.x) * index) / count;
      const y = from.y + ((to.y - from.y) * index) / count;
      return { left: x - step / 2, right: x + step / 2, top: y - step / 2, bottom: y + step / 2 };
    });
  });
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
      {hasLegend && <GridLegend geometry={geometry} texts={texts} palette={palette} />}
      <GridField geometry={geometry} texts={texts} palette={palette} marks={props.marks} />
      {props.showsMovement && <MovementArrows placed={placed} geometry={geometry} palette={palette} />}
      {placed.toReversed().map((item) => (
        <g
          key={item.mark.id}
          data-actor-id={item.mark.id}
          {...(item.mark.isTaken ? { opacity: TAKEN_OPACITY } : {})}
          {...markProps?.(item.mark)}
        >
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
            <text
              key={mark.id}
              x={label.x}
              y={label.y}
              textAnchor={label.anchor}
              {...(mark.isTaken ? { fill: palette.inkSecond } : {})}
            >
              {label.text}
            </text>
          ),
        )}
      </g>
    </svg>
  );
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
