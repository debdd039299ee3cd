/** What lies on a power-interest grid: field, ways, marks and their names. Part of PowerInterestGrid and SectorGrids. */
import type { ReactElement, SVGProps } from 'react';
import { ActorLabels, TAKEN_OPACITY } from './ActorMarks.tsx';
import { GridField, quadrantNames } from './GridField.tsx';
import { type GridGeometry, type GridMark, type PlacedMark, placeMarks, pointOf } from './grid-layout.ts';
import type { PowerInterestGridTexts } from './grid-texts.ts';
import { MovementArrows } from './MovementArrows.tsx';
import type { Box } from './occupied-area.ts';
import { SectorMark } from './SectorMark.tsx';
import type { Palette } from './tokens.ts';

/** What decides where marks and names lie within a geometry. */
export interface GridContent {
  readonly marks: readonly GridMark[];
  readonly texts: PowerInterestGridTexts;
  readonly highlightedId?: string | null;
  /** True: every mark shows the way it has come, not only the highlighted one. */
  readonly showsMovement?: boolean;
}

/** Places the marks where neither the quadrants' names nor the ways that are drawn are hidden by a name. */
export function layOutContent(
  geometry: GridGeometry,
  content: GridContent,
  numberFrom?: number,
): PlacedMark[] {
  const names = quadrantNames(geometry, content.texts.quadrants, content.marks);
  const keptFree = [...names.map((name) => name.box), ...trailBoxes(geometry, content)];
  return placeMarks(geometry, content.marks, content.highlightedId ?? null, { keptFree, numberFrom });
}

/** The ways that are drawn, as a row of small boxes: no name is struck through by an arrow. */
function trailBoxes(geometry: GridGeometry, content: GridContent): Box[] {
  const step = geometry.fontSize * 0.6;
  return content.marks.flatMap((mark) => {
    if (!mark.previous || !(content.showsMovement || mark.id === content.highlightedId)) return [];
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

export interface GridLayersProps extends GridContent {
  readonly geometry: GridGeometry;
  readonly placed: readonly PlacedMark[];
  readonly palette: Palette;
  /** What a screen hangs on a mark: pointer handlers, tab index, label. */
  readonly markProps?: ((mark: GridMark) => SVGProps<SVGGElement>) | undefined;
}

export function GridLayers(props: GridLayersProps): ReactElement {
  const { geometry, placed, texts, palette, highlightedId = null, markProps } = props;
  return (
    <>
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
      <ActorLabels placed={placed} palette={palette} />
    </>
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
