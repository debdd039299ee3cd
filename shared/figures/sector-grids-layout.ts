/** A small power-interest grid for each sector, all in the same scale: how they share the drawing. Draws nothing. */
import { SECTORS, type Sector } from '../domain/stakeholders/actor.ts';
import { type GridGeometry, gridAt, gridGeometry, type Point } from './grid-layout.ts';

/** Room between the grids and for the title above each, in heights of the text. */
const GAP = 1.6;
const TITLE = 2;
/** A grid narrower or lower than this, in heights of the text, has no room for names. */
const LEAST_WIDTH = 24;
const LEAST_HEIGHT = 18;
/** Each actor needs so much more of it; this high even a full grid is legible. */
const LINES_PER_ACTOR = 0.4;
const MOST_NEEDED = 30;
/** Height of a grid that has all the room it wants, to its width. */
const SHAPE = 0.86;
/** Marks are a little smaller than on the one large grid. */
const SHRINK = 0.85;

export interface SectorPanel extends SectorGroup {
  /** Where its title stands. */
  readonly title: Point;
  readonly geometry: GridGeometry;
}

/** A sector that has a grid, with how many there are of it: not all of them need to be drawn. */
export interface SectorGroup {
  readonly sector: Sector;
  readonly count: number;
}

/** The sectors with somebody in them, in their usual order. */
export function sectorGroups(actors: readonly { readonly sector: Sector }[]): SectorGroup[] {
  return SECTORS.flatMap((sector) => {
    const count = actors.filter((actor) => actor.sector === sector).length;
    return count === 0 ? [] : [{ sector, count }];
  });
}

/** How a number of grids share a drawing. */
export interface SectorGridsShape {
  readonly columns: number;
  readonly height: number;
}

/**
 * As many columns as make the grids largest in the room there is, and the height that follows. Never lower than can be
 * read: the fullest grid says how low that is, and with many actors the drawing is higher than the window.
 */
export function sectorGridsShape(
  groups: readonly SectorGroup[],
  width: number,
  fontSize: number,
  room: number,
): SectorGridsShape {
  const fullest = Math.max(0, ...groups.map(({ count }) => count));
  const least = fontSize * Math.min(MOST_NEEDED, Math.max(LEAST_HEIGHT, fullest * LINES_PER_ACTOR));
  const most = Math.floor((width + fontSize * GAP) / (fontSize * LEAST_WIDTH));
  let best = { columns: 1, height: 0, seen: Number.NEGATIVE_INFINITY };
  for (let columns = 1; columns <= Math.max(1, Math.min(most, groups.length)); columns++) {
    const rows = Math.ceil(groups.length / columns);
    const seen = Math.min(room / rows, (width / columns) * SHAPE);
    const height = Math.round(rows * Math.max(least, seen));
    if (seen > best.seen) best = { columns, height, seen };
  }
  return { columns: best.columns, height: best.height };
}

/** The grids of a drawing `width` by `height`; `legendHeight` is kept free at the top. */
export function sectorPanels(
  groups: readonly SectorGroup[],
  size: SectorGridsShape & { readonly width: number; readonly fontSize: number },
  legendHeight = 0,
): SectorPanel[] {
  const { width, height, fontSize, columns } = size;
  const rows = Math.ceil(groups.length / columns);
  const gap = fontSize * GAP;
  const wide = (width - gap * (columns - 1)) / columns;
  const high = (height - legendHeight - gap * (rows - 1)) / rows;
  const grid = gridGeometry(wide, high, fontSize, fontSize * TITLE, SHRINK);
  return groups.map((group, index) => {
    const origin = {
      x: (index % columns) * (wide + gap),
      y: legendHeight + Math.floor(index / columns) * (high + gap),
    };
    const geometry = gridAt(grid, origin);
    return {
      ...group,
      geometry,
      title: { x: geometry.plot.left + geometry.markSize * 0.5, y: origin.y + fontSize * 1.3 },
    };
  });
}
