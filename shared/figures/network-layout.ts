/** Where things lie in the picture of a network: places to points under a zoom, lines that end at marks, labels that do not collide. Draws nothing. */
import type { Sector } from '../domain/stakeholders/actor.ts';
import type { TieKind } from '../domain/stakeholders/tie.ts';
import { type Box, OccupiedArea } from './occupied-area.ts';
import { clipText, textWidth } from './text-width.ts';

export interface NetworkMark {
  readonly id: string;
  readonly label: string;
  readonly sector: Sector;
  /** Filled when the actor has a seat in a body. */
  readonly hasSeat: boolean;
  /** Place in the picture, 0 to 1 of its width and height. */
  readonly x: number;
  readonly y: number;
  /** 0 to 1: the size of the mark, and who gets a label first. */
  readonly weight: number;
}

export interface NetworkLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly isMutual: boolean;
  /** 1 to 5. */
  readonly strength: number;
  /** Set when two days are compared. */
  readonly change?: 'came' | 'went' | null;
}

/** What part of the picture is seen: places are first spread over the picture, then enlarged, then shifted. */
export interface NetworkView {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}
export const WHOLE_VIEW: NetworkView = { scale: 1, dx: 0, dy: 0 };

export interface NetworkGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly view: NetworkView;
  /** Number of marks in the whole picture: where there are thousands, each is drawn smaller until one zooms in. */
  readonly crowd?: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of a place in the drawing. */
export function networkPoint({ width, height, view }: NetworkGeometry, place: Point): Point {
  return { x: place.x * width * view.scale + view.dx, y: place.y * height * view.scale + view.dy };
}

/** The place at a point of the drawing, kept within the picture: the inverse of `networkPoint`. */
export function networkPlace({ width, height, view }: NetworkGeometry, point: Point): Point {
  const share = (value: number) => Math.min(1, Math.max(0, Math.round(value * 1000) / 1000));
  return {
    x: share((point.x - view.dx) / (width * view.scale)),
    y: share((point.y - view.dy) / (height * view.scale)),
  };
}

export interface NetworkLabel extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedNetworkMark {
  readonly mark: NetworkMark;
  readonly point: Point;
  readonly size: number;
  /** Null when there was no room. */
  readonly label: NetworkLabel | null;
}

export interface PlacedNetworkLine {
  readonly line: NetworkLine;
  readonly from: Point;
  readonly to: Point;
}

/** No more labels than this are tried: with thousands of marks a reader zooms in. */
const MOST_LABELS = 160;

/** Room that a mark should have for itself, in squares of the font size; with less, marks are drawn smaller. */
const ROOM = 6;

/** Diameter of a mark; it grows less than the picture when one zooms in. */
export function networkMarkSize(geometry: NetworkGeometry, weight: number): number {
  const { width, height, fontSize, view, crowd = 1 } = geometry;
  const room = (width * height * view.scale ** 2) / (Math.max(1, crowd) * ROOM * fontSize ** 2);
  const shrink = Math.min(1, Math.max(0.3, Math.sqrt(room)));
  return fontSize * (0.85 + 1.15 * Math.sqrt(weight)) * Math.min(1.7, Math.sqrt(view.scale)) * shrink;
}

/**
 * Marks in view with their labels, those named in `first` before all others, then by weight. Deterministic: the same
 * marks give the same drawing in whatever order they come.
 */
export function placeNetworkMarks(
  geometry: NetworkGeometry,
  marks: readonly NetworkMark[],
  first: ReadonlySet<string> = new Set(),
): PlacedNetworkMark[] {
  const rank = (mark: NetworkMark) => (first.has(mark.id) ? 2 : 0) + mark.weight;
  const seen = marks
    .map((mark) => ({
      mark,
      point: networkPoint(geometry, mark),
      size: networkMarkSize(geometry, mark.weight),
    }))
    .filter(({ point, size }) => isInView(geometry, point, size))
    .sort((a, b) => rank(b.mark) - rank(a.mark) || (a.mark.id < b.mark.id ? -1 : 1));
  const area = new OccupiedArea(geometry.fontSize * 3);
  for (const { point, size } of seen) area.add(boxAround(point, size));
  return seen.map((item, index) => ({
    ...item,
    label: index < MOST_LABELS ? placeLabel(geometry, area, item.mark.label, item.point, item.size) : null,
  }));
}

