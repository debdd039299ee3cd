/** SQL of goals, actions and contributions. */
import type { ActionOverview, GoalOverview } from '../../../shared/contract/plan.ts';
import type { ActionId, GoalId } from '../../../shared/domain/identifiers.ts';
import type { Action, Contribution, Goal } from '../../../shared/domain/plan/plan.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';

export const goalTable = defineTable<Goal>('goal', [
  'id',
  'position',
  'title',
  'description',
  'dueOn',
  'ownerId',
]);
export const actionTable = defineTable<Action>('action', [
  'id',
  'goalId',
  'title',
  'description',
  'leadId',
  'startsOn',
  'endsOn',
  'status',
  'statusNote',
]);
export const contributionTable = defineTable<Contribution>('contribution', [
  'id',
  'actionId',
  'actorId',
  'contribution',
]);

/** Goals in their order, with the name of the owner. */
export function selectGoals(db: Database): GoalOverview[] {
  return statement<GoalOverview>(
    db,
    `SELECT ${goalTable.columns('g')}, o.name AS ownerName FROM goal g
     LEFT JOIN actor o ON o.id = g.owner_id ORDER BY g.position, g.id`,
  ).all();
}

export type NamedContribution = Contribution & { readonly actorName: string };

/** Contributions with the name of who makes them, in the order they were written down. */
export function selectContributions(db: Database): NamedContribution[] {
  return statement<NamedContribution>(
    db,
    `SELECT ${contributionTable.columns('c')}, a.name AS actorName FROM contribution c
     JOIN actor a ON a.id = c.actor_id ORDER BY c.id`,
  ).all();
}

/** Actions by goal and end, with names. */
export function selectActions(db: Database): Omit<ActionOverview, 'contributions'>[] {
  return statement<Omit<ActionOverview, 'contributions'>>(
    db,
    `SELECT ${actionTable.columns('t')}, g.title AS goalTitle, l.name AS leadName FROM action t
     LEFT JOIN goal g ON g.id = t.goal_id LEFT JOIN actor l ON l.id = t.lead_id
     ORDER BY g.position IS NULL, g.position, t.ends_on IS NULL, t.ends_on, t.id`,
  ).all();
}

/** The position after the last goal. */
export function nextGoalPosition(db: Database): number {
  return statement<{ n: number }>(db, 'SELECT coalesce(max(position), 0) + 1 AS n FROM goal').get()?.n ?? 1;
}

/** Number of actions and indicators that hang on a goal. */
export function countUsesOfGoal(db: Database, id: GoalId): number {
  return (
    statement<{ n: number }>(
      db,
      'SELECT (SELECT count(*) FROM action WHERE goal_id = ?) + (SELECT count(*) FROM indicator WHERE goal_id = ?) AS n',
    ).get(id, id)?.n ?? 0
  );
}

/** Deletes all contributions to an action. */
export function deleteContributionsTo(db: Database, id: ActionId): void {
  statement(db, 'DELETE FROM contribution WHERE action_id = ?').run(id);
}
