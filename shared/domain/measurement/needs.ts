/** What the measurements need: a first value, a fresh value, or somebody who asks why the line is left. */
import { addDays, type IsoDate } from '../dates.ts';
import type { NeedOf, ThresholdsOf } from '../overview/need.ts';
import {
  type Frequency,
  type Indicator,
  type IndicatorValue,
  nextMeasurementOn,
  progressOf,
} from './indicator.ts';

export const measurementThresholds = {
  /** A value may come this many days after the agreed frequency asked for it. */
  measurementMarginDays: { default: 30, min: 0, max: 366 },
} as const;
type Thresholds = ThresholdsOf<typeof measurementThresholds>;

export interface IndicatorFact
  extends Pick<
    Indicator,
    'id' | 'name' | 'frequency' | 'direction' | 'baselineValue' | 'baselineOn' | 'targetValue' | 'targetOn'
  > {
  readonly latest: Pick<IndicatorValue, 'value' | 'measuredOn'> | null;
}
export interface MeasurementFacts {
  readonly indicators: readonly IndicatorFact[];
}

export type MeasurementNeed =
  | NeedOf<'indicator-without-value', { name: string }>
  | NeedOf<'indicator-stale', { name: string; frequency: Frequency; measuredOn: IsoDate; dueOn: IsoDate }>
  | NeedOf<'indicator-off-line', { name: string; progress: 'behind' | 'worse'; measuredOn: IsoDate }>;

/**
 * The day by which a new value was due by the agreed frequency, once that day and the margin (in days) have passed;
 * null while the newest value is fresh, and before the first.
 */
export function overdueSince(
  indicator: Pick<IndicatorFact, 'frequency'> & {
    readonly latest: Pick<IndicatorValue, 'measuredOn'> | null;
  },
  today: IsoDate,
  marginDays: number,
): IsoDate | null {
  const dueOn = nextMeasurementOn(indicator, indicator.latest);
  return dueOn !== null && addDays(dueOn, marginDays) < today ? dueOn : null;
}

export function indicatorsWithoutValue({ indicators }: MeasurementFacts): MeasurementNeed[] {
  return indicators
    .filter((indicator) => indicator.latest === null)
    .map(({ id, name }) => ({
      kind: 'indicator-without-value',
      urgency: 'missing',
      subjectIds: [id],
      values: { name },
    }));
}

/** Indicators whose newest value is older than agreed, the longest overdue first. */
export function staleIndicators(
  { indicators }: MeasurementFacts,
  today: IsoDate,
  thresholds: Thresholds,
): MeasurementNeed[] {
  return indicators
    .flatMap((indicator) => {
      const dueOn = overdueSince(indicator, today, thresholds.measurementMarginDays);
      if (dueOn === null || indicator.latest === null) return [];
      const { id, name, frequency, latest } = indicator;
      return [{ id, values: { name, frequency, measuredOn: latest.measuredOn, dueOn } }];
    })
    .sort((a, b) => (a.values.dueOn < b.values.dueOn ? -1 : a.values.dueOn > b.values.dueOn ? 1 : 0))
    .map(({ id, values }) => ({ kind: 'indicator-stale', urgency: 'due', subjectIds: [id], values }));
}

/**
 * Indicators whose newest value has left the line from baseline to target; those that have gone the wrong way first.
 * How far off counts is the same as on the measurement page and in reports, so that all machines say the same.
 */
export function offLineIndicators({ indicators }: MeasurementFacts): MeasurementNeed[] {
  return indicators
    .flatMap((indicator) => {
      const { id, name, latest } = indicator;
      const progress = progressOf(indicator, latest ?? undefined);
      if (latest === null || (progress !== 'behind' && progress !== 'worse')) return [];
      return [{ id, values: { name, progress, measuredOn: latest.measuredOn } as const }];
    })
    .sort((a, b) => Number(b.values.progress === 'worse') - Number(a.values.progress === 'worse'))
    .map(({ id, values }) => ({ kind: 'indicator-off-line', urgency: 'due', subjectIds: [id], values }));
}

export const measurementRules = [staleIndicators, offLineIndicators, indicatorsWithoutValue] as const;
