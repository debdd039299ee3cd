/** The demo's goals and actions, with every change of status, moved deadline and late contribution. */
import type { ActionStatus } from '../../../shared/domain/plan/plan.ts';
import { actionTable } from '../plan/plan-repository.ts';
import {
  createAction,
  createContribution,
  createGoal,
  setActionStatus,
  updateAction,
} from '../plan/plan-service.ts';
import { type DemoContext, keysOf } from './demo-context.ts';
import type { ActorKey } from './structure/actors.ts';
import { ACTIONS, type ActionKey, GOALS, LATE_CONTRIBUTIONS, MOVED_DEADLINES } from './structure/plan.ts';

interface Action {
  readonly goal: keyof typeof GOALS;
  readonly lead: ActorKey | null;
  readonly made: number;
  readonly dates: readonly [number, number] | null;
  readonly history: readonly (readonly [day: number, status: ActionStatus])[];
  readonly with: readonly ActorKey[];
}

export function tellPlan(context: DemoContext): void {
  const { db, actors, goals, texts, date, addStep } = context;
  for (const key of keysOf(GOALS)) {
    const { owner, made, due } = GOALS[key];
    addStep(made, 'plan.createGoal', () => {
      const ownerId = owner === null ? null : actors.get(owner);
      goals.set(key, createGoal(db, { ...texts.goals[key], dueOn: date(due), ownerId }).id);
    });
  }
  for (const key of keysOf(ACTIONS)) {
    tellAction(context, key);
    tellContributions(context, key);
    tellStatuses(context, key);
  }
}

function tellAction(context: DemoContext, key: ActionKey): void {
  const { goal, lead, made, dates }: Action = ACTIONS[key];
  const { db, actors, goals, actions, texts, date, say, addStep } = context;
  const moved = MOVED_DEADLINES.find((deadline) => deadline.action === key);
  addStep(made, 'plan.createAction', () => {
    const action = createAction(db, {
      goalId: goals.get(goal),
      title: texts.actions[key].title,
      description: say(texts.actions[key].description),
      leadId: lead === null ? null : actors.get(lead),
      startsOn: dates === null ? null : date(dates[0]),
      endsOn: dates === null ? null : date(moved?.from ?? dates[1]),
      status: 'not-started',
      statusNote: '',
    });
    actions.set(key, action.id);
  });
  if (moved === undefined || dates === null) return;
  addStep(moved.day, 'plan.updateAction', () => {
    updateAction(db, { ...actionTable.get(db, actions.get(key)), endsOn: date(dates[1]) });
  });
}

function tellContributions({ db, actors, actions, texts, addStep }: DemoContext, key: ActionKey): void {
  const action: Action = ACTIONS[key];
  const contributions: Partial<Record<ActorKey, string>> = texts.contributions[key];
  for (const actor of action.with) {
    const late = LATE_CONTRIBUTIONS.find(
      (candidate) => candidate.action === key && candidate.actor === actor,
    );
    addStep(late?.day ?? action.made, 'plan.createContribution', () => {
      createContribution(db, {
        actionId: actions.get(key),
        actorId: actors.get(actor),
        contribution: contributions[actor] ?? '',
      });
    });
  }
}

/** The note belongs to the newest status; earlier ones came without. */
function tellStatuses({ db, actions, texts, say, addStep }: DemoContext, key: ActionKey): void {
  const { history }: Action = ACTIONS[key];
  const notes: Partial<Record<ActionKey, string>> = texts.actionNotes;
  history.forEach(([day, status], index) => {
    const note = index === history.length - 1 ? notes[key] : undefined;
    addStep(day, 'plan.setActionStatus', () => {
      setActionStatus(db, actions.get(key), status, note === undefined ? undefined : say(note));
    });
  });
}
