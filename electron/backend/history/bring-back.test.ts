import { beforeEach, describe, expect, it } from 'vitest';
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import { AUTHOR, emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeAction, makeActor, makeBody, makeIndicator } from '../../../test/helpers/entities.ts';
import { recordTransaction, redo, undo, undoRedoState } from '../db/change-log/change-log.ts';
import type { Database } from '../db/open-database.ts';
import {
  createSeat,
  createTerm,
  deleteBody,
  deleteSeat,
  deleteTerm,
} from '../governance/governance-service.ts';
import { getInitiative, updateInitiative } from '../initiative/initiative-service.ts';
import { createIndicator, createValue, deleteIndicator } from '../measurement/measurement-service.ts';
import { agendaItemTable } from '../meetings/meetings-repository.ts';
import { createItem, createMeeting, deleteMeeting } from '../meetings/meetings-service.ts';
import { actionTable, contributionTable } from '../plan/plan-repository.ts';
import { createAction, createContribution, deleteAction, setActionStatus } from '../plan/plan-service.ts';
import { actorTable, assessmentTable, tieTable } from '../stakeholders/stakeholders-repository.ts';
import {
  assessActor,
  createActor,
  createTie,
  deleteActor,
  getActor,
} from '../stakeholders/stakeholders-service.ts';
import { bringBack } from './bring-back.ts';
import { changesSince, itemHistory } from './history-service.ts';

let db: Database;
beforeEach(() => {
  db = emptyDocument();
});

/** The deletions that the window offers to bring back, newest first. */
const offered = () =>
  changesSince(db, { since: '2020-01-01', language: 'en', limit: 100 })
    .days.flatMap(({ lines }) => lines)
    .flatMap(({ deletion, table, rowId, text }) =>
      deletion === null || table === null || rowId === null ? [] : [{ deletion, table, rowId, text }],
    );
const back = (table: TrackedTable, rowId: string, transactionNumber = lastDeletion(rowId)) =>
  step(db, () => bringBack(db, { table, rowId, transactionNumber, language: 'en' }), 'history.bringBack');
const lastDeletion = (rowId: string) =>
  db
    .prepare<[string], number>(
      "SELECT max(transaction_number) FROM change WHERE row_id = ? AND field = '*' AND new_value IS NULL",
    )
    .pluck()
    .get(rowId) ?? 1;
const rows = (table: TrackedTable) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all();
const undoLast = () => undo(db, { ...AUTHOR, since: 0 });
const newActor = (name: string) => step(db, () => createActor(db, makeActor({ name })));

/** A body with two seats, one of them held. */
function seatedBody() {
  const actor = newActor('Kari');
  const body = step(db, () => makeBody(db, { name: 'Board' }));
  const [chair] = ['chair', 'member'].map((role) =>
    step(db, () => createSeat(db, { bodyId: body.id, role: role as 'chair', title: '', sector: null })),
  );
  if (!chair) throw new Error('no seat');
  const fields = { seatId: chair.id, actorId: actor.id, startsOn: '2026-01-01', endsOn: null };
  return { actor, body, chair, term: step(db, () => createTerm(db, fields)), fields };
}

