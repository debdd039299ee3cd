import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { SECTORS } from '../../../shared/domain/stakeholders/actor.ts';
import { type LayoutJob, layOutNetwork } from './layout-network.ts';

const id = (number: number) => `a${String(number).padStart(3, '0')}` as ActorId;

/** Two rings of ten that hold together by one tie, and two actors alone. */
function job(changes: Partial<LayoutJob> = {}): LayoutJob {
  const ring = (first: number) =>
    Array.from({ length: 10 }, (_, index) => [first + index, first + ((index + 1) % 10)] as const);
  return {
    actors: Array.from({ length: 22 }, (_, index) => ({
      id: id(index),
      sector: SECTORS[index % SECTORS.length] ?? 'public',
    })),
    ties: [...ring(0), ...ring(10), [3, 14] as const].map(([from, to]) => ({
      fromActorId: id(from),
      toActorId: id(to),
      strength: 3,
    })),
    grouping: 'ties',
    pins: [],
    ...changes,
  };
}
const distance = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

describe('the picture of a network', () => {
  const places = layOutNetwork(job());

  it('is the same for the same network, in whatever order its ties come', () => {
    expect(layOutNetwork(job({ ties: job().ties.toReversed() }))).toEqual(places);
    const turned = job().ties.map((tie) => ({
      ...tie,
      fromActorId: tie.toActorId,
      toActorId: tie.fromActorId,
    }));
    expect(layOutNetwork(job({ ties: turned }))).toEqual(places);
  });

  it('fills the picture and stays in it, with nobody on top of another', () => {
    const shares = places.flatMap(({ x, y }) => [x, y]);
    expect(Math.min(...shares)).toBeCloseTo(0.04, 2);
    expect(Math.max(...shares)).toBeCloseTo(0.96, 2);
    for (const [index, place] of places.entries())
      for (const other of places.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(0.01);
  });

  it('puts those who are tied near each other', () => {
    const mean = (pairs: readonly (readonly [number, number])[]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(places[a], places[b]), 0) / pairs.length;
    const within = mean([
      [0, 5],
      [1, 6],
      [10, 15],
      [12, 17],
    ]);
    const across = mean([
      [0, 10],
      [5, 15],
      [1, 17],
      [8, 12],
    ]);
    expect(within).toBeLessThan(across);
  });

  it('gives each sector its own side when it is arranged by sector', () => {
    const bySector = layOutNetwork(job({ grouping: 'sector' }));
    const centre = (sector: number) => {
      const own = bySector.filter((_, index) => index % SECTORS.length === sector);
      const sum = (axis: 'x' | 'y') => own.reduce((total, place) => total + place[axis], 0) / own.length;
      return { x: sum('x'), y: sum('y') };
    };
    for (const [index, place] of bySector.entries()) {
      const distances = SECTORS.map((_, sector) => distance(place, centre(sector)));
      expect(distances.indexOf(Math.min(...distances))).toBe(index % SECTORS.length);
    }
  });

  it('keeps a pinned actor exactly where it was put, and the others nearly where they were', () => {
    const pin = { actorId: id(0), x: 0.5, y: 0.0125 };
    const pinned = layOutNetwork(job({ pins: [pin] }));
    expect(pinned[0]).toEqual(pin);
    const moves = pinned.slice(1).map((place, index) => distance(place, places[index + 1]));
    expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.05);
    expect(layOutNetwork(job({ pins: [pin] }))).toEqual(pinned);
  });

  it('may be of one actor, or of none', () => {
    expect(layOutNetwork(job({ actors: [], ties: [] }))).toEqual([]);
    const [only] = layOutNetwork(job({ actors: [{ id: id(1), sector: 'public' }], ties: [] }));
    expect(only).toEqual({ actorId: id(1), x: 0.5, y: 0.5 });
  });
});
