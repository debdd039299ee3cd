/** Where things lie in the rainbow diagram: half rings, three sides, marks at their strength and balance. Draws nothing. */
import {
  RAINBOW_BANDS,
  type RainbowBand,
  type RainbowPlace,
  type RainbowSide,
} from '../domain/stakeholders/rainbow.ts';
import type { ActorMark } from './ActorMarks.tsx';
import { type LabelFrame, type Placed, type Point, placeLabelled } from './label-layout.ts';
import type { Box } from './occupied-area.ts';

export interface RainbowMark extends ActorMark {
  readonly place: RainbowPlace;
}

export interface RainbowGeometry extends LabelFrame {
  readonly width: number;
  readonly height: number;
  /** The middle of the half circles. */
  readonly centre: Point;
  /** Radius of the inner edge of the innermost band, and of the outer edge of the outermost. */
  readonly inner: number;
  readonly outer: number;
}

/** Share of the outer radius that is left free in the middle, so that the innermost band has room for its marks. */
const HOLE = 0.2;
/** Balance at which the middle side ends, to either side. */
const SIDE_EDGE = 1 / 3;

export function rainbowGeometry(
  width: number,
  height: number,
  fontSize: number,
  shrink = 1,
): RainbowGeometry {
  const plot = { left: 1, top: fontSize * 2.2, right: width - 1, bottom: height - fontSize * 2.4 };
  const outer = Math.min((plot.right - plot.left) / 2 - fontSize * 0.5, plot.bottom - plot.top);
  const centre = { x: width / 2, y: plot.bottom };
  const markSize = fontSize * 1.15 * shrink;
  return { width, height, fontSize, markSize, plot, centre, inner: outer * HOLE, outer };
}

/** The radius at a strength: the strongest lie innermost. */
export function radiusAt({ inner, outer }: RainbowGeometry, strength: number): number {
  return outer - strength * (outer - inner);
}

/** The point at a radius and a balance: -1 lies at the left, 1 at the right. */
export function pointAt({ centre }: RainbowGeometry, radius: number, balance: number): Point {
  const angle = (Math.PI / 2) * (1 - balance);
  return { x: centre.x + radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle) };
}

/** The band and side of a place in the drawing; null outside the rainbow. */
export function fieldAt(
  geometry: RainbowGeometry,
  point: Point,
): { band: RainbowBand; side: RainbowSide } | null {
  const { centre, inner, outer } = geometry;
  const radius = Math.hypot(point.x - centre.x, point.y - centre.y);
  if (radius < inner || radius > outer || point.y > centre.y) return null;
  const strength = (outer - radius) / (outer - inner);
  const balance = 1 - (2 / Math.PI) * Math.atan2(centre.y - point.y, point.x - centre.x);
  const band = RAINBOW_BANDS[2 - Math.min(2, Math.floor(strength * 3))] as RainbowBand;
  const side = balance > SIDE_EDGE ? 'affecting' : balance < -SIDE_EDGE ? 'affected' : 'both';
  return { band, side };
}

/** Marks near where they are judged to be, always within their own band and side. The strongest are named first. */
export function placeRainbow(
  geometry: RainbowGeometry,
  marks: readonly RainbowMark[],
  highlightedId: string | null = null,
  keptFree: readonly Box[] = [],
): Placed<RainbowMark>[] {
  const weight = (mark: RainbowMark) =>
    mark.id === highlightedId ? Number.POSITIVE_INFINITY : mark.place.strength;
  const places = new Map(marks.map((mark) => [mark.id, mark.place]));
  const wanted = [...marks]
    .sort((a, b) => (weight(a) === weight(b) ? (a.id < b.id ? -1 : 1) : weight(b) - weight(a)))
    .map((mark) => ({ mark, point: wantedPoint(geometry, mark.place) }));
  return placeLabelled(geometry, wanted, {
    highlightedId,
    keptFree,
    isAllowed: (mark, point) => {
      const field = fieldAt(geometry, point);
      const place = places.get(mark.id);
      return field !== null && field.band === place?.band && field.side === place.side;
    },
  });
}

/** The exact place, kept a mark's width inside the edges of its field so that the mark is whole. */
function wantedPoint(geometry: RainbowGeometry, { band, side, strength, balance }: RainbowPlace): Point {
  const { inner, outer, markSize } = geometry;
  const bandWidth = (outer - inner) / 3;
  const index = RAINBOW_BANDS.indexOf(band);
  const within = (value: number, low: number, high: number, margin: number) =>
    high - low < 2 * margin ? (low + high) / 2 : Math.min(high - margin, Math.max(low + margin, value));
  const low = inner + index * bandWidth;
  const radius = within(radiusAt(geometry, strength), low, low + bandWidth, markSize * 0.75);
  const [from, to] = { affected: [-1, -SIDE_EDGE], both: [-SIDE_EDGE, SIDE_EDGE], affecting: [SIDE_EDGE, 1] }[
    side
  ] as [number, number];
  // A mark's width in balance at this radius.
  const margin = (markSize * 0.75) / (radius * (Math.PI / 2));
  return pointAt(geometry, radius, within(balance, from, to, margin));
}
