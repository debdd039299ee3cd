import { beforeEach, describe, expect, it } from 'vitest';
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import { AUTHOR, emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeAction, makeActor, makeBody, makeGoal, makeIndicator } from '../../../test/helpers/entities.ts';
import { recordTransaction, undo } from '../db/change-log/change-log.ts';
import type { Database } from '../db/open-database.ts';
import { createSeat, createTerm, deleteTerm, updateTerm } from '../governance/governance-service.ts';
import { createIndicator, createValue, deleteIndicator } from '../measurement/measurement-service.ts';
import { contributionTable } from '../plan/plan-repository.ts';
import {
  createAction,
  createContribution,
  createGoal,
  deleteAction,
  setActionStatus,
  updateAction,
} from '../plan/plan-service.ts';
import { createActor, deleteActor } from '../stakeholders/stakeholders-service.ts';
import { changesSince, itemHistory } from './history-service.ts';
import { restoreField } from './restore-field.ts';

let db: Database;
beforeEach(() => {
  db = emptyDocument();
});

const history = (table: TrackedTable, rowId: string, limit = 30, before?: number) =>
  itemHistory(db, { table, rowId, language: 'en', limit, before });
const sentences = (table: TrackedTable, rowId: string) =>
  history(table, rowId).steps.map(({ lines }) => lines.map(({ text }) => text));
const at = <Result>(iso: string, author: string, work: () => Result) =>
  recordTransaction(db, { ...AUTHOR, author, operation: 'test.step', now: new Date(iso) }, work).result;
const restore = (table: TrackedTable, rowId: string, field: string, transactionNumber: number) =>
  step(db, () =>
    restoreField({ db, today: '2026-11-22', author: 'Ida' }, { table, rowId, field, transactionNumber }),
  );
const undoLast = () => undo(db, { ...AUTHOR, since: 0 });

/** An action whose status has been set twice. */
function changedAction() {
  const action = step(db, () => createAction(db, makeAction({ title: 'Open hall' })));
  step(db, () => setActionStatus(db, action.id, 'ongoing', undefined));
  step(db, () => setActionStatus(db, action.id, 'completed', 'Done in May'));
  return action;
}

describe('the history of an item', () => {
  it('tells every step in sentences, newest first, with who and when', () => {
    const { id } = changedAction();
    expect(sentences('action', id)).toEqual([
      ['Status changed from “Ongoing” to “Completed”', 'Status note rewritten'],
      ['Status changed from “Not started” to “Ongoing”'],
      ['New action: Open hall'],
    ]);
    expect(history('action', id).steps[0]).toMatchObject({
      author: 'Ida',
      happenedAt: '2026-11-22T12:00:00.000Z',
    });
    expect(history('action', id)).toMatchObject({ name: 'Open hall', owner: { table: 'action', id } });
  });

  it('holds the rows that belong to it, also those that are deleted, by the names of what they refer to', () => {
    const actor = step(db, () => createActor(db, makeActor({ name: 'Library' })));
    const action = step(db, () => createAction(db, makeAction({ title: 'Homework' })));
    const other = step(db, () => createAction(db, makeAction({ title: 'Other' })));
    const given = step(db, () =>
      createContribution(db, { actionId: action.id, actorId: actor.id, contribution: 'Room' }),
    );
    step(db, () => contributionTable.remove(db, given.id));
    expect(sentences('action', action.id)).toEqual([
      ['Contribution deleted: Homework'],
      ['Library contributes to Homework'],
      ['New action: Homework'],
    ]);
    expect(sentences('action', other.id)).toEqual([['New action: Other']]);
  });

  it('follows seats and terms up to their body, and values up to their indicator', () => {
    const actor = step(db, () => createActor(db, makeActor({ name: 'Kari' })));
    const body = step(db, () => makeBody(db, { name: 'Board' }));
    const seat = step(db, () => createSeat(db, { bodyId: body.id, role: 'chair', title: '', sector: null }));
    const term = step(db, () =>
      createTerm(db, { seatId: seat.id, actorId: actor.id, startsOn: '2026-01-01', endsOn: null }),
    );
    step(db, () => deleteTerm(db, term.id));
    expect(sentences('body', body.id).flat()).toContain('Kari holds the seat Chair of Board from 01/01/2026');
    expect(sentences('seat', seat.id)).toHaveLength(3);
    const indicator = step(db, () => createIndicator(db, makeIndicator({ name: 'Pass rate' })));
    step(db, () =>
      createValue(db, { indicatorId: indicator.id, measuredOn: '2026-06-30', value: 78, note: '' }),
    );
    expect(sentences('indicator', indicator.id)[0]?.[0]).toMatch(/^Pass rate: measured at 78\s%/);
  });

  it('leaves out what was undone', () => {
    const { id } = changedAction();
    undoLast();
    expect(sentences('action', id)).toHaveLength(2);
    undoLast();
    expect(sentences('action', id)).toEqual([['New action: Open hall']]);
  });

  it('is there for a deleted item, under its name, with nothing to go to or to restore', () => {
    const { id } = changedAction();
    step(db, () => deleteAction(db, id));
    const told = history('action', id);
    expect(told).toMatchObject({ name: 'Open hall', owner: null });
    expect(told.steps[0]?.lines[0]?.text).toBe('Action deleted: Open hall');
    expect(told.steps.flatMap(({ lines }) => lines.flatMap(({ earlier }) => earlier ?? []))).toEqual([]);
  });

  it('comes page by page without loss', () => {
    const { id } = changedAction();
    const first = history('action', id, 2);
    const second = history('action', id, 2, first.nextBefore ?? undefined);
    expect([first.steps.length, second.steps.length, second.nextBefore]).toEqual([2, 1, null]);
    expect([...first.steps, ...second.steps]).toEqual(history('action', id).steps);
  });

  it('is refused for what never was', () => {
    expect(() => history('goal', '01900000-0000-7000-8000-000000000000')).toThrowError('item.not-found');
  });

  it('says that contact details changed, never what they were', () => {
    const actor = step(db, () => createActor(db, makeActor({ name: 'Kari', kind: 'person' })));
    step(db, () => db.prepare("UPDATE actor SET email = 'kari@example.org' WHERE id = ?").run(actor.id));
    const [line] = history('actor', actor.id).steps[0]?.lines ?? [];
    expect(line).toMatchObject({ text: 'E-mail changed', earlier: null });
  });
});

