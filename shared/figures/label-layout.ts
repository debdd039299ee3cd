/**
 * Puts marks and their names into a drawing so that they do not collide. Knows the frame and the wanted points; what
 * the points mean is the figure's own business.
 */
import { type Box, OccupiedArea } from './occupied-area.ts';
import { clipText, textWidth } from './text-width.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The room that marks and labels have, in the units of the drawing. */
export interface LabelFrame {
  readonly plot: Box;
  readonly fontSize: number;
  /** Diameter of a mark. */
  readonly markSize: number;
}

export interface LabelledMark {
  readonly id: string;
  readonly label: string;
}

export interface PlacedLabel extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Placed<Mark extends LabelledMark> {
  readonly mark: Mark;
  readonly point: Point;
  /** Null when there was room for neither name nor number: the table has it. */
  readonly label: PlacedLabel | null;
  /** Set when there was no room for the name: the number stands in the drawing and in its key. */
  readonly number: number | null;
}

/** Marks up to this number are drawn at full size. */
const FULL_SIZE_MARKS = 200;

/** The factor by which marks shrink when there are many, so that they hide each other less; names keep their size. */
export function markShrink(count: number): number {
  return count <= FULL_SIZE_MARKS ? 1 : Math.max(0.45, Math.sqrt(FULL_SIZE_MARKS / count));
}

export interface LabelOptions {
  readonly highlightedId?: string | null;
  /** Boxes no label may touch, such as the names of fields. */
  readonly keptFree?: readonly Box[];
  /** The first number to stand for a name; 1 unless other parts of the drawing have numbers before. */
  readonly numberFrom?: number | undefined;
  /** False where a mark would lie outside the field it belongs to. */
  readonly isAllowed?: (mark: LabelledMark, point: Point) => boolean;
  /** False where a name would be read as belonging to another field. Numbers may stand anywhere. */
  readonly isNameAllowed?: (mark: LabelledMark, box: Box) => boolean;
}

/**
 * Places marks, given in the order of their importance with the points they want. The same input gives the same
 * drawing. Greedy: each name takes the first free position around its mark; then a shorter form; then only a number.
 */
export function placeLabelled<Mark extends LabelledMark>(
  frame: LabelFrame,
  wanted: readonly { readonly mark: Mark; readonly point: Point }[],
  options: LabelOptions = {},
): Placed<Mark>[] {
  const { highlightedId = null, keptFree = [], isAllowed = () => true, isNameAllowed = () => true } = options;
  const marksArea = new OccupiedArea(frame.markSize * 2);
  const points = wanted.map(({ mark, point }) =>
    freePoint(frame, marksArea, point, (candidate) => isAllowed(mark, candidate)),
  );
  const sizeOf = (mark: Mark) => frame.markSize * (mark.id === highlightedId ? RINGED : 1);
  const area = new OccupiedArea(frame.fontSize * 3);
  for (const box of keptFree) area.add(box);
  for (const [index, { mark }] of wanted.entries()) area.add(boxAround(points[index] as Point, sizeOf(mark)));
  let lastNumber = (options.numberFrom ?? 1) - 1;
  return wanted.map(({ mark }, index) => {
    const point = points[index] as Point;
    const name = placeName(frame, area, mark.label, point, sizeOf(mark), (box) => isNameAllowed(mark, box));
    if (name) return { mark, point, label: name, number: null };
    const number = placeLabel(frame, area, String(lastNumber + 1), point, sizeOf(mark));
    if (number) lastNumber += 1;
    return { mark, point, label: number, number: number ? lastNumber : null };
  });
}

/** The highlighted mark has a ring around it. */
const RINGED = 1.9;

/** The square a mark of this size takes. */
export function boxAround(point: Point, size: number): Box {
  const half = size / 2;
  return { left: point.x - half, top: point.y - half, right: point.x + half, bottom: point.y + half };
}

/** The point itself, or the nearest free one on rings around it, so that actors with equal scores are all seen. */
function freePoint(
  { markSize, plot }: LabelFrame,
  area: OccupiedArea,
  wanted: Point,
  isAllowed: (point: Point) => boolean,
): Point {
  const isInside = (box: Box) =>
    box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
  for (let ring = 0; ring <= 6; ring++) {
    const steps = ring === 0 ? 1 : ring * 8;
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const distance = ring * markSize * 0.55;
      const point = {
        x: round(wanted.x + Math.cos(angle) * distance),
        y: round(wanted.y + Math.sin(angle) * distance),
      };
      const box = boxAround(point, markSize * 0.8);
      if (!isInside(boxAround(point, markSize)) || !area.isFree(box) || !isAllowed(point)) continue;
      area.add(box);
      return point;
    }
  }
  return { x: round(wanted.x), y: round(wanted.y) };
}

/** How far a name above or below its mark may be pushed along, as a share of its width; nearest first. */
const SHIFTS = [-0.15, 0.15, -0.3, 0.3, -0.45, 0.45] as const;

/** How wide a name may be, in ems: whole where there is room, then shorter. */
const NAME_WIDTHS = [26, 16, 8] as const;

/** The whole name where there is room, else a shorter form of it. */
function placeName(
  frame: LabelFrame,
  area: OccupiedArea,
  name: string,
  point: Point,
  size: number,
  isAllowed: (box: Box) => boolean,
): PlacedLabel | null {
  const { fontSize } = frame;
  // In a set, names that are not clipped are tried once.
  for (const text of new Set(NAME_WIDTHS.map((width) => clipText(name, fontSize * width, fontSize)))) {
    const label = placeLabel(frame, area, text, point, size, isAllowed);
    if (label) return label;
  }
  return null;
}

function placeLabel(
  frame: LabelFrame,
  area: OccupiedArea,
  text: string,
  point: Point,
  size: number,
  isAllowed: (box: Box) => boolean = () => true,
): PlacedLabel | null {
  if (text === '') return null;
  const { fontSize, plot } = frame;
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
    // Above and below, pushed along so far that it keeps clear of what is beside: still over its own mark.
    ...SHIFTS.flatMap((shift) => [
      [shift * width, -away - fontSize * 0.35, 'middle'] as const,
      [shift * width, away + fontSize * 0.35, 'middle'] as const,
    ]),
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
    if (!isInside || !area.isFree(box) || !isAllowed(box)) continue;
    area.add(box);
    return { text, anchor, x: round(x), y: round(middle + fontSize * 0.36) };
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
