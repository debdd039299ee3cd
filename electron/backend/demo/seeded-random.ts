/** Random numbers and identifiers that come out the same for the same seed. Never for anything secret. */
import { V7Generator } from 'uuidv7';

export interface SeededRandom {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** One of the items; throws when there is none. */
  pick<Item>(items: readonly Item[]): Item;
}

/** A generator from a text, such as language and day (mulberry32, seeded by FNV-1a). */
export function seededRandom(seed: string): SeededRandom {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

/** Identifiers as of the simulated instant, in the order they are asked for. */
export function seededIdentifiers(random: SeededRandom, now: () => Date): () => string {
  const generator = new V7Generator({ nextUint32: () => Math.floor(random.next() * 2 ** 32) });
  return () => generator.generateOrResetWithTs(now().getTime()).toString();
}
