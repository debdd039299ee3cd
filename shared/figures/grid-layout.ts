/** Where things lie on the power-interest grid: scales both ways, and labels that do not collide. Draws nothing. */
import type { Sector } from '../domain/stakeholders/actor.ts';
import { onScale, SCALE_MAX, SCALE_MIN } from '../domain/stakeholders/assessment.ts';
import { type Box, OccupiedArea } from './occupied-area.ts';
import { clipText, textWidth } from './text-width.ts';

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
  /** Where it stood before, drawn as a dotted trail for the highlighted mark. */
  readonly previous?: Score | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
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
): GridGeometry {
  const plot = {
    left: fontSize * 3,
    top: legendHeight + fontSize * 0.5,
    right: width - 1,
    bottom: height - fontSize * 2.6,
  };
  return { width, height, fontSize, markSize: fontSize * 1.2, plot };
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

export interface PlacedLabel extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedMark {
  readonly mark: GridMark;
  readonly point: Point;
  /** Null when there was room for neither name nor number: the table has it. */
  readonly label: PlacedLabel | null;
  /** Set when there was no room for the name: the number stands in the drawing and in its key. */
  readonly number: number | null;
}

/**
 * Places all marks with their labels. Deterministic: the same marks give the same drawing in whatever order they
 * come. Greedy: the highlighted mark first, then the most powerful and interested, each taking the first free of
 * eight positions; then in a shorter form; then only a number.
 */
export function placeMarks(
  geometry: GridGeometry,
  marks: readonly GridMark[],
  highlightedId: string | null = null,
  keptFree: readonly Box[] = [],
): PlacedMark[] {
  const ordered = [...marks].sort(
    (a, b) => importance(b, highlightedId) - importance(a, highlightedId) || (a.id < b.id ? -1 : 1),
  );
  const marksArea = new OccupiedArea(geometry.markSize * 2);
  const points = ordered.map((mark) => freePoint(geometry, marksArea, pointOf(geometry, mark)));
  const area = new OccupiedArea(geometry.fontSize * 3);
  for (const box of keptFree) area.add(box);
  for (const [index, point] of points.entries())
    area.add(boxAround(point, sizeOf(geometry, ordered[index]?.id === highlightedId)));
  let lastNumber = 0;
  return ordered.map((mark, index) => {
    const point = points[index] as Point;
    const size = sizeOf(geometry, mark.id === highlightedId);
    const name = placeName(geometry, area, mark.label, point, size);
    if (name) return { mark, point, label: name, number: null };
    const number = placeLabel(geometry, area, String(lastNumber + 1), point, size);
    if (number) lastNumber += 1;
    return { mark, point, label: number, number: number ? lastNumber : null };
  });
}

/** The highlighted mark has a ring around it. */
function sizeOf(geometry: GridGeometry, isHighlighted: boolean): number {
  return geometry.markSize * (isHighlighted ? 1.9 : 1);
}

function importance(mark: GridMark, highlightedId: string | null): number {
  return mark.id === highlightedId ? Number.POSITIVE_INFINITY : mark.power + mark.interest;
}

/**
 * The first of the boxes that no mark touches; the first of all when each is touched. With it a quadrant's name steps
 * aside for marks in the corner.
 */
export function firstFreeOfMarks<Candidate extends { readonly box: Box }>(
  geometry: GridGeometry,
  marks: readonly GridMark[],
  candidates: readonly Candidate[],
): Candidate | undefined {
  const area = new OccupiedArea(geometry.markSize * 2);
  for (const mark of marks) area.add(boxAround(pointOf(geometry, mark), geometry.markSize));
  return candidates.find((candidate) => area.isFree(candidate.box)) ?? candidates[0];
}

function boxAround(point: Point, size: number): Box {
  const half = size / 2;
  return { left: point.x - half, top: point.y - half, right: point.x + half, bottom: point.y + half };
}

/** The point itself, or the nearest free one on rings around it, so that actors with equal scores are all seen. */
function freePoint(geometry: GridGeometry, area: OccupiedArea, wanted: Point): Point {
  const { markSize, plot } = geometry;
  const isInside = (box: Box) =>
    box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
  for (let ring = 0; ring <= 4; ring++) {
    const steps = ring === 0 ? 1 : ring * 8;
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const distance = ring * markSize * 0.55;
      const point = {
        x: round(wanted.x + Math.cos(angle) * distance),
        y: round(wanted.y + Math.sin(angle) * distance),
      };
      const box = boxAround(point, markSize * 0.8);
      if (!isInside(boxAround(point, markSize)) || !area.isFree(box)) continue;
      area.add(box);
      return point;
    }
  }
  return { x: round(wanted.x), y: round(wanted.y) };
}

/** The whole name where there is room, else a shorter form of it. */
function placeName(
  geometry: GridGeometry,
  area: OccupiedArea,
  name: string,
  point: Point,
  size: number,
): PlacedLabel | null {
  const { fontSize } = geometry;
  const whole = clipText(name, fontSize * 16, fontSize);
  const short = clipText(name, fontSize * 8, fontSize);
  return (
    placeLabel(geometry, area, whole, point, size) ??
    (short === whole ? null : placeLabel(geometry, area, short, point, size))
  );
}

function placeLabel(
  geometry: GridGeometry,
  area: OccupiedArea,
  text: string,
  point: Point,
  size: number,
): PlacedLabel | null {
  if (text === '') return null;
  const { fontSize, plot } = geometry;
  const width = textWidth(text, fontSize);
  const away = size / 2 + fontSize * 0.3;
  const candidates: readonly (readonly [number, number, PlacedLabel['anchor']])[] = [
    [away, 0, 'start'],
    [-away, 0, 'end'],
    [0, -away - fontSize * 0.35, 'middle'],
    [0, away + fontSize * 0.35, 'middle'],
    [away * 0.8, -away * 0.85, 'start'],
    [away * 0.8, away * 0.85, 'start'],
    [-away * 0.8, -away * 0.85, 'end'],
    [-away * 0.8, away * 0.85, 'end'],
  ];
  for (const [dx, dy, anchor] of candidates) {
    const x = point.x + dx;
    const middle = point.y + dy;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const box = {
      left,
      right: left + width,
      top: middle - fontSize * 0.52,
      bottom: middle + fontSize * 0.52,
    };
    const isInside =
      box.left > plot.left && box.right < plot.right && box.top > plot.top && box.bottom < plot.bottom;
    if (!isInside || !area.isFree(box)) continue;
    area.add(box);
    return { text, anchor, x: round(x), y: round(middle + fontSize * 0.36) };
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
