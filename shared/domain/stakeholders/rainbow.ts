/**
 * The rainbow diagram after Chevalier and Buckles (2008), "SAS2: A guide to collaborative inquiry and social
 * engagement": how much actors affect a matter, are affected by it, or both, in three bands from least to most.
 */
import { SCALE_MAX, SCALE_MIN } from './assessment.ts';

/** From the inside of the rainbow out. */
export const RAINBOW_BANDS = ['most', 'moderate', 'least'] as const;
export type RainbowBand = (typeof RAINBOW_BANDS)[number];

/** From left to right. */
export const RAINBOW_SIDES = ['affected', 'both', 'affecting'] as const;
export type RainbowSide = (typeof RAINBOW_SIDES)[number];

export interface RainbowScores {
  readonly affects: number | null;
  readonly affected: number | null;
}

export interface RainbowPlace {
  readonly band: RainbowBand;
  readonly side: RainbowSide;
  /** How strong the larger of the two is: 0 at the foot of the scale, 1 at its top. */
  readonly strength: number;
  /** -1: only affected; 0: both alike; 1: only affecting. */
  readonly balance: number;
}

/** The middle side holds those whose smaller judgement is two thirds of the larger or more. */
const THIRD = 1 / 3;
/** Takes away the noise of binary fractions, so that a border is where a reader computes it. */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * Where an actor lies. The band follows from the larger judgement, in three equal parts of the scale; the side from
 * the difference relative to it, both counted from the foot of the scale. Null while one of the two is not judged.
 */
export function rainbowPlaceOf({ affects, affected }: RainbowScores): RainbowPlace | null {
  if (affects === null || affected === null) return null;
  const range = SCALE_MAX - SCALE_MIN;
  const strength = exact((Math.max(affects, affected) - SCALE_MIN) / range);
  const balance = strength === 0 ? 0 : exact((affects - affected) / range / strength);
  const band = strength >= exact(2 * THIRD) ? 'most' : strength >= exact(THIRD) ? 'moderate' : 'least';
  const side = balance > exact(THIRD) ? 'affecting' : balance < -exact(THIRD) ? 'affected' : 'both';
  return { band, side, strength, balance };
}
