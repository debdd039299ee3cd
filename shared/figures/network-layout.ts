/** Where things lie in the picture of a network: places to points under a zoom, lines that end at marks. Draws nothing. */

import type { Sector } from '../domain/stakeholders/actor.ts';
import type { TieKind } from '../domain/stakeholders/tie.ts';
import type { Box } from './occupied-area.ts';

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
  /** Where no name may stand, such as under what lies over the picture. */
  readonly keptFree?: readonly Box[] | undefined;
}

export interface Point {
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

export interface PlacedNetworkLine {
  readonly line: NetworkLine;
  readonly from: Point;
  readonly to: Point;
}

/** Room that a mark should have for itself, in squares of the font size; with less, marks are drawn smaller. */
const ROOM = 20;

/** Diameter of a mark; it grows less than the picture when one zooms in. */
export function networkMarkSize(geometry: NetworkGeometry, weight: number): number {
  const { width, height, fontSize, view, crowd = 1 } = geometry;
  const room = (width * height * view.scale ** 2) / (Math.max(1, crowd) * ROOM * fontSize ** 2);
  const shrink = Math.min(1, Math.max(0.3, Math.sqrt(room)));
  return fontSize * (0.85 + 1.15 * Math.sqrt(weight)) * Math.min(1.7, Math.sqrt(view.scale)) * shrink;
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

/** Rounded to two decimals: finer is not seen, and the file is smaller and the same on every machine. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
