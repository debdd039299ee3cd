/** Use cases of goals, actions and contributions. Writes run inside the transaction the caller has opened. */
import type { ActionOverview } from '../../../shared/contract/plan.ts';
import {
  type ActionId,
  type ActorId,
  type GoalId,
  newIdentifier,
} from '../../../shared/domain/identifiers.ts';
import type { Action, ActionStatus, Contribution, Goal } from '../../../shared/domain/plan/plan.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { Database } from '../db/open-database.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import {
  actionTable,
  contributionTable,
  countUsesOfGoal,
  deleteContributionsTo,
  goalTable,
  nextGoalPosition,
  selectActions,
  selectContributions,
} from './plan-repository.ts';

/** Adds a goal after the others. */
export function createGoal(db: Database, fields: Omit<Goal, 'id' | 'position'>): Goal {
  assertActor(db, fields.ownerId);
  return goalTable.insert(db, { ...fields, id: newIdentifier(), position: nextGoalPosition(db) });
}

/** Changes a goal. */
export function updateGoal(db: Database, { id, ...fields }: Omit<Goal, 'position'>): Goal {
  assertActor(db, fields.ownerId);
  return goalTable.update(db, id, fields);
}

/** Deletes a goal. Throws `item.in-use` while actions or indicators hang on it. */
export function deleteGoal(db: Database, id: GoalId): null {
  const { title } = goalTable.get(db, id);
  const uses = countUsesOfGoal(db, id);
  if (uses > 0) throw new Refusal('item.in-use', { name: title, count: uses });
  goalTable.remove(db, id);
  return null;
}

/** Actions with names and contributions; of one goal when given. */
export function listActions(db: Database, goalId?: GoalId): ActionOverview[] {
  const contributions = Map.groupBy(selectContributions(db), (contribution) => contribution.actionId);
  return selectActions(db)
    .filter((action) => goalId === undefined || action.goalId === goalId)
    .map((action) => ({ ...action, contributions: contributions.get(action.id) ?? [] }));
}

/** Adds an action. Throws `dates.end-before-start`. */
export function createAction(db: Database, fields: Omit<Action, 'id'>): Action {
  assertAction(db, fields);
  return actionTable.insert(db, { ...fields, id: newIdentifier() });
}

/** Changes an action. Throws `dates.end-before-start`. */
export function updateAction(db: Database, { id, ...fields }: Action): Action {
  assertAction(db, fields);
  return actionTable.update(db, id, fields);
}

/** Changes only the status, as municipal staff do who own one action; the note stays unless one is given. */
export function setActionStatus(
  db: Database,
  id: ActionId,
  status: ActionStatus,
  statusNote: string | undefined,
): Action {
  return actionTable.update(db, id, statusNote === undefined ? { status } : { status, statusNote });
}

/** Deletes an action with its contributions. */
export function deleteAction(db: Database, id: ActionId): null {
  deleteContributionsTo(db, id);
  actionTable.remove(db, id);
  return null;
}

/** Adds what an actor contributes. */
export function createContribution(db: Database, fields: Omit<Contribution, 'id'>): Contribution {
  actionTable.get(db, fields.actionId);
  assertActor(db, fields.actorId);
  return contributionTable.insert(db, { ...fields, id: newIdentifier() });
}

function assertAction(db: Database, fields: Omit<Action, 'id'>): void {
  if (fields.goalId !== null) goalTable.get(db, fields.goalId);
  assertActor(db, fields.leadId);
  if (fields.startsOn !== null && fields.endsOn !== null && fields.endsOn < fields.startsOn) {
    throw new Refusal('dates.end-before-start', {}, [{ path: 'endsOn', reason: 'before-start' }]);
  }
}

function assertActor(db: Database, id: ActorId | null): void {
  if (id !== null) actorTable.get(db, id);
}