describe('an earlier value', () => {
  const offered = (table: TrackedTable, id: string) =>
    history(table, id).steps.flatMap(({ number, lines }) =>
      lines.flatMap(({ earlier }) => (earlier ? [{ ...earlier, number }] : [])),
    );

  it('is restored as one step, told in the history, and taken back by one undo', () => {
    const { id } = changedAction();
    const [, , last] = offered('action', id);
    expect(last).toMatchObject({ field: 'status', value: '“Not started”' });
    restore('action', id, 'status', last?.number ?? 0);
    expect(sentences('action', id)[0]).toEqual(['Status changed from “Completed” to “Not started”']);
    undoLast();
    expect(sentences('action', id)[0]?.[0]).toBe('Status changed from “Ongoing” to “Completed”');
  });

  it('is offered with its text when it is too long for a sentence, and not when it is the value now', () => {
    const { id } = step(db, () => createAction(db, makeAction({ description: 'First wording' })));
    step(db, () => updateAction(db, { ...makeAction({ description: 'Second' }), id }));
    expect(offered('action', id)).toMatchObject([
      { field: 'description', value: null, text: 'First wording' },
    ]);
    restore('action', id, 'description', offered('action', id)[0]?.number ?? 0);
    expect(offered('action', id)).toMatchObject([{ field: 'description', text: 'Second' }]);
  });

  it('is refused when it breaks a rule that holds today', () => {
    const { id } = step(db, () => createAction(db, makeAction({ endsOn: '2026-02-01' })));
    step(db, () => updateAction(db, { ...makeAction({ endsOn: '2026-09-01' }), id }));
    const [first] = offered('action', id);
    step(db, () => updateAction(db, { ...makeAction({ startsOn: '2026-06-01', endsOn: '2026-09-01' }), id }));
    expect(() => restore('action', id, 'ends_on', first?.number ?? 0)).toThrowError('dates.end-before-start');
  });

  it('is refused when what it refers to is deleted, or somebody else has the seat by now', () => {
    const lead = step(db, () => createActor(db, makeActor({ name: 'Gone' })));
    const { id } = step(db, () => createAction(db, makeAction({ leadId: lead.id })));
    step(db, () => updateAction(db, { ...makeAction(), id }));
    step(db, () => deleteActor(db, lead.id));
    expect(() => restore('action', id, 'lead_id', offered('action', id)[0]?.number ?? 0)).toThrowError(
      'history.value-no-longer-fits',
    );
    const actor = step(db, () => createActor(db, makeActor()));
    const body = step(db, () => makeBody(db));
    const seat = step(db, () => createSeat(db, { bodyId: body.id, role: 'chair', title: '', sector: null }));
    const fields = { actorId: actor.id, startsOn: '2026-01-01' };
    const term = step(db, () => createTerm(db, { ...fields, seatId: seat.id, endsOn: null }));
    step(db, () => updateTerm(db, { ...fields, id: term.id, endsOn: '2026-03-01' }));
    step(db, () => createTerm(db, { ...fields, seatId: seat.id, startsOn: '2026-04-01', endsOn: null }));
    expect(() => restore('term', term.id, 'ends_on', offered('term', term.id)[0]?.number ?? 0)).toThrowError(
      'governance.term-overlap',
    );
  });

  it('is refused for a step that did not touch the field, and for fields that are never changed by themselves', () => {
    const { id } = changedAction();
    const last = history('action', id).steps[0]?.number ?? 0;
    expect(() => restore('action', id, 'title', last)).toThrowError('history.value-no-longer-fits');
    const goal = step(db, () => createGoal(db, makeGoal()));
    expect(() => restore('goal', goal.id, 'position', last)).toThrowError('history.value-no-longer-fits');
  });
});

