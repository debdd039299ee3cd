/** What the picture of salience shows where: actors in their fields, names, and what a field has no room for. Draws nothing. */
import { SALIENCE_CLASSES, type SalienceClass } from '../domain/stakeholders/salience.ts';
import type { ActorMark } from './ActorMarks.tsx';
import { type LabelOptions, type Placed, type Point, placeLabelled } from './label-layout.ts';
import type { Box } from './occupied-area.ts';
import { type SalienceGeometry, salienceAt } from './salience-geometry.ts';
import { pack, withTitles } from './salience-packing.ts';

export interface SalienceMark extends ActorMark {
  readonly salience: SalienceClass;
}

/** A field with its name, how many actors are in it, and how many of them it has no room for. */
export interface SalienceField {
  readonly salience: SalienceClass;
  readonly title: Point;
  readonly count: number;
  readonly hidden: number;
}

export interface SalienceOptions {
  readonly highlightedId?: string | null;
  /** How many there are of each class when not all of them are given as marks. */
  readonly counts?: Readonly<Record<SalienceClass, number>> | undefined;
  /** Boxes no name may touch, such as those of the attributes' names. */
  readonly keptFree?: readonly Box[];
}

/** Marks in their fields, and the names of the fields. What a field has no room for is counted. */
export function placeSalience(
  geometry: SalienceGeometry,
  marks: readonly SalienceMark[],
  names: Readonly<Record<SalienceClass, string>>,
  options: SalienceOptions = {},
): { placed: Placed<SalienceMark>[]; fields: SalienceField[] } {
  const { highlightedId = null, counts, keptFree = [] } = options;
  const byClass = SALIENCE_CLASSES.map((salience) => inOrder(marks, salience, highlightedId));
  const classOf = new Map(marks.map((mark) => [mark.id, mark.salience]));
  const labels: LabelOptions = {
    highlightedId,
    keptFree,
    isNameAllowed: (mark, box) => isWithin(geometry, box, classOf.get(mark.id)),
  };
  const packed = pack(geometry, byClass, names, labels);
  const wanted = byClass.flatMap((ofClass, index) =>
    ofClass.flatMap((mark, position) => {
      const point = packed[index]?.free[position];
      return point ? [{ mark, point }] : [];
    }),
  );
  const placed = placeLabelled(geometry, wanted, withTitles(labels, packed));
  const fields = SALIENCE_CLASSES.map((salience, index) => {
    const drawn = Math.min(byClass[index]?.length ?? 0, packed[index]?.free.length ?? 0);
    const count = counts?.[salience] ?? byClass[index]?.length ?? 0;
    return { salience, title: packed[index]?.title.point ?? { x: 0, y: 0 }, count, hidden: count - drawn };
  });
  return { placed, fields };
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
