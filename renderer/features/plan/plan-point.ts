/** The point of the plan as sentences: what the heading says, and what it means. */
import type { GoalOverview } from '../../../shared/contract/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type Action, countActionStates, isOpen } from '../../../shared/domain/plan/plan.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';

export interface PlanPoint {
  readonly heading: string;
  readonly subheading: string;
}

/** "14 of 40 actions are completed, 3 are late", and below it what is under way and what is missing. */
export function planPoint(
  t: Translate,
  goals: readonly Pick<GoalOverview, 'id'>[],
  actions: readonly Pick<Action, 'goalId' | 'leadId' | 'status' | 'endsOn'>[],
  today: IsoDate,
): PlanPoint {
  if (actions.length === 0) {
    if (goals.length === 0) return { heading: t('plan.heading.empty'), subheading: t('plan.sub.empty') };
    return { heading: t('plan.heading.goalsOnly', { count: goals.length }), subheading: '' };
  }
  const counts = countActionStates(actions, today);
  const values = { completed: counts.completed, total: actions.length, late: counts.late };
  const heading =
    counts.late > 0 ? t('plan.heading.completedAndLate', values) : t('plan.heading.completed', values);
  return { heading, subheading: meaning(t, goals, actions, counts) };
}

function meaning(
  t: Translate,
  goals: readonly Pick<GoalOverview, 'id'>[],
  actions: readonly Pick<Action, 'goalId' | 'leadId' | 'status'>[],
  counts: ReturnType<typeof countActionStates>,
): string {
  const withActions = new Set(actions.map((action) => action.goalId));
  const bare = goals.filter((goal) => !withActions.has(goal.id)).length;
  const leaderless = actions.filter((action) => isOpen(action) && action.leadId === null).length;
  const sentences = [
    t('plan.sub.open', { ongoing: counts.ongoing, notStarted: counts['not-started'] }),
    bare > 0 ? t('plan.sub.goalsWithoutActions', { count: bare }) : '',
    leaderless > 0 ? t('plan.sub.actionsWithoutLead', { count: leaderless }) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
