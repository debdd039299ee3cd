/** Operations on goals, actions and contributions. */
import type { planContract } from '../../../shared/contract/plan.ts';
import type { HandlersFor } from '../handlers.ts';
import { contributionTable, selectGoals } from './plan-repository.ts';
import {
  createAction,
  createContribution,
  createGoal,
  deleteAction,
  deleteGoal,
  listActions,
  setActionStatus,
  updateAction,
  updateGoal,
} from './plan-service.ts';

export const planHandlers = {
  'plan.listGoals': (_input, { db }) => selectGoals(db),
  'plan.createGoal': (input, { db }) => createGoal(db, input),
  'plan.updateGoal': (input, { db }) => updateGoal(db, input),
  'plan.deleteGoal': ({ id }, { db }) => deleteGoal(db, id),
  'plan.listActions': ({ goalId }, { db }) => listActions(db, goalId),
  'plan.createAction': (input, { db }) => createAction(db, input),
  'plan.updateAction': (input, { db }) => updateAction(db, input),
  'plan.setActionStatus': ({ id, status, statusNote }, { db }) => setActionStatus(db, id, status, statusNote),
  'plan.deleteAction': ({ id }, { db }) => deleteAction(db, id),
  'plan.createContribution': (input, { db }) => createContribution(db, input),
  'plan.updateContribution': ({ id, contribution }, { db }) =>
    contributionTable.update(db, id, { contribution }),
  'plan.deleteContribution': ({ id }, { db }) => {
    contributionTable.remove(db, id);
    return null;
  },
} satisfies HandlersFor<typeof planContract>;
