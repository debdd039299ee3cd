/** Where things lie on the power-interest grid: scales both ways, and labels that do not collide. Draws nothing. */
import type { Sector } from '../domain/stakeholders/actor.ts';
import { onScale, SCALE_MAX, SCALE_MIN } from '../domain/stakeholders/assessment.ts';
import { boxAround, type LabelOptions, type Placed, type Point, placeLabelled } from './label-layout.ts';
import { type Box, doOverlap } from './occupied-area.ts';

export type { PlacedLabel, Point } from './label-layout.ts';

/** Interest runs along x, power along y, both from 1 to 5. */
export interface Score {
  readonly power: number;
  readonly interest: number;
}

export interface GridMark extends Score {
  readonly id: string;
  readonly label: string;
  readonly sector: Sector;
  /** Filled when the actor has a seat in a body. */
  readonly hasSeat: boolean;
  /** Judged on the map of the whole initiative and not on this one: drawn paler. */
  readonly isTaken?: boolean;
  /** Where it stood before, drawn as a dotted trail for the highlighted mark. */
  readonly previous?: Score | null;
}

/** Sizes of the drawing, in its own units. */
export interface GridGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Diameter of a mark. */
  readonly markSize: number;
  readonly plot: Box;
}

/** Room kept inside the frame, so that marks at 1 and 5 are whole. In diameters of a mark. */
const INSET = 0.9;

/** Geometry of a grid drawn `width` by `height` with text of `fontSize`; `legendHeight` is kept free at the top. */
export function gridGeometry(
  width: number,
  height: number,
  fontSize: number,
  legendHeight = 0,
  shrink = 1,
): GridGeometry {
  const plot = {
    left: fontSize * 3,
    top: legendHeight + fontSize * 0.5,
    right: width - 1,
    bottom: height - fontSize * 2.6,
  };
  return { width, height, fontSize, markSize: fontSize * 1.2 * shrink, plot };
}

/** The same grid at another place of the drawing it is part of. */
export function gridAt(geometry: GridGeometry, { x, y }: Point): GridGeometry {
  const { left, top, right, bottom } = geometry.plot;
  return { ...geometry, plot: { left: left + x, top: top + y, right: right + x, bottom: bottom + y } };
}

/** The place of a score in the drawing. */
export function pointOf(geometry: GridGeometry, score: Score): Point {
  const { plot, markSize } = geometry;
  const inset = markSize * INSET;
  const share = (value: number) => (value - SCALE_MIN) / (SCALE_MAX - SCALE_MIN);
  return {
    x: plot.left + inset + share(score.interest) * (plot.right - plot.left - 2 * inset),
    y: plot.bottom - inset - share(score.power) * (plot.bottom - plot.top - 2 * inset),
  };
}

/** The score at a place in the drawing, rounded to the tenth and kept on the scale: the inverse of `pointOf`. */
export function scoreAt(geometry: GridGeometry, point: Point): Score {
  const { plot, markSize } = geometry;
  const inset = markSize * INSET;
  const value = (share: number) => onScale(SCALE_MIN + share * (SCALE_MAX - SCALE_MIN));
  return {
    power: value((plot.bottom - inset - point.y) / (plot.bottom - plot.top - 2 * inset)),
    interest: value((point.x - plot.left - inset) / (plot.right - plot.left - 2 * inset)),
  };
}

export type PlacedMark = Placed<GridMark>;

/**
 * Places all marks with their labels. Deterministic: the same marks give the same drawing in whatever order they
 * come. The highlighted mark first, then the most powerful and interested.
 */
export function placeMarks(
  geometry: GridGeometry,
  marks: readonly GridMark[],
  highlightedId: string | null = null,
  options: Pick<LabelOptions, 'keptFree' | 'numberFrom'> = {},
): PlacedMark[] {
  const ordered = [...marks].sort(
    (a, b) => importance(b, highlightedId) - importance(a, highlightedId) || (a.id < b.id ? -1 : 1),
  );
  const wanted = ordered.map((mark) => ({ mark, point: pointOf(geometry, mark) }));
  return placeLabelled(geometry, wanted, { ...options, highlightedId });
}

function importance(mark: GridMark, highlightedId: string | null): number {
  return mark.id === highlightedId ? Number.POSITIVE_INFINITY : mark.power + mark.interest;
}

/**
 * The first of the boxes that the fewest marks touch. With it a quadrant's name steps aside for marks in the corner.
 */
export function leastTouched<Candidate extends { readonly box: Box }>(
  geometry: GridGeometry,
  marks: readonly GridMark[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const taken = marks.map((mark) => boxAround(pointOf(geometry, mark), geometry.markSize));
  const touches = ({ box }: Candidate) => taken.filter((mark) => doOverlap(mark, box)).length;
  const [fewest] = candidates
    .map((candidate) => ({ candidate, touched: touches(candidate) }))
    .sort((a, b) => a.touched - b.touched);
  return fewest?.candidate;
}
