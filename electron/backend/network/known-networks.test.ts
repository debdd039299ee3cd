/**
 * Measures held against networks whose numbers are published, and against small ones counted by hand. Beside each stands
 * where its numbers come from. (Zachary's karate club is in measure-network.test.ts.)
 */
import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { countedTies } from '../../../shared/domain/stakeholders/network.ts';
import type { TieKind } from '../../../shared/domain/stakeholders/tie.ts';
import { measureNetwork } from './measure-network.ts';

/** "A-B" is mutual, "A>B" runs from A to B. */
function network(actors: string, ties: string, conflicts = '') {
  const actorIds = actors.split(' ').filter(Boolean).sort() as ActorId[];
  const read = (text: string) =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => {
        const [from, to] = pair.split(/[->]/) as [ActorId, ActorId];
        return { fromActorId: from, toActorId: to, isMutual: pair.includes('-'), strength: 3 };
      });
  const measures = measureNetwork({ actorIds, ties: read(ties), conflicts: read(conflicts) });
  const of = (name: string) => measures.actors.find(({ actorId }) => actorId === name);
  return {
    ...measures,
    of,
    betweenness: (name: string) => of(name)?.betweenness ?? Number.NaN,
    cuts: Object.fromEntries(measures.cutPoints.map(({ actorId, count }) => [actorId, count])),
    bridgePairs: measures.bridges
      .map(({ fromActorId, toActorId }) => [fromActorId, toActorId].sort().join('-'))
      .sort(),
  };
}

/**
 * Marriages between families of Florence in the 1430s (Padgett and Ansell 1993). Medici 0.522, Guadagni 0.255 and Albizzi
 * 0.212 are the shares that Jackson gives (Social and Economic Networks, 2008, chapter 1), without the Pucci, who married into
 * none of the others. What else is asked was worked out with NetworkX 3.6 (florentine_families_graph).
 */
describe('the marriages of Florentine families', () => {
  const FAMILIES =
    'Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi Medici Pazzi Peruzzi Ridolfi Salviati Strozzi Tornabuoni';
  const MARRIAGES = `Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Albizzi-Medici Barbadori-Castellani Barbadori-Medici
    Bischeri-Guadagni Bischeri-Peruzzi Bischeri-Strozzi Castellani-Peruzzi Castellani-Strozzi Guadagni-Lamberteschi
    Guadagni-Tornabuoni Medici-Ridolfi Medici-Salviati Medici-Tornabuoni Pazzi-Salviati Peruzzi-Strozzi Ridolfi-Strozzi
    Ridolfi-Tornabuoni`;
  const florence = network(FAMILIES, MARRIAGES);

  it('put the Medici between the others, as published', () => {
    expect(florence.pairs).toBe(20);
    expect(['Medici', 'Strozzi', 'Guadagni', 'Pazzi'].map((name) => florence.of(name)?.degree)).toEqual([
      6, 4, 4, 1,
    ]);
    expect(florence.betweenness('Medici')).toBeCloseTo(0.522, 3);
    expect(florence.betweenness('Guadagni')).toBeCloseTo(0.255, 3);
    expect(florence.betweenness('Albizzi')).toBeCloseTo(0.2125, 4);
    expect(florence.betweenness('Strozzi')).toBeCloseTo(0.103, 3);
    expect(florence.betweenness('Acciaiuoli')).toBe(0);
    expect(florence.density).toBeCloseTo(20 / 105, 12);
  });

  it('hang on four families, each of whom cuts off those behind it', () => {
    // Without the Medici the Acciaiuoli stand alone, and the Salviati with the Pazzi: three.
    expect(florence.cuts).toEqual({ Medici: 3, Albizzi: 1, Guadagni: 1, Salviati: 1 });
    expect(florence.bridgePairs).toEqual([
      'Acciaiuoli-Medici',
      'Albizzi-Ginori',
      'Guadagni-Lamberteschi',
      'Medici-Salviati',
      'Pazzi-Salviati',
    ]);
  });

  it('make fewer pairs of all when one who married nobody is counted in', () => {
    const withPucci = network(`${FAMILIES} Pucci`, MARRIAGES);
    expect(withPucci.components).toEqual([15, 1]);
    expect(withPucci.density).toBeCloseTo(20 / 120, 12);
    expect(withPucci.betweenness('Medici')).toBeCloseTo(47.5 / 105, 12);
    expect(withPucci.of('Pucci')).toMatchObject({ degree: 0, betweenness: 0, community: null, component: 1 });
  });
});

