/** The needs of measurements in words. */
import { ON_TRACK_SHARE } from '../../../shared/domain/measurement/indicator.ts';
import type { MeasurementNeed } from '../../../shared/domain/measurement/needs.ts';
import type { WordsOfNeeds } from '../overview/words-of-kind.ts';

type Named = { readonly subjectIds: readonly string[]; readonly values: { readonly name: string } };

const shared = {
  name: ({ values }: Named) => values.name,
  to: ({ subjectIds }: Named) => `/measurement/${subjectIds[0]}`,
  toMany: '/measurement',
} as const;

export const measurementNeedWords: WordsOfNeeds<MeasurementNeed> = {
  'indicator-without-value': { ...shared, values: ({ values }) => values },
  'indicator-stale': {
    ...shared,
    values: ({ values: { name, frequency, measuredOn, dueOn } }, { t, formats }) => ({
      name,
      frequency: t(`terms.frequency.${frequency}`),
      measuredOn: formats.longDate(measuredOn),
      dueOn: formats.longDate(dueOn),
    }),
    why: ({ measurementMarginDays }) => ({ n: measurementMarginDays }),
  },
  'indicator-off-line': {
    ...shared,
    values: ({ values: { name, progress, measuredOn } }, { formats }) => ({
      name,
      progress,
      measuredOn: formats.longDate(measuredOn),
    }),
    why: () => ({ percent: ON_TRACK_SHARE * 100 }),
  },
};
