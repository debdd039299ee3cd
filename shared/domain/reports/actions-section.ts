/** The action plan: how many actions stand where, and every action under its goal. */
import {
  ACTION_STATES,
  type Action,
  type ActionState,
  actionStateOn,
  countActionStates,
  type Goal,
} from '../plan/plan.ts';
import { firstOf, type ReportContext } from './report-context.ts';
import type { ActionsModel } from './status-report-model.ts';

const NAMED = 5;
/** Actions in one report; of more, those that need attention come first. */
const LISTED = 120;
const ATTENTION: readonly ActionState[] = [
  'late',
  'ongoing',
  'not-started',
  'paused',
  'completed',
  'cancelled',
];

export function actionsModel(context: ReportContext): ActionsModel {
  const { t, snapshot } = context;
  const label = 'reports.status.actions';
  const { actions } = snapshot;
  return {
    heading: t(`${label}.heading`),
    lead: leadOf(context),
    figure: actions.length === 0 ? null : figureOf(context),
    columns: [t(`${label}.action`), t(`${label}.leadColumn`), t(`${label}.end`), t(`${label}.status`)],
    groups: groupsOf(context, listedActions(context)),
    rest: actions.length > LISTED ? t(`${label}.rest`, { count: actions.length - LISTED }) : null,
  };
}

function orderedGoals(goals: readonly Goal[]): Goal[] {
  return [...goals].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

function leadOf(context: ReportContext): string {
  const { t, formats, snapshot, asOf } = context;
  const { actions, goals } = snapshot;
  const counts = countActionStates(actions, asOf);
  const sentences =
    actions.length === 0
      ? [t('reports.status.actions.none')]
      : [t('reports.status.actions.lead', { ...counts, count: actions.length })];
  const [latest] = inOrderOfEnd(actions.filter((action) => actionStateOn(action, asOf) === 'late'));
  if (latest?.endsOn)
    sentences.push(
      t('reports.status.actions.latest', { title: latest.title, date: formats.date(latest.endsOn) }),
    );
  const used = new Set(actions.map((action) => action.goalId));
  const idle = orderedGoals(goals).filter((goal) => !used.has(goal.id));
  if (idle.length > 0 && actions.length > 0) {
    const names = firstOf(
      idle.map((goal) => goal.title),
      NAMED,
      context,
    );
    sentences.push(t('reports.status.actions.goalsWithout', { count: idle.length, names }));
  }
  return sentences.join(' ');
}

/** Earliest end first, without an end last. */
function inOrderOfEnd(actions: readonly Action[]): Action[] {
  const end = (action: Action) => action.endsOn ?? '9999-12-31';
  return [...actions].sort((a, b) => (end(a) === end(b) ? (a.id < b.id ? -1 : 1) : end(a) < end(b) ? -1 : 1));
}

function figureOf({ t, formats, snapshot, asOf }: ReportContext): ActionsModel['figure'] {
  const counts = countActionStates(snapshot.actions, asOf);
  const labels = Object.fromEntries(
    ACTION_STATES.map((state) => [state, t(`terms.actionState.${state}`)]),
  ) as Record<ActionState, string>;
  const told = ACTION_STATES.map((state) => `${labels[state]} ${formats.number(counts[state])}`);
  return {
    counts,
    labels,
    caption: t('reports.status.actions.caption'),
    alt: t('reports.status.actions.alt', { counts: formats.list(told) }),
  };
}

function listedActions({ snapshot, asOf }: ReportContext): readonly Action[] {
  const { actions } = snapshot;
  if (actions.length <= LISTED) return actions;
  const rank = (action: Action) => ATTENTION.indexOf(actionStateOn(action, asOf));
  return inOrderOfEnd(actions)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, LISTED);
}

function groupsOf(
  { t, formats, snapshot, asOf, nameOf }: ReportContext,
  actions: readonly Action[],
): ActionsModel['groups'] {
  const goals = orderedGoals(snapshot.goals);
  const known = new Set(goals.map((goal) => goal.id));
  const byGoal = Map.groupBy(actions, (action) =>
    action.goalId !== null && known.has(action.goalId) ? action.goalId : null,
  );
  const titled = [
    ...goals.map((goal, index) => ({
      title: t('reports.status.actions.goal', { number: index + 1, title: goal.title }),
      actions: byGoal.get(goal.id) ?? [],
    })),
    { title: t('reports.status.actions.withoutGoal'), actions: byGoal.get(null) ?? [] },
  ];
  return titled
    .filter(({ actions }) => actions.length > 0)
    .map(({ title, actions }) => ({
      title,
      rows: inOrderOfEnd(actions).map((action) => {
        const state = actionStateOn(action, asOf);
        return {
          title: action.title,
          lead: action.leadId ? nameOf('actor', action.leadId) : t('reports.status.actions.noLead'),
          end: action.endsOn ? formats.date(action.endsOn) : '',
          state,
          status: t(`terms.actionState.${state}`),
        };
      }),
    }));
}
