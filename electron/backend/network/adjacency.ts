/** Who is next to whom, in arrays: what walks through a whole network many times over reads. Knows no ties and no actors. */

/** Neighbours of node `n` are `neighbours[offsets[n]]` up to `neighbours[offsets[n + 1]]`, in ascending order. */
export interface Adjacency {
  readonly count: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

/** An undirected connection between two different nodes. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/** The pairs must be different from each other. */
export function adjacencyOf(count: number, pairs: readonly Pair[]): Adjacency {
  const offsets = new Int32Array(count + 1);
  for (const { a, b } of pairs) {
    offsets[a + 1] = at(offsets, a + 1) + 1;
    offsets[b + 1] = at(offsets, b + 1) + 1;
  }
  for (let node = 0; node < count; node += 1) offsets[node + 1] = at(offsets, node + 1) + at(offsets, node);
  const neighbours = new Int32Array(pairs.length * 2);
  const next = offsets.slice();
  const put = (node: number, neighbour: number) => {
    const place = at(next, node);
    neighbours[place] = neighbour;
    next[node] = place + 1;
  };
  for (const { a, b } of pairs) {
    put(a, b);
    put(b, a);
  }
  for (let node = 0; node < count; node += 1)
    neighbours.subarray(at(offsets, node), at(offsets, node + 1)).sort();
  return { count, offsets, neighbours };
}

/** Reads an array at a place that is known to be in it. */
export function at(array: Int32Array | Float64Array, place: number): number {
  return array[place] as number;
}