function isInView({ width, height }: NetworkGeometry, { x, y }: Point, size: number): boolean {
  return x > -size && y > -size && x < width + size && y < height + size;
}

function boxAround({ x, y }: Point, size: number): Box {
  const half = size / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** The whole name, else a shorter form, at the first free place around the mark. */
function placeLabel(
  geometry: NetworkGeometry,
  area: OccupiedArea,
  name: string,
  point: Point,
  size: number,
): NetworkLabel | null {
  const { fontSize } = geometry;
  for (const room of [18, 10]) {
    const text = clipText(name, fontSize * room, fontSize);
    const label = text === '' ? null : freeLabel(geometry, area, text, point, size);
    if (label) return label;
    if (text === name) return null;
  }
  return null;
}

function freeLabel(
  { width, height, fontSize }: NetworkGeometry,
  area: OccupiedArea,
  text: string,
  point: Point,
  size: number,
): NetworkLabel | null {
  const textLength = textWidth(text, fontSize);
  const away = size / 2 + fontSize * 0.3;
  const candidates: readonly (readonly [number, number, NetworkLabel['anchor']])[] = [
    [away, 0, 'start'],
    [-away, 0, 'end'],
    [0, -away - fontSize * 0.35, 'middle'],
    [0, away + fontSize * 0.35, 'middle'],
    [away * 0.7, -away, 'start'],
    [away * 0.7, away, 'start'],
    [-away * 0.7, -away, 'end'],
    [-away * 0.7, away, 'end'],
  ];
  for (const [dx, dy, anchor] of candidates) {
    const x = point.x + dx;
    const middle = point.y + dy;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - textLength : x - textLength / 2;
    const box = {
      left: left - 1,
      right: left + textLength + 1,
      top: middle - fontSize * 0.55,
      bottom: middle + fontSize * 0.55,
    };
    const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
    if (!isInside || !area.isFree(box)) continue;
    area.add(box);
    return { text, anchor, x: hundredth(x), y: hundredth(middle + fontSize * 0.36) };
  }
  return null;
}

/** Lines between marks, ending at their edges; several between the same two run beside each other. */
export function placeNetworkLines(
  geometry: NetworkGeometry,
  marks: readonly NetworkMark[],
  lines: readonly NetworkLine[],
): PlacedNetworkLine[] {
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const pairOf = ({ from, to }: NetworkLine) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const byPair = Map.groupBy(lines, pairOf);
  return lines.flatMap((line) => {
    const [from, to] = [markOf.get(line.from), markOf.get(line.to)];
    if (!from || !to) return [];
    const beside = byPair.get(pairOf(line)) ?? [];
    const offset = (beside.indexOf(line) - (beside.length - 1) / 2) * geometry.fontSize * 0.42;
    const placed = placeLine(geometry, line, from, to, offset);
    return isCrossingView(geometry, placed) ? [placed] : [];
  });
}

function placeLine(
  geometry: NetworkGeometry,
  line: NetworkLine,
  from: NetworkMark,
  to: NetworkMark,
  offset: number,
): PlacedNetworkLine {
  const [start, end] = [networkPoint(geometry, from), networkPoint(geometry, to)];
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const along = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  // To the same side for both directions.
  const side = from.id < to.id ? offset : -offset;
  const gap = (mark: NetworkMark) => Math.min(length / 2, networkMarkSize(geometry, mark.weight) * 0.6 + 1);
  const at = (point: Point, step: number): Point => ({
    x: hundredth(point.x + along.x * step - along.y * side),
    y: hundredth(point.y + along.y * step + along.x * side),
  });
  return { line, from: at(start, gap(from)), to: at(end, -gap(to)) };
}

function isCrossingView({ width, height }: NetworkGeometry, { from, to }: PlacedNetworkLine): boolean {
  return (
    Math.max(from.x, to.x) > 0 &&
    Math.min(from.x, to.x) < width &&
    Math.max(from.y, to.y) > 0 &&
    Math.min(from.y, to.y) < height
  );
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
