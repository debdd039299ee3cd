/** Shared measurement: indicators and their dated values. */
import { addMonths, daysBetween, type IsoDate } from '../dates.ts';
import type { ActorId, GoalId, IndicatorId, IndicatorValueId } from '../identifiers.ts';

export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const FREQUENCIES = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export interface Indicator {
  readonly id: IndicatorId;
  readonly goalId: GoalId | null;
  readonly position: number;
  readonly name: string;
  readonly definition: string;
  /** Unit as it is written after the number, such as "%" or "young people". */
  readonly unit: string;
  readonly decimals: number;
  /** Whether a higher value is better. */
  readonly direction: Direction;
  readonly source: string;
  readonly frequency: Frequency;
  readonly responsibleId: ActorId | null;
  readonly baselineValue: number | null;
  readonly baselineOn: IsoDate | null;
  readonly targetValue: number | null;
  readonly targetOn: IsoDate | null;
}

export interface IndicatorValue {
  readonly id: IndicatorValueId;
  readonly indicatorId: IndicatorId;
  readonly measuredOn: IsoDate;
  readonly value: number;
  readonly note: string;
}

/** Where the newest value stands against the straight line from baseline to target. */
export const PROGRESSES = ['reached', 'on-track', 'behind', 'worse', 'unknown'] as const;
export type Progress = (typeof PROGRESSES)[number];

/** The straight line from baseline to target. */
type Line = Pick<Indicator, 'baselineValue' | 'baselineOn' | 'targetValue' | 'targetOn'>;

/** Value expected on `date` by a straight line from baseline to target; null without both, clamped at the ends. */
export function expectedValueOn(indicator: Line, date: IsoDate): number | null {
  const { baselineValue, baselineOn, targetValue, targetOn } = indicator;
  if (baselineValue === null || baselineOn === null || targetValue === null || targetOn === null) return null;
  const span = daysBetween(baselineOn, targetOn);
  const share = span <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(baselineOn, date) / span));
  return baselineValue + (targetValue - baselineValue) * share;
}

/** Share of the whole way from baseline to target by which a value may miss the line and still be on track. */
export const ON_TRACK_SHARE = 0.05;

/** Progress of a value measured on a day; within `ON_TRACK_SHARE` of the line counts as on track. */
export function progressOf(
  indicator: Line & Pick<Indicator, 'direction'>,
  latest: Pick<IndicatorValue, 'value' | 'measuredOn'> | undefined,
): Progress {
  const { baselineValue, targetValue, direction } = indicator;
  if (latest === undefined || targetValue === null || baselineValue === null) return 'unknown';
  const sign = direction === 'up' ? 1 : -1;
  if (sign * (latest.value - targetValue) >= 0) return 'reached';
  if (sign * (latest.value - baselineValue) < 0) return 'worse';
  const expected = expectedValueOn(indicator, latest.measuredOn);
  if (expected === null) return 'unknown';
  const tolerance = Math.abs(targetValue - baselineValue) * ON_TRACK_SHARE;
  return sign * (latest.value - expected) >= -tolerance ? 'on-track' : 'behind';
}

/** Values sorted by day, oldest first. */
export function inOrderOfTime(values: readonly IndicatorValue[]): IndicatorValue[] {
  return [...values].sort((a, b) =>
    a.measuredOn === b.measuredOn ? (a.id < b.id ? -1 : 1) : a.measuredOn < b.measuredOn ? -1 : 1,
  );
}

const MONTHS_BETWEEN: Record<Frequency, number> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };

/** The day by which the next value is due by the agreed frequency; null before the first value. */
export function nextMeasurementOn(
  indicator: Pick<Indicator, 'frequency'>,
  latest: Pick<IndicatorValue, 'measuredOn'> | null,
): IsoDate | null {
  return latest === null ? null : addMonths(latest.measuredOn, MONTHS_BETWEEN[indicator.frequency]);
}
