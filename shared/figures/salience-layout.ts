/** Where things lie in the picture of salience: three circles, seven fields and what is outside. Draws nothing. */
import {
  ATTRIBUTES_OF_CLASS,
  SALIENCE_ATTRIBUTES,
  SALIENCE_CLASSES,
  type SalienceAttribute,
  type SalienceClass,
} from '../domain/stakeholders/salience.ts';
import type { ActorMark } from './ActorMarks.tsx';
import { type LabelFrame, type Placed, type Point, placeLabelled } from './label-layout.ts';
import { type Box, doOverlap } from './occupied-area.ts';
import { textWidth } from './text-width.ts';

export interface SalienceMark extends ActorMark {
  readonly salience: SalienceClass;
}

export interface Circle extends Point {
  readonly radius: number;
}

export interface SalienceGeometry extends LabelFrame {
  readonly width: number;
  readonly height: number;
  readonly circles: Readonly<Record<SalienceAttribute, Circle>>;
}

/** A field with its name, how many actors are in it, and how many of them it has no room for. */
export interface SalienceField {
  readonly salience: SalienceClass;
  readonly title: Point;
  readonly count: number;
  readonly hidden: number;
}

/** The circles, power and legitimacy above and urgency below, as in the article; names of attributes lie outside. */
export function salienceGeometry(
  width: number,
  height: number,
  fontSize: number,
  shrink = 1,
): SalienceGeometry {
  const plot = { left: 1, top: 1, right: width - 1, bottom: height - 1 };
  const middle = width / 2;
  // Two radii and a distance between the centres fill the height, with a line of text above.
  const radius = Math.min((height - fontSize * 3) / 2.98, (width - 2) / 3.2);
  const distance = radius * 1.13;
  const top = fontSize * 2 + radius + (height - fontSize * 3 - radius * 2.98) / 2;
  const circles = {
    power: { x: middle - distance / 2, y: top, radius },
    legitimacy: { x: middle + distance / 2, y: top, radius },
    urgency: { x: middle, y: top + distance * 0.866, radius },
  };
  return { width, height, fontSize, markSize: fontSize * 1.1 * shrink, plot, circles };
}

/** The class of a place: which circles it lies in; null nearer than `margin` to the edge of one. */
export function salienceAt(geometry: SalienceGeometry, point: Point, margin = 0): SalienceClass | null {
  const inside: SalienceAttribute[] = [];
  for (const attribute of SALIENCE_ATTRIBUTES) {
    const { x, y, radius } = geometry.circles[attribute];
    const distance = Math.hypot(point.x - x, point.y - y) - radius;
    if (Math.abs(distance) < margin) return null;
    if (distance < 0) inside.push(attribute);
  }
  const has = inside.join();
  return SALIENCE_CLASSES.find((each) => ATTRIBUTES_OF_CLASS[each].join() === has) ?? null;
}

export interface SalienceOptions {
  readonly highlightedId?: string | null;
  /** How many there are of each class when not all of them are given as marks. */
  readonly counts?: Readonly<Record<SalienceClass, number>> | undefined;
  /** Boxes no name may touch, such as those of the attributes' names. */
  readonly keptFree?: readonly Box[];
}

/** Distances between marks, in diameters: the widest at which all have room is taken. */
const STEPS = [1.9, 1.55, 1.25] as const;

/** Marks in their fields, and the names of the fields. What a field has no room for is counted. */
export function placeSalience(
  geometry: SalienceGeometry,
  marks: readonly SalienceMark[],
  names: Readonly<Record<SalienceClass, string>>,
  options: SalienceOptions = {},
): { placed: Placed<SalienceMark>[]; fields: SalienceField[] } {
  const { highlightedId = null, counts, keptFree = [] } = options;
  const byClass = SALIENCE_CLASSES.map((salience) => inOrder(marks, salience, highlightedId));
  const packed = pack(geometry, byClass, names);
  const wanted = byClass.flatMap((ofClass, index) =>
    ofClass.flatMap((mark, position) => {
      const point = packed[index]?.free[position];
      return point ? [{ mark, point }] : [];
    }),
  );
  const classOf = new Map(marks.map((mark) => [mark.id, mark.salience]));
  const placed = placeLabelled(geometry, wanted, {
    highlightedId,
    keptFree: [...keptFree, ...packed.map(({ title }) => title.box)],
    isNameAllowed: (mark, box) => isWithin(geometry, box, classOf.get(mark.id)),
  });
  const fields = SALIENCE_CLASSES.map((salience, index) => {
    const drawn = Math.min(byClass[index]?.length ?? 0, packed[index]?.free.length ?? 0);
    const count = counts?.[salience] ?? byClass[index]?.length ?? 0;
    return { salience, title: packed[index]?.title.point ?? { x: 0, y: 0 }, count, hidden: count - drawn };
  });
  return { placed, fields };
}

