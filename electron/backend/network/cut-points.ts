/**
 * What alone holds a network together: nodes and connections without which it falls apart (Tarjan 1972), and whom each
 * would cut off. Walks without recursion, since a chain of five thousand would be too deep.
 */
import { type Adjacency, at } from './adjacency.ts';

/** As many of the cut off are named. */
const NAMED = 12;

export interface FoundCutPoint {
  readonly node: number;
  /** How many lose their connection to the largest part that is left, and the first of them. */
  readonly count: number;
  readonly separated: readonly number[];
}
export interface FoundBridge {
  readonly a: number;
  readonly b: number;
  /** Size of the smaller side. */
  readonly count: number;
}

/** One walk through everything: each node after its parent, so that whatever hangs below a node stands right behind it. */
interface Walk {
  /** Nodes in the order they were met, and the place of each in it. */
  readonly order: Int32Array;
  readonly place: Int32Array;
  /** The earliest place reached from a node or below it without going back the way it was met. */
  readonly earliest: Int32Array;
  readonly parent: Int32Array;
  /** The place behind the last node below each node. */
  readonly end: Int32Array;
  /** The first node of each node's part. */
  readonly root: Int32Array;
}

/** Both lists have what cuts off the most first. */
export function findCutPoints(graph: Adjacency): {
  readonly cutPoints: readonly FoundCutPoint[];
  readonly bridges: readonly FoundBridge[];
} {
  const walk = walkThrough(graph);
  const children = childrenOf(graph, walk);
  const cutPoints: FoundCutPoint[] = [];
  const bridges: FoundBridge[] = [];
  for (let node = 0; node < graph.count; node += 1) {
    const found = cutPointAt(walk, node, children[node] ?? []);
    if (found) cutPoints.push(found);
    const parent = at(walk.parent, node);
    if (parent < 0 || at(walk.earliest, node) <= at(walk.place, parent)) continue;
    const below = sizeBelow(walk, node);
    const root = at(walk.root, node);
    bridges.push({ a: parent, b: node, count: Math.min(below, sizeBelow(walk, root) - below) });
  }
  const byCount = <Found extends { count: number }>(found: Found[]) =>
    found.sort((a, b) => b.count - a.count);
  return { cutPoints: byCount(cutPoints), bridges: byCount(bridges) };
}

function walkThrough({ count, offsets, neighbours }: Adjacency): Walk {
  const fresh = () => new Int32Array(count).fill(-1);
  const walk = {
    order: fresh(),
    place: fresh(),
    earliest: fresh(),
    parent: fresh(),
    end: fresh(),
    root: fresh(),
  };
  const next = offsets.slice();
  let met = 0;
  const meet = (node: number, parent: number, root: number) => {
    walk.order[met] = node;
    walk.place[node] = met;
    walk.earliest[node] = met;
    walk.parent[node] = parent;
    walk.root[node] = root;
    met += 1;
  };
  const lower = (node: number, place: number) => {
    walk.earliest[node] = Math.min(at(walk.earliest, node), place);
  };
  for (let root = 0; root < count; root += 1) {
    if (at(walk.place, root) >= 0) continue;
    meet(root, -1, root);
    for (let node = root; node >= 0; ) {
      const parent = at(walk.parent, node);
      const step = at(next, node);
      if (step === at(offsets, node + 1)) {
        walk.end[node] = met;
        if (parent >= 0) lower(parent, at(walk.earliest, node));
        node = parent;
        continue;
      }
      next[node] = step + 1;
      const other = at(neighbours, step);
      if (at(walk.place, other) < 0) {
        meet(other, node, root);
        node = other;
      } else if (other !== parent) lower(node, at(walk.place, other));
    }
  }
  return walk;
}

function childrenOf({ count }: Adjacency, walk: Walk): number[][] {
  const children: number[][] = Array.from({ length: count }, () => []);
  for (const node of walk.order) {
    const parent = at(walk.parent, node);
    if (parent >= 0) children[parent]?.push(node);
  }
  return children;
}

function sizeBelow(walk: Walk, node: number): number {
  return at(walk.end, node) - at(walk.place, node);
}

function cutPointAt(walk: Walk, node: number, children: readonly number[]): FoundCutPoint | null {
  const cut = children.filter((child) => at(walk.earliest, child) >= at(walk.place, node));
  const root = at(walk.root, node);
  const sizes = cut.map((child) => sizeBelow(walk, child));
  const rest = sizeBelow(walk, root) - 1 - sizes.reduce((sum, size) => sum + size, 0);
  if (cut.length + (rest > 0 ? 1 : 0) < 2) return null;
  const largest = Math.max(rest, ...sizes);
  // The largest part stays; of equally large ones, the one the walk came from.
  const stays = largest === rest ? -1 : sizes.indexOf(largest);
  const separated = cut.flatMap((child, index) => (index === stays ? [] : firstBelow(walk, child)));
  if (stays >= 0 && rest > 0) separated.push(...firstOfRest(walk, node, cut));
  const count = sizeBelow(walk, root) - 1 - largest;
  return { node, count, separated: separated.slice(0, NAMED) };
}

function firstBelow(walk: Walk, node: number): number[] {
  const start = at(walk.place, node);
  return [...walk.order.subarray(start, Math.min(at(walk.end, node), start + NAMED))];
}

/** Of the part above and beside a node, without what hangs on it alone. */
function firstOfRest(walk: Walk, node: number, cut: readonly number[]): number[] {
  const root = at(walk.root, node);
  const found: number[] = [];
  for (let place = at(walk.place, root); place < at(walk.end, root) && found.length < NAMED; place += 1) {
    const other = at(walk.order, place);
    const isBelow = cut.some((child) => place >= at(walk.place, child) && place < at(walk.end, child));
    if (other !== node && !isBelow) found.push(other);
  }
  return found;
}
