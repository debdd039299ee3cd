/** What the parts of the generated large initiative share: sizes, seeded choices, and the days around the anchor. */
import { addDays, type IsoDate } from '../../../shared/domain/dates.ts';
import type { Database } from '../db/open-database.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Rows at scale 1: those of the budget table in the design, and as much of the rest as goes with them. */
const FULL_SIZE = {
  actors: 5_000,
  ties: 20_000,
  assessments: 10_000,
  maps: 6,
  actorsPerMap: 300,
  bodies: 60,
  seatsPerBody: 8,
  goals: 100,
  actions: 2_000,
  contributions: 5_000,
  indicators: 400,
  values: 50_000,
  meetings: 300,
  itemsPerMeeting: 6,
  contacts: 10_000,
  mandates: 400,
  targetGroups: 40,
};
export type LargeSize = typeof FULL_SIZE;

export interface LargeContext {
  readonly db: Database;
  readonly random: SeededRandom;
  readonly size: LargeSize;
  /** The day so many days from the anchor. */
  date(day: number): IsoDate;
  readonly anchor: IsoDate;
}

/** Sizes at a scale; nothing shrinks to less than a handful, so that every kind is there. */
export function largeSize(scale: number): LargeSize {
  const scaled = (count: number) => Math.max(5, Math.round(count * scale));
  const { seatsPerBody, itemsPerMeeting, ...counts } = FULL_SIZE;
  const entries = Object.entries(counts).map(([name, count]) => [name, scaled(count)]);
  return { ...(Object.fromEntries(entries) as typeof counts), seatsPerBody, itemsPerMeeting };
}

/** A context for a document that has its schema. */
export function createLargeContext(
  db: Database,
  random: SeededRandom,
  { anchor, scale }: { anchor: IsoDate; scale: number },
): LargeContext {
  return { db, random, anchor, size: largeSize(scale), date: (day) => addDays(anchor, day) };
}

/** Numbers from 0 to `count - 1`. */
export function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