interface PackedField {
  readonly title: TitleBox;
  readonly free: readonly Point[];
}

/** The places of every field at the widest distance at which all marks have room, else at the narrowest. */
function pack(
  geometry: SalienceGeometry,
  byClass: readonly (readonly SalienceMark[])[],
  names: Readonly<Record<SalienceClass, string>>,
): PackedField[] {
  let packed: PackedField[] = [];
  for (const step of STEPS) {
    const places = placesOf(geometry, step);
    packed = SALIENCE_CLASSES.map((salience) => {
      const title = titleBox(geometry, places[salience], names[salience]);
      return { title, free: freePlaces(geometry, places[salience], title) };
    });
    if (byClass.every((marks, index) => marks.length <= (packed[index]?.free.length ?? 0))) break;
  }
  return packed;
}

/** True when a name lies in its own field, or beside the circles: in another field it would be read as belonging there. */
function isWithin(geometry: SalienceGeometry, box: Box, salience: SalienceClass | undefined): boolean {
  const middle = (box.left + box.right) / 2;
  const corners = [box.left, middle, box.right].flatMap((x) => [
    { x, y: box.top },
    { x, y: box.bottom },
  ]);
  return corners.every((corner) => {
    const found = salienceAt(geometry, corner);
    return found === salience || found === 'non-stakeholder';
  });
}

/** The highlighted one first, so that it always has room; the others as given. */
function inOrder(marks: readonly SalienceMark[], salience: SalienceClass, highlightedId: string | null) {
  const ofClass = marks.filter((mark) => mark.salience === salience);
  return ofClass.sort((a, b) => Number(b.id === highlightedId) - Number(a.id === highlightedId));
}

/** Points on a grid `stepWidth` marks wide, sorted into the fields they lie in. */
function placesOf(geometry: SalienceGeometry, stepWidth: number): Record<SalienceClass, Point[]> {
  const places = Object.fromEntries(SALIENCE_CLASSES.map((each) => [each, [] as Point[]])) as Record<
    SalienceClass,
    Point[]
  >;
  const { plot, markSize } = geometry;
  const step = markSize * stepWidth;
  for (let y = plot.top + markSize; y < plot.bottom - markSize; y += step)
    for (let x = plot.left + markSize; x < plot.right - markSize; x += step) {
      const salience = salienceAt(geometry, { x, y }, markSize * 0.8);
      if (salience) places[salience].push({ x, y });
    }
  return places;
}

interface TitleBox {
  readonly point: Point;
  readonly box: Box;
}

/** The name of a field stands above its middle; that of those outside in the lower left corner. */
function titleBox(geometry: SalienceGeometry, places: readonly Point[], name: string): TitleBox {
  const { fontSize, plot } = geometry;
  const width = textWidth(`${name} 000`, fontSize, true);
  const corner = { x: plot.left + width / 2 + fontSize, y: plot.bottom - fontSize * 5 };
  const isOutside = places.some(({ x, y }) => x < plot.left + fontSize * 2 && y > plot.bottom - fontSize * 3);
  const middle = isOutside || places.length === 0 ? corner : middleOf(places);
  const point = { x: middle.x, y: middle.y - (isOutside ? 0 : fontSize * 1.2) };
  const box = {
    left: point.x - width / 2,
    right: point.x + width / 2,
    top: point.y - fontSize,
    bottom: point.y + fontSize * 0.4,
  };
  return { point, box };
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The places of a field that its name leaves free, the nearest to just below the name first. */
function freePlaces(geometry: SalienceGeometry, places: readonly Point[], title: TitleBox): Point[] {
  const half = geometry.markSize * 0.6;
  const below = { x: title.point.x, y: title.point.y + geometry.fontSize * 1.6 };
  const distance = ({ x, y }: Point) => Math.hypot(x - below.x, (y - below.y) * 1.2);
  return places
    .filter(
      ({ x, y }) =>
        !doOverlap(title.box, { left: x - half, right: x + half, top: y - half, bottom: y + half }),
    )
    .sort((a, b) => distance(a) - distance(b) || a.y - b.y || a.x - b.x);
}
