import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeAction, makeActor, makeGoal } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import { createActor } from '../stakeholders/stakeholders-service.ts';
import {
  createAction,
  createContribution,
  createGoal,
  deleteAction,
  deleteGoal,
  listActions,
  setActionStatus,
} from './plan-service.ts';

let db: Database;
beforeEach(() => {
  db = emptyDocument();
});

describe('actions', () => {
  it('are listed by goal and end, with lead and contributions by name', () => {
    step(db, () => {
      const lead = createActor(db, makeActor({ name: 'Idrettslaget' }));
      const first = createGoal(db, makeGoal({ title: 'First' }));
      const second = createGoal(db, makeGoal({ title: 'Second' }));
      createAction(db, makeAction({ title: 'D' }));
      createAction(db, makeAction({ title: 'C', goalId: second.id }));
      createAction(db, makeAction({ title: 'B', goalId: first.id }));
      const action = createAction(
        db,
        makeAction({ title: 'A', goalId: first.id, endsOn: '2026-05-01', leadId: lead.id }),
      );
      createContribution(db, { actionId: action.id, actorId: lead.id, contribution: 'Hall' });
    });
    const actions = listActions(db);
    expect(actions.map((action) => action.title)).toEqual(['A', 'B', 'C', 'D']);
    expect(actions[0]).toMatchObject({ goalTitle: 'First', leadName: 'Idrettslaget' });
    expect(actions[0]?.contributions).toMatchObject([{ actorName: 'Idrettslaget', contribution: 'Hall' }]);
    expect(listActions(db, actions[2]?.goalId ?? undefined).map((action) => action.title)).toEqual(['C']);
  });

  it('keep the note when only the status is set', () => {
    const { id } = step(db, () => createAction(db, makeAction({ statusNote: 'Waits for keys' })));
    expect(step(db, () => setActionStatus(db, id, 'ongoing', undefined))).toMatchObject({
      status: 'ongoing',
      statusNote: 'Waits for keys',
    });
    expect(step(db, () => setActionStatus(db, id, 'completed', ''))).toMatchObject({
      status: 'completed',
      statusNote: '',
    });
  });

  it('refuse an end before the start and a lead that does not exist', () => {
    expect(() =>
      step(db, () => createAction(db, makeAction({ startsOn: '2026-02-01', endsOn: '2026-01-31' }))),
    ).toThrowError('dates.end-before-start');
    const stranger = createGoalAsActorId();
    expect(() => step(db, () => createAction(db, makeAction({ leadId: stranger })))).toThrowError(
      'item.not-found',
    );
  });

  it('hold their goal in place until they are gone', () => {
    const goal = step(db, () => createGoal(db, makeGoal()));
    const action = step(db, () => createAction(db, makeAction({ goalId: goal.id })));
    expect(() => step(db, () => deleteGoal(db, goal.id))).toThrowError('item.in-use');
    step(db, () => deleteAction(db, action.id));
    step(db, () => deleteGoal(db, goal.id));
    expect(listActions(db)).toEqual([]);
  });

  function createGoalAsActorId() {
    const goal = step(db, () => createGoal(db, makeGoal()));
    return goal.id as unknown as ReturnType<typeof createActor>['id'];
  }
});
