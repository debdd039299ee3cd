/** The needs of the plan in words. The plan's filters are in its address. */
import type { PlanNeed } from '../../../shared/domain/plan/needs.ts';
import type { WordsOfNeeds } from '../overview/words-of-kind.ts';

type Titled = { readonly subjectIds: readonly string[]; readonly values: { readonly title: string } };

const titleOf = ({ values }: Titled) => values.title;
const toAction = ({ subjectIds }: Titled) => `/plan?action=${subjectIds[0]}`;

export const planNeedWords: WordsOfNeeds<PlanNeed> = {
  'late-action': {
    values: ({ values: { title, days, leadName } }) => ({
      title,
      days,
      lead: leadName === null ? 'none' : 'some',
      leadName: leadName ?? '',
    }),
    name: titleOf,
    to: toAction,
    toMany: '/plan?state=late',
    why: ({ lateActionUrgentDays }) => ({ n: lateActionUrgentDays }),
  },
  'action-without-lead': {
    values: ({ values }) => values,
    name: titleOf,
    to: toAction,
    toMany: '/plan?lead=none',
  },
  'action-without-dates': {
    values: ({ values }) => values,
    name: titleOf,
    to: toAction,
    toMany: '/plan?view=table',
  },
  'goal-without-actions': {
    values: ({ values }) => values,
    name: titleOf,
    to: ({ subjectIds }) => `/plan?goal=${subjectIds[0]}`,
    toMany: '/plan',
  },
  'goal-without-indicators': {
    values: ({ values }) => values,
    name: titleOf,
    to: () => '/measurement',
    toMany: '/measurement',
  },
};
