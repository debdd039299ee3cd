import fc from 'fast-check';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { adjacencyOf, type Pair } from './adjacency.ts';
import { betweennessOf } from './betweenness.ts';
import { findCutPoints } from './cut-points.ts';
import { measureNetwork } from './measure-network.ts';

/** Zachary (1977): who met outside the karate club. Members are numbered from 1, as in the paper. */
const KARATE = `1-2 1-3 2-3 1-4 2-4 3-4 1-5 1-6 1-7 5-7 6-7 1-8 2-8 3-8 4-8 1-9 3-9 3-10 1-11 5-11 6-11 1-12 1-13 4-13 1-14
2-14 3-14 4-14 6-17 7-17 1-18 2-18 1-20 2-20 1-22 2-22 24-26 25-26 3-28 24-28 25-28 3-29 24-30 27-30 2-31 9-31 1-32 25-32
26-32 29-32 3-33 9-33 15-33 16-33 19-33 21-33 23-33 24-33 30-33 31-33 32-33 9-34 10-34 14-34 15-34 16-34 19-34 20-34 21-34
23-34 24-34 27-34 28-34 29-34 30-34 31-34 32-34 33-34`;

/** An identifier that sorts as its number. */
const id = (number: number) => `a${String(number).padStart(3, '0')}` as ActorId;
const ids = (count: number) => Array.from({ length: count }, (_, index) => id(index + 1));
const tiesOf = (text: string, isMutual = true) =>
  text.split(/\s+/).map((pair) => {
    const [from, to] = pair.split('-').map(Number);
    return { fromActorId: id(from ?? 0), toActorId: id(to ?? 0), isMutual, strength: 3 };
  });
const measured = (count: number, text: string, isMutual = true) =>
  measureNetwork({ actorIds: ids(count), ties: text === '' ? [] : tiesOf(text, isMutual), conflicts: [] });
const of = (measures: ReturnType<typeof measured>, number: number) => measures.actors[number - 1];

describe("Zachary's karate club", () => {
  const club = measured(34, KARATE);

  it('has 78 connections, and the degrees of the paper', () => {
    expect(club.pairs).toBe(78);
    expect([1, 2, 3, 33, 34, 12].map((number) => of(club, number)?.degree)).toEqual([16, 9, 10, 12, 17, 1]);
    expect(of(club, 1)).toMatchObject({ degreeIn: 16, degreeOut: 16 });
  });

  it('has the density and betweenness that are published', () => {
    expect(club.density).toBeCloseTo(0.139, 3);
    const betweenness = (number: number) => of(club, number)?.betweenness;
    expect(betweenness(1)).toBeCloseTo(0.4376, 4);
    expect(betweenness(34)).toBeCloseTo(0.3041, 4);
    expect(betweenness(33)).toBeCloseTo(0.1452, 4);
    expect(betweenness(12)).toBe(0);
    expect(club.sampledFrom).toBeNull();
  });

  it('hangs together, and only the instructor cuts anybody off', () => {
    expect(club.components).toEqual([34]);
    expect(club.cutPoints.map(({ actorId, count }) => [actorId, count])).toEqual([[id(1), 6]]);
    expect(club.bridges).toEqual([{ fromActorId: id(1), toActorId: id(12), count: 1 }]);
  });

  it('has four groups, with instructor and president in different ones', () => {
    expect(club.communities).toHaveLength(4);
    expect(club.communities.reduce((sum, { size }) => sum + size, 0)).toBe(34);
    expect(of(club, 1)?.community).not.toBe(of(club, 34)?.community);
    const cores = club.communities.map(({ core }) => core[0]);
    expect(cores).toEqual(expect.arrayContaining([id(1), id(34)]));
  });

  it('is measured the same every time, in whatever order the ties come', () => {
    const reversed = tiesOf(KARATE)
      .map((tie) => ({ ...tie, fromActorId: tie.toActorId, toActorId: tie.fromActorId }))
      .reverse();
    expect(measureNetwork({ actorIds: ids(34), ties: reversed, conflicts: [] })).toEqual(club);
  });
});

