/** What the action plan needs: actions that are late or that nobody can start, goals that nothing leads to. */
import { daysBetween, type IsoDate } from '../dates.ts';
import type { NeedOf, ThresholdsOf } from '../overview/need.ts';
import { type Action, actionStateOn, type Goal, isOpen } from './plan.ts';

export const planThresholds = {
  /** A late action becomes urgent after this many days. Late it is from the first. */
  lateActionUrgentDays: { default: 7, min: 0, max: 365 },
} as const;
type Thresholds = ThresholdsOf<typeof planThresholds>;

export interface ActionFact
  extends Pick<Action, 'id' | 'title' | 'status' | 'startsOn' | 'endsOn' | 'leadId'> {
  readonly leadName: string | null;
}
export interface GoalFact extends Pick<Goal, 'id' | 'title'> {
  readonly actionCount: number;
  readonly indicatorCount: number;
}
export interface PlanFacts {
  readonly actions: readonly ActionFact[];
  readonly goals: readonly GoalFact[];
}
type ActionFacts = Pick<PlanFacts, 'actions'>;
type GoalFacts = Pick<PlanFacts, 'goals'>;

export type MissingDates = 'start' | 'end' | 'both';

export type PlanNeed =
  | NeedOf<'late-action', { title: string; leadName: string | null; days: number }>
  | NeedOf<'action-without-lead', { title: string }>
  | NeedOf<'action-without-dates', { title: string; missing: MissingDates }>
  | NeedOf<'goal-without-actions', { title: string }>
  | NeedOf<'goal-without-indicators', { title: string }>;

/** Open actions whose end has passed, the oldest first. */
export function lateActions({ actions }: ActionFacts, today: IsoDate, thresholds: Thresholds): PlanNeed[] {
  return actions
    .flatMap(({ id, title, leadName, status, endsOn }) => {
      if (endsOn === null || actionStateOn({ status, endsOn }, today) !== 'late') return [];
      return [{ id, values: { title, leadName, days: daysBetween(endsOn, today) } }];
    })
    .sort((a, b) => b.values.days - a.values.days)
    .map(({ id, values }) => ({
      kind: 'late-action',
      urgency: values.days > thresholds.lateActionUrgentDays ? 'urgent' : 'due',
      subjectIds: [id],
      values,
    }));
}

/** Open actions only: nobody needs to lead what is completed, paused or cancelled. */
export function actionsWithoutLead({ actions }: ActionFacts): PlanNeed[] {
  return actions
    .filter((action) => isOpen(action) && action.leadId === null)
    .map(({ id, title }) => ({
      kind: 'action-without-lead',
      urgency: 'missing',
      subjectIds: [id],
      values: { title },
    }));
}

/** Open actions without a start or an end: without an end nothing can be late. */
export function actionsWithoutDates({ actions }: ActionFacts): PlanNeed[] {
  return actions.filter(isOpen).flatMap(({ id, title, startsOn, endsOn }) => {
    const missing = missingDates(startsOn, endsOn);
    if (missing === null) return [];
    return [
      { kind: 'action-without-dates', urgency: 'missing', subjectIds: [id], values: { title, missing } },
    ];
  });
}

function missingDates(startsOn: IsoDate | null, endsOn: IsoDate | null): MissingDates | null {
  if (startsOn === null && endsOn === null) return 'both';
  if (startsOn === null) return 'start';
  return endsOn === null ? 'end' : null;
}

/** Goals that nobody does anything about. */
export function goalsWithoutActions({ goals }: GoalFacts): PlanNeed[] {
  return goals
    .filter((goal) => goal.actionCount === 0)
    .map(({ id, title }) => ({
      kind: 'goal-without-actions',
      urgency: 'missing',
      subjectIds: [id],
      values: { title },
    }));
}

/** Goals of which nobody can say whether they are reached. */
export function goalsWithoutIndicators({ goals }: GoalFacts): PlanNeed[] {
  return goals
    .filter((goal) => goal.indicatorCount === 0)
    .map(({ id, title }) => ({
      kind: 'goal-without-indicators',
      urgency: 'missing',
      subjectIds: [id],
      values: { title },
    }));
}

export const planRules = [
  lateActions,
  actionsWithoutLead,
  actionsWithoutDates,
  goalsWithoutActions,
  goalsWithoutIndicators,
] as const;