describe('what is deleted', () => {
  it('comes back with all that was deleted with it, as one step that undo and redo move over', () => {
    const { body } = seatedBody();
    const tables = ['body', 'seat', 'term'] as const;
    const before = tables.map(rows);
    step(db, () => deleteBody(db, body.id));
    const after = tables.map(rows);
    expect(after.flat()).toEqual([]);
    expect(back('body', body.id)).toEqual({
      done: 'Body brought back: Board, together with 2 seats and 1 term on a seat.',
      notes: [],
    });
    expect(tables.map(rows)).toEqual(before);
    expect(undoRedoState(db, 0)).toMatchObject({ undoOperation: 'history.bringBack', redoOperation: null });
    undoLast();
    expect(tables.map(rows)).toEqual(after);
    redo(db, { ...AUTHOR, since: 0 });
    expect(tables.map(rows)).toEqual(before);
  });

  it('is offered once for what went together, and told as brought back', () => {
    const { body, chair } = seatedBody();
    step(db, () => deleteBody(db, body.id));
    expect(offered().map(({ text }) => text)).toEqual(['Body deleted: Board']);
    const history = (table: TrackedTable, rowId: string) =>
      itemHistory(db, { table, rowId, language: 'en', limit: 10 }).steps[0]?.lines ?? [];
    const shown = (table: TrackedTable, rowId: string) =>
      history(table, rowId).filter(({ canComeBack }) => canComeBack);
    expect(shown('body', body.id).map(({ text }) => text)).toEqual(['Body deleted: Board']);
    expect(shown('seat', chair.id)).toEqual([]);
    back('body', body.id);
    expect(offered()).toEqual([]);
    expect(history('body', body.id).map(({ text }) => text)).toContain('Body brought back: Board');
  });

  it('brings values back with their indicator and contributions with their action', () => {
    const actor = newActor('Library');
    const indicator = step(db, () => createIndicator(db, makeIndicator({ name: 'Absence' })));
    step(db, () => {
      for (const value of [3, 4, 5])
        createValue(db, { indicatorId: indicator.id, measuredOn: '2026-01-01', value, note: '' });
    });
    const action = step(db, () => createAction(db, makeAction({ title: 'Hall' })));
    step(db, () => createContribution(db, { actionId: action.id, actorId: actor.id, contribution: 'Books' }));
    const before = [rows('indicator_value'), rows('contribution'), rows('indicator'), rows('action')];
    step(db, () => deleteIndicator(db, indicator.id));
    step(db, () => deleteAction(db, action.id));
    expect(back('indicator', indicator.id).done).toContain('Absence, together with 3');
    back('action', action.id);
    expect([rows('indicator_value'), rows('contribution'), rows('indicator'), rows('action')]).toEqual(
      before,
    );
  });
});

describe('what it refers to is deleted meanwhile', () => {
  it('comes back without the lead and without the contribution, and says so', () => {
    const gone = newActor('Library');
    const action = step(db, () => createAction(db, makeAction({ title: 'Hall', leadId: gone.id })));
    step(db, () => createContribution(db, { actionId: action.id, actorId: gone.id, contribution: 'Books' }));
    step(db, () => deleteAction(db, action.id));
    step(db, () => deleteActor(db, gone.id));
    expect(back('action', action.id)).toEqual({
      done: 'Action brought back: Hall.',
      notes: ['Without lead: Library is deleted.', 'Left out: 1 contribution, since Library is deleted.'],
    });
    expect(actionTable.get(db, action.id).leadId).toBeNull();
    expect(rows('contribution')).toEqual([]);
  });

  it('is refused by name when it cannot be without, and can be brought back after that', () => {
    const { body, chair } = seatedBody();
    step(db, () => deleteSeat(db, chair.id));
    step(db, () => deleteBody(db, body.id));
    expect(offered().map(({ text }) => text)).toContain('Seat deleted: Chair of Board');
    expect(() => back('seat', chair.id)).toThrowError(
      expect.objectContaining({ code: 'history.refers-to-deleted', values: { name: 'Board' } }),
    );
    back('body', body.id);
    expect(rows('seat')).toHaveLength(1);
    back('seat', chair.id);
    expect(rows('term')).toHaveLength(1);
  });

  it('gives a tie back by itself once both its actors are there again', () => {
    const [one, other] = [newActor('One'), newActor('Other')];
    const fields = {
      fromActorId: other.id,
      toActorId: one.id,
      kind: 'funds',
      isMutual: false,
      note: '',
    } as const;
    const tie = step(db, () => createTie(db, fields));
    step(db, () => deleteActor(db, one.id));
    step(db, () => deleteActor(db, other.id));
    expect(offered()).toHaveLength(2);
    expect(back('actor', one.id).notes).toEqual(['Left out: 1 tie, since Other is deleted.']);
    back('actor', other.id);
    expect(offered().map(({ rowId }) => rowId)).toEqual([tie.id]);
    back('tie', tie.id);
    expect(tieTable.all(db)).toMatchObject([fields]);
  });
});

