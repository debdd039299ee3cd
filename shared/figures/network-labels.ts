/** Names in the picture of a network: which marks get one, and where it stands. Draws nothing. */
import {
  hundredth,
  type NetworkGeometry,
  type NetworkLine,
  type NetworkMark,
  networkMarkSize,
  networkPoint,
  type PlacedNetworkLine,
  type Point,
  placeNetworkLines,
} from './network-layout.ts';
import { type Box, OccupiedArea } from './occupied-area.ts';
import { clipText, textWidth } from './text-width.ts';
import { withinBox } from './within-box.ts';

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

/** Where marks cover each other, so many have a name all the same: the weightiest in view. */
const ALWAYS_NAMED = 15;
const CROWDED = 400;
const MOST_LINES_AVOIDED = 1000;
/** No more labels than this are tried: with thousands of marks a reader zooms in. */
const MOST_LABELS = 160;

/**
 * Marks in view with their labels, those named in `first` before all others, then by weight. A label stands where it covers the
 * fewest `lines`; of those in `first` one always does, over other marks where there is no room. Deterministic: the same marks and lines give the same drawing in whatever order they come.
 */
export function placeNetworkMarks(
  geometry: NetworkGeometry,
  marks: readonly NetworkMark[],
  first: ReadonlySet<string> = new Set(),
  lines: readonly NetworkLine[] = [],
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
  for (const box of geometry.keptFree ?? []) area.add(box);
  // Among more lines than this a label cannot keep clear of them.
  const drawn = lines.length <= MOST_LINES_AVOIDED ? placeNetworkLines(geometry, marks, lines) : [];
  const always = seen.length > CROWDED ? ALWAYS_NAMED : 0;
  const isNamed = (mark: NetworkMark, index: number) => first.has(mark.id) || index < always;
  const around = { area, named: new OccupiedArea(geometry.fontSize * 3), drawn };
  return seen.map((item, index) => ({
    ...item,
    label: index < MOST_LABELS ? placeLabel(geometry, around, item, isNamed(item.mark, index)) : null,
  }));
}

function isInView({ width, height }: NetworkGeometry, { x, y }: Point, size: number): boolean {
  return x > -size && y > -size && x < width + size && y < height + size;
}

function boxAround({ x, y }: Point, size: number): Box {
  const half = size / 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** What a label keeps clear of: marks and labels always, lines as far as it can. */
interface Around {
  /** Marks and labels, and labels alone. */
  readonly area: OccupiedArea;
  readonly named: OccupiedArea;
  readonly drawn: readonly PlacedNetworkLine[];
}
type Unlabelled = Omit<PlacedNetworkMark, 'label'>;

/** The whole name, else a shorter form, at the best free place around the mark. */
function placeLabel(
  geometry: NetworkGeometry,
  around: Around,
  item: Unlabelled,
  isNamed: boolean,
): NetworkLabel | null {
  const { fontSize } = geometry;
  const name = item.mark.label;
  for (const room of [26, 18, 10]) {
    const text = clipText(name, fontSize * room, fontSize);
    const label = text === '' ? null : freeLabel(geometry, around, text, item);
    if (label) return label;
    if (text === name) break;
  }
  if (!isNamed) return null;
  const text = clipText(name, fontSize * 18, fontSize);
  return freeLabel(geometry, { ...around, area: around.named }, text, item);
}

/** Of the free places around the mark the one over the fewest lines; of equal ones the first. */
function freeLabel(
  { width, height, fontSize }: NetworkGeometry,
  { area, named, drawn }: Around,
  text: string,
  { point, size }: Unlabelled,
): NetworkLabel | null {
  const textLength = textWidth(text, fontSize);
  let best: { box: Box; label: NetworkLabel; covered: number } | null = null;
  for (const [dx, dy, anchor] of placesAround(size / 2 + fontSize * 0.3, fontSize, textLength)) {
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
    const covered = drawn.filter(({ from, to }) => withinBox(box, from, to)).length;
    if (best && best.covered <= covered) continue;
    best = { box, covered, label: { text, anchor, x: hundredth(x), y: hundredth(middle + fontSize * 0.36) } };
    if (covered === 0) break;
  }
  if (best) for (const each of new Set([area, named])) each.add(best.box);
  return best?.label ?? null;
}

/** Where a label may stand, the best first: beside the mark, above and below it, at its corners, and pushed along. */
function placesAround(
  away: number,
  fontSize: number,
  length: number,
): readonly (readonly [dx: number, dy: number, anchor: NetworkLabel['anchor']])[] {
  return [
    [away, 0, 'start'],
    [-away, 0, 'end'],
    [0, -away - fontSize * 0.35, 'middle'],
    [0, away + fontSize * 0.35, 'middle'],
    [away * 0.7, -away, 'start'],
    [away * 0.7, away, 'start'],
    [-away * 0.7, -away, 'end'],
    [-away * 0.7, away, 'end'],
    ...[-0.25, 0.25].flatMap((shift) => [
      [shift * length, -away - fontSize * 0.35, 'middle'] as const,
      [shift * length, away + fontSize * 0.35, 'middle'] as const,
    ]),
  ];
}
