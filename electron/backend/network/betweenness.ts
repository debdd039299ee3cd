/**
 * Betweenness by Brandes (2001), over arrays: as fast as the library's on small networks, and on large ones it can tell
 * how far it is and start from a sample of nodes. A test holds it against the library's.
 */
import { type Adjacency, at } from './adjacency.ts';
import { seededRandom } from './seeded-random.ts';

/** Steps along connections that take some ten seconds on a slow machine; beyond it, a sample of the nodes is started from. */
export const MOST_STEPS = 3e8;

export interface Betweenness {
  /** Share of the shortest ways between all others that lead through each node, 0 to 1. */
  readonly shares: Float64Array;
  /** Number of nodes started from when that was not all of them. */
  readonly sampledFrom: number | null;
}

/** The sample is seeded: the same network gives the same numbers. */
export function betweennessOf(
  graph: Adjacency,
  progress: (share: number) => void = () => {},
  mostSteps: number = MOST_STEPS,
): Betweenness {
  const { count, neighbours } = graph;
  const shares = new Float64Array(count);
  const affordable = Math.max(1, Math.floor(mostSteps / Math.max(1, neighbours.length / 2)));
  const isSampled = affordable < count;
  const starts = isSampled ? sampleOf(count, affordable) : Array.from({ length: count }, (_, node) => node);
  const walk = createWalk(graph);
  starts.forEach((start, index) => {
    walk(start, shares);
    if (index % 64 === 63) progress(index / starts.length);
  });
  // Each pair is met from both its ends; a sample stands for all.
  const others = (count - 1) * (count - 2);
  const scale = others <= 0 ? 0 : count / starts.length / others;
  for (let node = 0; node < count; node += 1) shares[node] = at(shares, node) * scale;
  return { shares, sampledFrom: isSampled ? affordable : null };
}

/** Adds what one start gives: for every node, the share of shortest ways from the start that lead through it. */
function createWalk({ count, offsets, neighbours }: Adjacency) {
  const distance = new Int32Array(count);
  const ways = new Float64Array(count);
  const dependency = new Float64Array(count);
  const queue = new Int32Array(count);
  return (start: number, shares: Float64Array): void => {
    distance.fill(-1);
    ways.fill(0);
    dependency.fill(0);
    let length = 1;
    queue[0] = start;
    distance[start] = 0;
    ways[start] = 1;
    for (let head = 0; head < length; head += 1) {
      const node = at(queue, head);
      const beyond = at(distance, node) + 1;
      for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) {
        const next = at(neighbours, place);
        if (at(distance, next) < 0) {
          distance[next] = beyond;
          queue[length] = next;
          length += 1;
        }
        if (at(distance, next) === beyond) ways[next] = at(ways, next) + at(ways, node);
      }
    }
    for (let tail = length - 1; tail > 0; tail -= 1) {
      const node = at(queue, tail);
      const before = at(distance, node) - 1;
      const handedOn = (1 + at(dependency, node)) / at(ways, node);
      for (let place = at(offsets, node); place < at(offsets, node + 1); place += 1) {
        const previous = at(neighbours, place);
        if (at(distance, previous) === before)
          dependency[previous] = at(dependency, previous) + at(ways, previous) * handedOn;
      }
      shares[node] = at(shares, node) + at(dependency, node);
    }
  };
}

/** So many different nodes, by a shuffle that stops early. */
function sampleOf(count: number, size: number): number[] {
  const random = seededRandom(count);
  const nodes = Array.from({ length: count }, (_, node) => node);
  for (let place = 0; place < size; place += 1) {
    const other = place + Math.floor(random() * (count - place));
    [nodes[place], nodes[other]] = [nodes[other] as number, nodes[place] as number];
  }
  return nodes.slice(0, size);
}
