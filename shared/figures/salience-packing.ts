/** How the actors of each field of salience are spread in it, so that many have room for their names. Draws nothing. */
import { SALIENCE_CLASSES, type SalienceClass } from '../domain/stakeholders/salience.ts';
import { type LabelledMark, type LabelOptions, type Point, placeLabelled } from './label-layout.ts';
import { type Box, doOverlap } from './occupied-area.ts';
import { type SalienceGeometry, salienceAt } from './salience-geometry.ts';
import { textWidth } from './text-width.ts';

/** Distances between marks, sideways and downwards in diameters, the tightest last. Wide ones leave room for names beside. */
const STEPS = [
  [11, 1.5],
  [9, 1.5],
  [7, 1.5],
  [5.5, 1.5],
  [4, 1.5],
  [3, 1.5],
  [1.9, 1.9],
  [1.55, 1.55],
  [1.25, 1.25],
] as const;
type Step = (typeof STEPS)[number];

/** Where the steps begin that do not look for room for names. */
const TIGHT = -3;

/** Of more marks than this in one field too few could be named to look for the best distance. */
const MOST_SPREAD = 40;

export interface PackedField {
  readonly title: TitleBox;
  readonly free: readonly Point[];
}

/** Each field at the distance at which most of its actors are named, of equal ones the widest. */
export function pack(
  geometry: SalienceGeometry,
  byClass: readonly (readonly LabelledMark[])[],
  names: Readonly<Record<SalienceClass, string>>,
  labels: LabelOptions,
): PackedField[] {
  const grids = STEPS.map((step) => placesOf(geometry, step));
  const finest = grids.at(-1) as Record<SalienceClass, Point[]>;
  const titles = SALIENCE_CLASSES.map((salience) => ({
    title: titleBox(geometry, finest[salience], names[salience]),
  }));
  const kept = withTitles(labels, titles);
  return SALIENCE_CLASSES.map((salience, index) => {
    const { title } = titles[index] as Pick<PackedField, 'title'>;
    const marks = byClass[index] ?? [];
    const tried = grids.slice(marks.length > MOST_SPREAD ? TIGHT : 0);
    const fields = tried.map((places) => ({ title, free: freePlaces(geometry, places[salience], title) }));
    const roomy = fields.filter(({ free }) => free.length >= marks.length);
    if (roomy.length === 0) return fields.at(-1) as PackedField;
    if (marks.length === 0 || marks.length > MOST_SPREAD) return roomy[0] as PackedField;
    const counts = roomy.map(({ free }) => namedIn(geometry, marks, free, kept));
    return roomy[counts.indexOf(Math.max(...counts))] as PackedField;
  });
}

/** How many of the marks of a field would have their whole name. */
function namedIn(
  geometry: SalienceGeometry,
  marks: readonly LabelledMark[],
  free: readonly Point[],
  labels: LabelOptions,
): number {
  const wanted = marks.map((mark, index) => ({ mark, point: free[index] as Point }));
  const placed = placeLabelled(geometry, wanted, labels);
  return placed.filter(({ mark, label }) => label?.text === mark.label).length;
}

/** No name stands over the name of a field. */
export function withTitles(
  labels: LabelOptions,
  fields: readonly Pick<PackedField, 'title'>[],
): LabelOptions {
  return { ...labels, keptFree: [...(labels.keptFree ?? []), ...fields.map(({ title }) => title.box)] };
}

/** Points on a grid of such steps, sorted into the fields they lie in. */
function placesOf(geometry: SalienceGeometry, [across, down]: Step): Record<SalienceClass, Point[]> {
  const places = Object.fromEntries(SALIENCE_CLASSES.map((each) => [each, [] as Point[]])) as Record<
    SalienceClass,
    Point[]
  >;
  const { plot, markSize } = geometry;
  for (let y = plot.top + markSize; y < plot.bottom - markSize; y += markSize * down)
    for (let x = plot.left + markSize; x < plot.right - markSize; x += markSize * across) {
      const salience = salienceAt(geometry, { x, y }, markSize * 0.8);
      if (salience) places[salience].push({ x, y });
    }
  return places;
}

export interface TitleBox {
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
