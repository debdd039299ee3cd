/** Operations on goals, actions and contributions. */
import { z } from 'zod';
import { ACTION_STATUSES, type Action, type Contribution, type Goal } from '../domain/plan/plan.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

export interface GoalOverview extends Goal {
  readonly ownerName: string | null;
}

export interface ActionOverview extends Action {
  readonly goalTitle: string | null;
  readonly leadName: string | null;
  readonly contributions: readonly (Contribution & { readonly actorName: string })[];
}

const goalFields = z.object({
  title: field.name,
  description: field.text,
  dueOn: field.date.nullable(),
  ownerId: field.id<'actor'>().nullable(),
});

const actionFields = z.object({
  goalId: field.id<'goal'>().nullable(),
  title: field.name,
  description: field.text,
  leadId: field.id<'actor'>().nullable(),
  startsOn: field.date.nullable(),
  endsOn: field.date.nullable(),
  status: z.enum(ACTION_STATUSES),
  statusNote: field.text,
});

export const planContract = {
  'plan.listGoals': read<readonly GoalOverview[]>()(field.empty),
  'plan.createGoal': write<Goal>()(goalFields),
  'plan.updateGoal': write<Goal>()(goalFields.extend({ id: field.id<'goal'>() })),
  /** Refused while actions or indicators hang on the goal. */
  'plan.deleteGoal': write<null>()(z.object({ id: field.id<'goal'>() })),
  'plan.listActions': read<readonly ActionOverview[]>()(z.object({ goalId: field.id<'goal'>().optional() })),
  'plan.createAction': write<Action>()(actionFields),
  'plan.updateAction': write<Action>()(actionFields.extend({ id: field.id<'action'>() })),
  'plan.setActionStatus': write<Action>()(
    z.object({
      id: field.id<'action'>(),
      status: z.enum(ACTION_STATUSES),
      statusNote: field.text.optional(),
    }),
  ),
  'plan.deleteAction': write<null>()(z.object({ id: field.id<'action'>() })),
  'plan.createContribution': write<Contribution>()(
    z.object({ actionId: field.id<'action'>(), actorId: field.id<'actor'>(), contribution: field.text }),
  ),
  'plan.updateContribution': write<Contribution>()(
    z.object({ id: field.id<'contribution'>(), contribution: field.text }),
  ),
  'plan.deleteContribution': write<null>()(z.object({ id: field.id<'contribution'>() })),
};