describe('a network worked out by hand', () => {
  // 1-2-3 is a triangle, 3-4 a bridge, 4-5-6 a triangle, 7-8 a part of its own, 9 alone.
  const network = measured(9, '1-2 2-3 1-3 3-4 4-5 5-6 4-6 7-8');

  it('has its parts, the largest first', () => {
    expect(network.components).toEqual([6, 2, 1]);
    expect(network.actors.map(({ component }) => component)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 2]);
  });

  it('is held together by both ends of the bridge', () => {
    expect(network.cutPoints).toEqual([
      { actorId: id(3), count: 2, separated: [id(1), id(2)] },
      { actorId: id(4), count: 2, separated: [id(5), id(6)] },
    ]);
    expect(network.bridges).toEqual([
      { fromActorId: id(3), toActorId: id(4), count: 3 },
      { fromActorId: id(7), toActorId: id(8), count: 1 },
    ]);
  });

  it('has betweenness as counted on paper', () => {
    // Through 3 go the ways of 1 and 2 to 4, 5 and 6: 6 of the (8 * 7) / 2 pairs of others.
    expect(of(network, 3)?.betweenness).toBeCloseTo(6 / 28, 12);
    expect(of(network, 1)?.betweenness).toBe(0);
  });

  it('groups the triangles, and leaves whoever is alone out of every group', () => {
    expect(network.communities.map(({ size }) => size)).toEqual([3, 3, 2]);
    expect(of(network, 9)).toMatchObject({ degree: 0, community: null, separates: 0 });
  });

  it('counts directions apart, and several ties between two as one connection', () => {
    const directed = measured(3, '1-2 3-2 1-2 2-1', false);
    expect(of(directed, 2)).toMatchObject({ degree: 2, degreeIn: 2, degreeOut: 1 });
    expect(of(directed, 1)).toMatchObject({ degree: 1, degreeIn: 1, degreeOut: 1 });
    expect(directed.pairs).toBe(2);
    expect(directed.density).toBeCloseTo(2 / 3, 12);
  });

  it('counts conflicts and lets them hold nothing together', () => {
    const torn = measureNetwork({
      actorIds: ids(3),
      ties: tiesOf('1-2'),
      conflicts: tiesOf('2-3 3-2'),
    });
    expect(torn.actors.map(({ conflicts }) => conflicts)).toEqual([0, 1, 1]);
    expect(torn.components).toEqual([2, 1]);
  });

  it('may be empty', () => {
    expect(measured(0, '')).toMatchObject({ density: 0, pairs: 0, components: [], communities: [] });
    expect(measured(1, '')).toMatchObject({ density: 0, components: [1] });
  });

  it('walks a chain of ten thousand', () => {
    const pairs: Pair[] = Array.from({ length: 9_999 }, (_, a) => ({ a, b: a + 1 }));
    const found = findCutPoints(adjacencyOf(10_000, pairs));
    expect(found.cutPoints).toHaveLength(9_998);
    expect(found.cutPoints[0]?.count).toBe(4_999);
    expect(found.bridges).toHaveLength(9_999);
  });
});

const networks = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11)), {
    selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`,
  })
  .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b]): Pair => ({ a, b })));

describe('any network', () => {
  it("has the library's betweenness", () => {
    fc.assert(
      fc.property(networks, (pairs) => {
        const graph = new Graph({ type: 'undirected' });
        for (let node = 0; node < 12; node += 1) graph.addNode(String(node));
        for (const { a, b } of pairs) graph.addEdge(String(a), String(b));
        const expected = betweennessCentrality(graph, { getEdgeWeight: null });
        const { shares } = betweennessOf(adjacencyOf(12, pairs));
        shares.forEach((share, node) => {
          expect(share).toBeCloseTo(expected[String(node)] as number, 10);
        });
      }),
    );
  });

  it('falls apart without its cut points and bridges, and only without those', () => {
    const partsOf = (pairs: readonly Pair[], without: number | null) => {
      const group = Array.from({ length: 12 }, (_, node) => node);
      const find = (node: number): number => (group[node] === node ? node : find(group[node] as number));
      for (const { a, b } of pairs) if (a !== without && b !== without) group[find(a)] = find(b);
      return group.filter((parent, node) => parent === node && node !== without).length;
    };
    fc.assert(
      fc.property(networks, (pairs) => {
        const { cutPoints, bridges } = findCutPoints(adjacencyOf(12, pairs));
        const isAlone = (node: number) => pairs.every(({ a, b }) => a !== node && b !== node);
        const whole = partsOf(pairs, null);
        const cut = Array.from({ length: 12 }, (_, node) => node).filter(
          (node) => !isAlone(node) && partsOf(pairs, node) > whole,
        );
        expect(cutPoints.map(({ node }) => node).sort((a, b) => a - b)).toEqual(cut);
        const held = pairs.filter(
          (pair) =>
            partsOf(
              pairs.filter((each) => each !== pair),
              null,
            ) > whole,
        );
        expect(bridges).toHaveLength(held.length);
      }),
    );
  });
});

describe('a network too large to be walked from everywhere', () => {
  it('is estimated from a sample, says so, and gives the same every time', () => {
    const pairs: Pair[] = Array.from({ length: 400 }, (_, a) => ({ a, b: (a + 1) % 400 }));
    for (let a = 0; a < 400; a += 7) pairs.push({ a, b: (a + 50) % 400 });
    const graph = adjacencyOf(400, pairs);
    const sampled = betweennessOf(graph, undefined, 200 * pairs.length);
    const exact = betweennessOf(graph);
    expect(sampled.sampledFrom).toBe(200);
    expect(betweennessOf(graph, undefined, 200 * pairs.length)).toEqual(sampled);
    const mean = (shares: Float64Array) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(Math.abs(mean(sampled.shares) / mean(exact.shares) - 1)).toBeLessThan(0.1);
  });
});