describe('what has changed since a day', () => {
  const since = (day: string, filter: { table?: TrackedTable; author?: string; limit?: number } = {}) =>
    changesSince(db, { since: day, language: 'en', limit: 60, ...filter });
  const texts = (...given: Parameters<typeof since>) =>
    since(...given).days.map(({ day, lines }) => [day, ...lines.map(({ text }) => text)]);

  function twoDays() {
    const action = at('2026-12-01T09:00:00Z', 'Ida', () => createAction(db, makeAction({ title: 'Hall' })));
    at('2026-12-02T09:00:00Z', 'Omar', () => setActionStatus(db, action.id, 'ongoing', undefined));
    at('2026-12-02T10:00:00Z', 'Omar', () => setActionStatus(db, action.id, 'completed', undefined));
    at('2026-12-02T11:00:00Z', 'Ida', () => createGoal(db, makeGoal({ title: 'Goal' })));
    return action;
  }

  it('is told day by day, each item once with its net change, and links to the item', () => {
    const action = twoDays();
    expect(texts('2026-12-01')).toEqual([
      ['2026-12-02', 'New goal: Goal', 'Hall: status changed from “Not started” to “Completed”'],
      ['2026-12-01', 'New action: Hall'],
    ]);
    expect(texts('2026-12-02')).toHaveLength(1);
    expect(since('2026-12-02').days[0]?.lines[1]).toMatchObject({
      author: 'Omar',
      owner: { table: 'action', id: action.id },
      rowId: action.id,
    });
  });

  it('can be of one kind or by one author, and names all authors', () => {
    twoDays();
    expect(texts('2026-12-01', { table: 'goal' })).toEqual([['2026-12-02', 'New goal: Goal']]);
    expect(texts('2026-12-01', { author: 'Omar' }).flat()).toHaveLength(2);
    expect(since('2026-12-01', { author: 'Omar' }).authors).toEqual(['Ida', 'Omar']);
  });

  it('tells a crowd as a number and a deleted item by its name', () => {
    const indicator = step(db, () => createIndicator(db, makeIndicator({ name: 'Old' })));
    at('2026-12-03T09:00:00Z', 'Ida', () => {
      for (let index = 0; index < 20; index += 1) createActor(db, makeActor());
    });
    at('2026-12-04T09:00:00Z', 'Ida', () => deleteIndicator(db, indicator.id));
    expect(texts('2026-12-03')).toEqual([
      ['2026-12-04', 'Indicator deleted: Old'],
      ['2026-12-03', 'Added: 20 actors'],
    ]);
    expect(since('2026-12-04').days[0]?.lines[0]?.owner).toBeNull();
  });

  it('tells a step of thousands of values by its size', () => {
    at('2026-12-05T09:00:00Z', 'Ida', () => {
      for (let index = 0; index < 400; index += 1) createActor(db, makeActor());
    });
    expect(texts('2026-12-05').flat()[1]).toMatch(/^A large step: [\d,]+ values changed at once/);
  });

  it('comes page by page', () => {
    twoDays();
    const first = since('2026-12-01', { limit: 2 });
    expect(first.nextBefore).not.toBeNull();
    const rest = changesSince(db, {
      since: '2026-12-01',
      language: 'en',
      limit: 60,
      before: first.nextBefore ?? 0,
    });
    expect(rest.days.flatMap(({ lines }) => lines)).toHaveLength(2);
    expect(rest.nextBefore).toBeNull();
  });

  it('tells that earlier work was taken back', () => {
    at('2026-12-01T09:00:00Z', 'Ida', () => createGoal(db, makeGoal({ title: 'Goal' })));
    undo(db, { ...AUTHOR, now: new Date('2026-12-09T09:00:00Z'), since: 0 });
    expect(texts('2026-12-05')).toEqual([['2026-12-09', 'Goal deleted: Goal']]);
    expect(texts('2026-12-01')).toEqual([]);
  });
});
