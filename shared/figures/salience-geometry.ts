/** Where the three circles of salience lie, and which class a place belongs to. Draws nothing. */
import {
  ATTRIBUTES_OF_CLASS,
  SALIENCE_ATTRIBUTES,
  SALIENCE_CLASSES,
  type SalienceAttribute,
  type SalienceClass,
} from '../domain/stakeholders/salience.ts';
import type { LabelFrame, Point } from './label-layout.ts';

export interface Circle extends Point {
  readonly radius: number;
}

export interface SalienceGeometry extends LabelFrame {
  readonly width: number;
  readonly height: number;
  readonly circles: Readonly<Record<SalienceAttribute, Circle>>;
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