/** Krackhardt (1990): the kite in which degree and betweenness point at different people. Also NetworkX's krackhardt_kite_graph. */
describe("Krackhardt's kite", () => {
  const kite = network(
    'Andre Beverley Carol Diane Ed Fernando Garth Heather Ike Jane',
    `Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane Beverley-Ed Beverley-Garth Carol-Diane
     Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth Fernando-Heather Garth-Heather
     Heather-Ike Ike-Jane`,
  );

  it('has the most connections at Diane, and the most ways through Heather', () => {
    expect(kite.of('Diane')?.degree).toBe(6);
    expect(kite.betweenness('Diane')).toBeCloseTo(0.102, 3);
    expect(kite.of('Heather')?.degree).toBe(3);
    expect(kite.betweenness('Heather')).toBeCloseTo(0.389, 3);
    expect(kite.betweenness('Fernando')).toBeCloseTo(0.231, 3);
    expect(kite.betweenness('Ike')).toBeCloseTo(0.222, 3);
    expect(kite.density).toBeCloseTo(0.4, 12);
    expect(kite.cuts).toEqual({ Heather: 2, Ike: 1 });
  });
});

describe('networks counted by hand', () => {
  it('a star: every way goes through the middle, which cuts off all but one', () => {
    const star = network('M a b c d e', 'M-a M-b M-c M-d M-e');
    expect(star.betweenness('M')).toBe(1);
    expect(star.betweenness('a')).toBe(0);
    expect(star.density).toBeCloseTo(5 / 15, 12);
    // Of five parts of one, one counts as the rest.
    expect(star.cuts).toEqual({ M: 4 });
    expect(star.bridges).toHaveLength(5);
    expect(star.communities.map(({ size }) => size)).toEqual([6]);
  });

  it('a barbell: two bells of five on a bar of two', () => {
    // Of the 11 * 10 / 2 pairs of others, 5 * 6 = 30 go through a bar, 4 * 7 = 28 through the foot of a bell.
    const bell = (names: string) =>
      [...names].flatMap((one, at) => [...names.slice(at + 1)].map((other) => `${one}-${other}`)).join(' ');
    const barbell = network('a b c d e f g h i j k l', `${bell('abcde')} e-f f-g g-h ${bell('hijkl')}`);
    expect(barbell.betweenness('f')).toBeCloseTo(30 / 55, 12);
    expect(barbell.betweenness('e')).toBeCloseTo(28 / 55, 12);
    expect(barbell.betweenness('a')).toBe(0);
    expect(barbell.density).toBeCloseTo((10 + 10 + 3) / 66, 12);
    expect(barbell.cuts).toEqual({ e: 4, f: 5, g: 5, h: 4 });
    expect(barbell.bridgePairs).toEqual(['e-f', 'f-g', 'g-h']);
    expect(barbell.bridges.map(({ count }) => count)).toEqual([6, 5, 5]);
  });

  it('a ring of four: each pair across has two ways, each middle half of one', () => {
    const ring = network('a b c d', 'a-b b-c c-d d-a');
    for (const name of 'abcd') expect(ring.betweenness(name)).toBeCloseTo(0.5 / 3, 12);
    expect(ring.cuts).toEqual({});
    expect(ring.bridges).toEqual([]);
  });

  it('a chain of directed ties: directions are told in degrees, and do not part what hangs together', () => {
    const chain = network('a b c d', 'a>b b>c d>c');
    expect(['a', 'b', 'c', 'd'].map((name) => chain.of(name)?.degreeIn)).toEqual([0, 1, 2, 0]);
    expect(['a', 'b', 'c', 'd'].map((name) => chain.of(name)?.degreeOut)).toEqual([1, 1, 0, 1]);
    expect(['a', 'b', 'c', 'd'].map((name) => chain.of(name)?.degree)).toEqual([1, 2, 2, 1]);
    expect(chain.betweenness('b')).toBeCloseTo(2 / 3, 12);
    expect(chain.components).toEqual([4]);
  });

  it('parallel ties of several kinds: one connection, in and out as they run', () => {
    const parallel = network('a b c', 'a>b a-b b>a b>c');
    expect(parallel.pairs).toBe(2);
    expect(parallel.of('a')).toMatchObject({ degree: 1, degreeIn: 1, degreeOut: 1 });
    expect(parallel.of('b')).toMatchObject({ degree: 2, degreeIn: 1, degreeOut: 2, betweenness: 1 });
    expect(parallel.bridgePairs).toEqual(['a-b', 'b-c']);
  });

  it('a conflict beside a tie, and a conflict alone: counted, and holding nobody', () => {
    const torn = network('a b c', 'a-b', 'b>a b-c');
    expect(torn.pairs).toBe(1);
    expect(torn.components).toEqual([2, 1]);
    expect(['a', 'b', 'c'].map((name) => torn.of(name)?.conflicts)).toEqual([1, 2, 1]);
    expect(torn.of('c')).toMatchObject({ degree: 0, community: null });
  });

  it('several parts: ways are only within them, and shares are of all pairs there are', () => {
    const parts = network('a b c x y z alone', 'a-b b-c x-y y-z');
    expect(parts.components).toEqual([3, 3, 1]);
    expect(parts.betweenness('b')).toBeCloseTo(1 / 15, 12);
    expect(parts.cuts).toEqual({ b: 1, y: 1 });
    expect(parts.communities.map(({ size }) => size)).toEqual([3, 3]);
  });

  it('two actors, one, and none', () => {
    expect(network('a b', 'a-b')).toMatchObject({ density: 1, pairs: 1, components: [2], cutPoints: [] });
    expect(network('a', '')).toMatchObject({ density: 0, pairs: 0, possiblePairs: 0, components: [1] });
    expect(network('', '')).toMatchObject({ density: 0, pairs: 0, actors: [], communities: [], bridges: [] });
  });
});

