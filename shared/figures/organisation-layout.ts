/** Where the boxes and lines of the organisation chart lie. Pure; the tree algorithm is d3-hierarchy's. */
import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import type { Sector } from '../domain/stakeholders/actor.ts';
import { wrapText } from './text-width.ts';

export interface ChartSeat {
  readonly id: string;
  /** What the seat is: its title, or its role. */
  readonly label: string;
  /** Who holds it; null when it is empty. */
  readonly holder: string | null;
  readonly sector: Sector | null;
}

export interface ChartBody {
  readonly id: string;
  readonly name: string;
  /** Kind in words, such as "Steering group". */
  readonly kind: string;
  readonly parentId: string | null;
  readonly seats: readonly ChartSeat[];
}

export interface BodyBox {
  readonly body: ChartBody;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  readonly seats: readonly ChartSeat[];
  /** Seats for which there is no line: the table has them. */
  readonly hiddenSeatCount: number;
}

export interface OrganisationLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly boxes: readonly BodyBox[];
  /** SVG paths from parent to child. */
  readonly lines: readonly string[];
}

export interface OrganisationSize {
  readonly width: number;
  /** The chart shows fewer seat lines per body rather than grow higher than this. */
  readonly maxHeight?: number;
  readonly fontSize: number;
}

interface Branch {
  readonly body: ChartBody | null;
  readonly children: readonly Branch[];
}

/** Most lines of seats tried per body, down to none. */
const SEAT_LINES = [40, 16, 12, 10, 8, 7, 6, 5, 4, 3, 2, 1, 0];

/** Lays the bodies out from left to right, parents before children; bodies without a parent each begin a tree. */
export function layOutOrganisation(bodies: readonly ChartBody[], size: OrganisationSize): OrganisationLayout {
  const root = growTree(bodies);
  const limit = size.maxHeight ?? Number.POSITIVE_INFINITY;
  let common = 0;
  let layout = arrange(root, size, () => 0);
  for (const seatLines of SEAT_LINES) {
    layout = arrange(root, size, () => seatLines);
    common = seatLines;
    if (layout.height <= limit) break;
  }
  return withRoomUsed(root, size, layout, common);
}

/** Lets one body after the other show all its seats where that makes the chart no higher than it may be. */
function withRoomUsed(
  root: Branch,
  size: OrganisationSize,
  layout: OrganisationLayout,
  common: number,
): OrganisationLayout {
  const limit = Math.max(layout.height, size.maxHeight ?? 0);
  const whole = new Set<string>();
  let best = layout;
  const cut = layout.boxes.filter((box) => box.hiddenSeatCount > 0).slice(0, 40);
  for (const { body } of cut) {
    whole.add(body.id);
    const tried = arrange(root, size, ({ id, seats }) => (whole.has(id) ? seats.length : common));
    if (tried.height <= limit) best = tried;
    else whole.delete(body.id);
  }
  return best;
}

/** The bodies as one tree below a root that is not drawn. A circle of parents, which should not be, is cut open. */
function growTree(bodies: readonly ChartBody[]): Branch {
  const known = new Set(bodies.map((body) => body.id));
  const childrenOf = Map.groupBy(bodies, (body) =>
    body.parentId !== null && known.has(body.parentId) && body.parentId !== body.id ? body.parentId : null,
  );
  const grown = new Set<string>();
  const grow = (body: ChartBody): Branch => {
    grown.add(body.id);
    const children = (childrenOf.get(body.id) ?? []).filter((child) => !grown.has(child.id));
    return { body, children: children.map(grow) };
  };
  const roots = (childrenOf.get(null) ?? []).map(grow);
  for (const body of bodies) if (!grown.has(body.id)) roots.push(grow(body));
  return { body: null, children: roots };
}

function arrange(
  root: Branch,
  size: OrganisationSize,
  linesFor: (body: ChartBody) => number,
): OrganisationLayout {
  const { fontSize } = size;
  const all = hierarchy<Branch>(root, (branch) => branch.children);
  const columns = Math.max(1, all.height);
  const gap = fontSize * 2.4;
  const boxWidth = Math.max(
    fontSize * 13,
    Math.min(fontSize * 24, (size.width - gap * (columns - 1)) / columns),
  );
  const boxOf = new Map<Branch, Omit<BodyBox, 'x' | 'y'>>();
  for (const node of all.descendants())
    if (node.data.body)
      boxOf.set(node.data, measure(node.data.body, boxWidth, fontSize, linesFor(node.data.body)));
  const heightOf = (branch: Branch) => boxOf.get(branch)?.height ?? 0;
  const placed = tree<Branch>()
    .nodeSize([1, boxWidth + gap])
    .separation(
      (a, b) => (heightOf(a.data) + heightOf(b.data)) / 2 + fontSize * (a.parent === b.parent ? 1 : 1.8),
    )(all);
  const nodes = placed.descendants().filter((node) => node.data.body !== null);
  const top = Math.min(0, ...nodes.map((node) => node.x - heightOf(node.data) / 2));
  const left = (node: HierarchyPointNode<Branch>) => (node.depth - 1) * (boxWidth + gap);
  const middle = (node: HierarchyPointNode<Branch>) => node.x - top + 0.5;
  const boxes = nodes.flatMap((node) => {
    const box = boxOf.get(node.data);
    return box ? [{ ...box, x: round(left(node) + 0.5), y: round(middle(node) - box.height / 2) }] : [];
  });
  const lines = nodes.flatMap((node) => {
    if (node.parent === null || node.parent.data.body === null) return [];
    const start = left(node.parent) + boxWidth + 0.5;
    const bend = start + gap / 2;
    return [
      `M${round(start)} ${round(middle(node.parent))}H${round(bend)}V${round(middle(node))}H${round(left(node))}`,
    ];
  });
  const height = Math.max(fontSize, ...boxes.map((box) => box.y + box.height)) + 1;
  const natural = columns * boxWidth + (columns - 1) * gap + 1;
  return { width: round(Math.max(size.width, natural)), height: round(height), fontSize, boxes, lines };
}

/** Lines and height of one box. */
function measure(
  body: ChartBody,
  width: number,
  fontSize: number,
  seatLines: number,
): Omit<BodyBox, 'x' | 'y'> {
  const nameLines = wrapText(body.name, width - fontSize * 1.8, fontSize * 1.15, 2, true);
  // One hidden seat would take the same line as the words "and one more".
  const isCut = body.seats.length > seatLines;
  const seats = isCut ? body.seats.slice(0, Math.max(0, seatLines - 1)) : body.seats;
  const lineCount = seats.length + (isCut ? 1 : 0);
  const heading = fontSize * (1.5 * nameLines.length + 1.35 + 1.1);
  const height = heading + (lineCount === 0 ? 0 : fontSize * (0.7 + 1.45 * lineCount));
  return {
    body,
    width,
    height: round(height),
    nameLines,
    seats,
    hiddenSeatCount: body.seats.length - seats.length,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
