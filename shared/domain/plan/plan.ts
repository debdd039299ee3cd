/** The action plan: goals, and the actions that are to reach them. */
import type { IsoDate } from '../dates.ts';
import type { ActionId, ActorId, ContributionId, GoalId } from '../identifiers.ts';

export interface Goal {
  readonly id: GoalId;
  readonly position: number;
  readonly title: string;
  readonly description: string;
  readonly dueOn: IsoDate | null;
  readonly ownerId: ActorId | null;
}

export const ACTION_STATUSES = ['not-started', 'ongoing', 'completed', 'paused', 'cancelled'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** What is shown: the recorded status, or `late` when the end has passed on an open action. */
export const ACTION_STATES = ['completed', 'ongoing', 'not-started', 'late', 'paused', 'cancelled'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export interface Action {
  readonly id: ActionId;
  readonly goalId: GoalId | null;
  readonly title: string;
  readonly description: string;
  readonly leadId: ActorId | null;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly status: ActionStatus;
  readonly statusNote: string;
}

/** What one actor adds to an action: each contribution different and written down. */
export interface Contribution {
  readonly id: ContributionId;
  readonly actionId: ActionId;
  readonly actorId: ActorId;
  readonly contribution: string;
}

/** True while something is still to be done: neither completed, paused nor cancelled. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status === 'not-started' || status === 'ongoing';
}

/** State of an action on a day. Paused and cancelled actions are never late. */
export function actionStateOn(action: Pick<Action, 'status' | 'endsOn'>, date: IsoDate): ActionState {
  return isOpen(action) && action.endsOn !== null && action.endsOn < date ? 'late' : action.status;
}

/** Number of actions in each state on a day, every state present. */
export function countActionStates(
  actions: readonly Pick<Action, 'status' | 'endsOn'>[],
  date: IsoDate,
): Record<ActionState, number> {
  const counts = Object.fromEntries(ACTION_STATES.map((state) => [state, 0])) as Record<ActionState, number>;
  for (const action of actions) counts[actionStateOn(action, date)] += 1;
  return counts;
}