describe('which ties count', () => {
  const tie = (id: string, kind: TieKind, startsOn: string | null, endsOn: string | null, strength = 3) => ({
    id: id as never,
    fromActorId: 'a' as ActorId,
    toActorId: 'b' as ActorId,
    kind,
    isMutual: false,
    strength,
    startsOn,
    endsOn,
  });
  const ties = [
    tie('always', 'cooperates', null, null),
    tie('march', 'funds', '2025-03-01', '2025-03-31', 5),
    tie('quarrel', 'in-conflict', null, null),
  ];
  const counted = (asOf: string, kinds: TieKind[] = [], minimumStrength = 1) =>
    countedTies(ties, { asOf, kinds, minimumStrength }).map(({ id }) => id as string);

  it('on the first day and the last, and not on the days beside', () => {
    expect(counted('2025-02-28')).toEqual(['always']);
    expect(counted('2025-03-01')).toEqual(['always', 'march']);
    expect(counted('2025-03-31')).toEqual(['always', 'march']);
    expect(counted('2025-04-01')).toEqual(['always']);
  });

  it('of the kinds and the strength asked for; conflicts only when nothing else is', () => {
    expect(counted('2025-03-01', [], 4)).toEqual(['march']);
    expect(counted('2025-03-01', ['funds', 'in-conflict'])).toEqual(['march']);
    expect(counted('2025-03-01', ['in-conflict'])).toEqual(['quarrel']);
  });
});
