/** The needs of the stakeholder map in words. */
import type { StakeholderNeed } from '../../../shared/domain/stakeholders/needs.ts';
import type { WordsOfNeeds } from '../overview/words-of-kind.ts';

type Named = { readonly subjectIds: readonly string[]; readonly values: { readonly name: string } };

const shared = {
  name: ({ values }: Named) => values.name,
  to: ({ subjectIds }: Named) => `/stakeholders/${subjectIds[0]}`,
  toMany: '/stakeholders',
} as const;

export const stakeholderNeedWords: WordsOfNeeds<StakeholderNeed> = {
  'powerful-assessed-long-ago': {
    ...shared,
    values: ({ values: { name, assessedOn, days } }, { formats }) => ({
      name,
      date: formats.longDate(assessedOn),
      days,
    }),
    why: ({ assessmentAgeDays }) => ({ n: assessmentAgeDays }),
  },
  'actor-not-assessed': { ...shared, values: ({ values }) => values },
};
