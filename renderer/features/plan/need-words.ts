/** The needs of the plan in words. The plan's filters are in its address. */
import type { GoalId } from '../../../shared/domain/identifiers.ts';
import type { PlanNeed } from '../../../shared/domain/plan/needs.ts';
import { changeRequest, creationRequest } from '../../components/creation-request.ts';
import { addressInPage } from '../../components/place-in-page.ts';
import type { WordsOfNeeds } from '../overview/words-of-kind.ts';

type Titled = { readonly subjectIds: readonly string[]; readonly values: { readonly title: string } };

const titleOf = ({ values }: Titled) => values.title;
const toAction = ({ subjectIds }: Titled) => `/plan?action=${subjectIds[0]}`;

const changeAction = ({ subjectIds }: Titled) => changeRequest('action', subjectIds[0] ?? '');
/** The subject of a goal's need is the goal. */
const goalOf = ({ subjectIds }: Titled) => (subjectIds[0] ?? null) as GoalId | null;

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
    opens: changeAction,
    toMany: '/plan?lead=none',
  },
  'action-without-dates': {
    values: ({ values }) => values,
    name: titleOf,
    to: toAction,
    opens: changeAction,
    toMany: '/plan?view=table',
  },
  'goal-without-actions': {
    values: ({ values }) => values,
    name: titleOf,
    to: ({ subjectIds }) => addressInPage('/plan', subjectIds[0] ?? ''),
    opens: (need) => creationRequest('action', { goalId: goalOf(need) }),
    toMany: '/plan',
  },
  'goal-without-indicators': {
    values: ({ values }) => values,
    name: titleOf,
    to: () => '/measurement',
    opens: (need) => creationRequest('indicator', { goalId: goalOf(need) }),
    toMany: '/measurement',
  },
};