it('leaves an assessment away whose map is deleted, since it would be about the whole initiative', () => {
  const { id } = newActor('Library');
  const map = '01900000-0000-7000-8000-000000000001';
  step(db, () => {
    db.prepare("INSERT INTO stakeholder_map (id, position, name, purpose) VALUES (?, 1, 'Schools', '')").run(
      map,
    );
    const assessed = {
      actor_id: id,
      assessed_on: '2026-01-01',
      assessed_by: '',
      power: 2,
      interest: 2,
      reason: '',
    };
    for (const [assessmentId, mapId] of [
      ['01900000-0000-7000-8000-000000000002', map],
      ['01900000-0000-7000-8000-000000000003', null],
    ])
      db.prepare(
        `INSERT INTO assessment (id, map_id, ${Object.keys(assessed).join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(assessmentId, mapId, ...Object.values(assessed));
  });
  step(db, () => deleteActor(db, id));
  step(db, () => db.prepare('DELETE FROM stakeholder_map').run());
  expect(back('actor', id).notes).toEqual(['Left out: 1 assessment, since Schools is deleted.']);
  expect(rows('assessment')).toMatchObject([{ map_id: null, power: 2 }]);
});

describe('what others have taken meanwhile is theirs', () => {
  function agenda() {
    const body = step(db, () => makeBody(db));
    const call = () =>
      createMeeting(db, { bodyId: body.id, startsAt: '2026-12-03T09:00', place: '', status: 'planned' });
    const meeting = step(db, call);
    const add = (title: string, meetingId = meeting.id) =>
      step(db, () =>
        createItem(db, { meetingId, title, kind: 'decide', background: '', proposedWording: '' }),
      );
    const numbers = () =>
      agendaItemTable.all(db, 'position, id').map(({ title, caseNumber }) => `${caseNumber} ${title}`);
    return { meeting, call, add, numbers };
  }

  it('gives an agenda item a new number and the last place when its own are in use', () => {
    const { add, numbers } = agenda();
    const [, second] = [add('First'), add('Second')];
    step(db, () => agendaItemTable.remove(db, second.id));
    expect(back('agenda_item', second.id).notes).toEqual([]);
    step(db, () => agendaItemTable.remove(db, second.id));
    add('Third');
    expect(numbers()).toEqual(['1 First', '2 Third']);
    expect(back('agenda_item', second.id).notes).toEqual([
      'The item has got number 3/26, since 2/26 is in use.',
    ]);
    expect(numbers()).toEqual(['1 First', '2 Third', '3 Second']);
    const places = agendaItemTable.all(db).map(({ position }) => position);
    expect(new Set(places).size).toBe(3);
  });

  it('numbers a whole agenda anew without giving a number twice', () => {
    const { meeting, call, add } = agenda();
    for (const title of ['A', 'B', 'C']) add(title);
    step(db, () => deleteMeeting(db, meeting.id));
    const other = step(db, call);
    for (const title of ['D', 'E']) add(title, other.id);
    expect(back('meeting', meeting.id).notes).toHaveLength(2);
    const numbers = agendaItemTable.all(db).map(({ caseNumber }) => caseNumber);
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuses a term when somebody else has the seat', () => {
    const { term, fields } = seatedBody();
    step(db, () => deleteTerm(db, term.id));
    const other = newActor('Omar');
    step(db, () => createTerm(db, { ...fields, actorId: other.id }));
    expect(() => back('term', term.id)).toThrowError('governance.term-overlap');
    expect(rows('term')).toHaveLength(1);
  });

  it('brings an assessment back behind the one made since on the same day', () => {
    const { id } = newActor('Library');
    const input = { actorId: id, interest: 3, reason: '', assessedOn: '2026-11-22', assessedBy: 'Ida' };
    const first = step(db, () => assessActor(db, { ...input, power: 2 }));
    step(db, () => assessmentTable.remove(db, first.id));
    step(db, () => assessActor(db, { ...input, power: 4 }));
    back('assessment', first.id);
    expect(getActor(db, id, '2026-11-22').assessments).toMatchObject([{ power: 4 }, { power: 2 }]);
  });

  it('leaves contact details out once the initiative has stopped keeping them', () => {
    const keep = (keepsContactDetails: boolean) =>
      step(db, () => updateInitiative(db, { ...getInitiative(db), keepsContactDetails }));
    keep(true);
    const fields = makeActor({ name: 'Kari', kind: 'person', email: 'kari@example.org' });
    const { id } = step(db, () => createActor(db, fields));
    step(db, () => deleteActor(db, id));
    expect(back('actor', id).notes).toEqual([]);
    expect(actorTable.get(db, id).email).toBe('kari@example.org');
    step(db, () => deleteActor(db, id));
    keep(false);
    expect(back('actor', id).notes).toEqual(['Without contact details: the initiative does not keep them.']);
    expect(actorTable.get(db, id)).toMatchObject({ ...fields, email: '' });
  });
});

describe('a deletion', () => {
  it('can be brought back only once, and only the latest one', () => {
    const action = step(db, () => createAction(db, makeAction({ title: 'Hall' })));
    step(db, () => deleteAction(db, action.id));
    const first = lastDeletion(action.id);
    back('action', action.id);
    expect(() => back('action', action.id, first)).toThrowError('history.already-back');
    step(db, () => setActionStatus(db, action.id, 'ongoing', undefined));
    step(db, () => deleteAction(db, action.id));
    expect(() => back('action', action.id, first)).toThrowError('history.deleted-again');
    back('action', action.id);
    expect(actionTable.get(db, action.id).status).toBe('ongoing');
  });

  it('that was undone leaves nothing to bring back, and redo is kept', () => {
    const action = step(db, () => createAction(db, makeAction()));
    step(db, () => deleteAction(db, action.id), 'plan.deleteAction');
    const deletion = lastDeletion(action.id);
    undoLast();
    expect(offered()).toEqual([]);
    expect(() => back('action', action.id, deletion)).toThrowError('history.already-back');
    expect(undoRedoState(db, 0).redoOperation).toBe('plan.deleteAction');
    redo(db, { ...AUTHOR, since: 0 });
    expect(offered()).toMatchObject([{ deletion, rowId: action.id }]);
    back('action', action.id, deletion);
    undoLast();
    expect(offered()).toMatchObject([{ deletion, rowId: action.id }]);
    back('action', action.id, deletion);
    expect(rows('action')).toHaveLength(1);
  });

  it('by undoing that it was made is not offered, nor is a step that did not delete it', () => {
    const { id } = step(db, () => createAction(db, makeAction()));
    undoLast();
    expect(offered()).toEqual([]);
    expect(() => back('action', id)).toThrowError('item.not-found');
    const action = step(db, () => createAction(db, makeAction()));
    step(db, () => deleteAction(db, action.id));
    expect(() => back('action', action.id, 1)).toThrowError('history.deleted-again');
  });

  it('of an earlier day is told as brought back on the day it came', () => {
    const at = (iso: string, operation: string, work: () => unknown) =>
      recordTransaction(db, { ...AUTHOR, operation, now: new Date(iso) }, work);
    const actions = ['A', 'B', 'C', 'D', 'E'].map((title) =>
      step(db, () => createAction(db, makeAction({ title }))),
    );
    for (const { id } of actions) at('2026-12-01T09:00:00Z', 'plan.deleteAction', () => deleteAction(db, id));
    expect(offered()).toHaveLength(5);
    for (const { id } of actions)
      at('2026-12-02T09:00:00Z', 'history.bringBack', () =>
        bringBack(db, { table: 'action', rowId: id, transactionNumber: lastDeletion(id), language: 'en' }),
      );
    const [first] = actions;
    at('2026-12-02T10:00:00Z', 'plan.setActionStatus', () =>
      setActionStatus(db, first?.id ?? ('' as never), 'ongoing', undefined),
    );
    const { days } = changesSince(db, { since: '2026-12-02', language: 'en', limit: 100 });
    expect(days.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(['Brought back: 5 actions']);
  });
});

describe('contributions', () => {
  it('come back by themselves', () => {
    const actor = newActor('Library');
    const action = step(db, () => createAction(db, makeAction({ title: 'Hall' })));
    const given = step(db, () =>
      createContribution(db, { actionId: action.id, actorId: actor.id, contribution: 'Books' }),
    );
    step(db, () => contributionTable.remove(db, given.id));
    back('contribution', given.id);
    expect(contributionTable.all(db)).toEqual([given]);
  });
});
