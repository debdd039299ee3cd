/** What a need is, and what a rule that finds needs is. Knows no feature, no words and no screens. */
import type { IsoDate } from '../dates.ts';

/**
 * Worst first: it hurts now, it is time, a whole part has not begun, something is missing in what has. A chair cannot
 * be chosen before there are actors, so what has to begin comes before what is missing.
 */
export const URGENCIES = ['urgent', 'due', 'beginning', 'missing'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Something that needs somebody. One per subject: what is many of a kind is folded for showing. */
export interface NeedOf<Kind extends string, Values extends object> {
  readonly kind: Kind;
  readonly urgency: Urgency;
  /** Identifiers of what it is about, the place where it is mended first. Empty for the document itself. */
  readonly subjectIds: readonly string[];
  /** What the sentence is made of: names, days, numbers. */
  readonly values: Readonly<Values>;
}

/** A number the user may change, in whole steps from `min` to `max`. */
export interface Threshold {
  readonly default: number;
  readonly min: number;
  readonly max: number;
}
export type ThresholdsOf<Definitions extends Readonly<Record<string, Threshold>>> = {
  readonly [Name in keyof Definitions]: number;
};

/** A rule: plain facts, a day and thresholds in; needs out, the worst first. */
export type Rule<Facts, Thresholds, Need> = (
  facts: Facts,
  today: IsoDate,
  thresholds: Thresholds,
) => readonly Need[];
