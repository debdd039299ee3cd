/** The point of the measurements as sentences: how many are on the way, and what is missing. */
import type { IndicatorOverview } from '../../../shared/contract/measurement.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { overdueSince } from '../../../shared/domain/measurement/needs.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';

type Measured = Pick<IndicatorOverview, 'progress' | 'latest' | 'frequency'>;

/** Heading and subheading of the measurement page; `marginDays` is how late a value may come. */
export function measurementPoint(
  t: Translate,
  indicators: readonly Measured[],
  today: IsoDate,
  marginDays: number,
): { heading: string; subheading: string } {
  const total = indicators.length;
  if (total === 0) return { heading: t('measurement.heading.empty'), subheading: t('measurement.sub.empty') };
  const count = (...progresses: readonly string[]) =>
    indicators.filter(({ progress }) => progresses.includes(progress)).length;
  const bare = indicators.filter((indicator) => indicator.latest === null).length;
  if (bare === total) {
    return { heading: t('measurement.heading.unmeasured', { count: total }), subheading: '' };
  }
  const overdue = indicators.filter(
    (indicator) => overdueSince(indicator, today, marginDays) !== null,
  ).length;
  const parts = [
    ['behind', count('behind')],
    ['worse', count('worse')],
    ['overdue', overdue],
    ['withoutValues', bare],
  ] as const;
  return {
    heading: t('measurement.heading.good', { good: count('reached', 'on-track'), total }),
    subheading: parts
      .filter(([, number]) => number > 0)
      .map(([name, number]) => t(`measurement.sub.${name}`, { count: number }))
      .join(' '),
  };
}
