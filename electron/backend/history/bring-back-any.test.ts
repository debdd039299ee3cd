/** Whatever was done before: what is offered comes back or is refused with a sentence, and undo takes it back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TRACKED_TABLES, type TrackedTable } from '../../../shared/domain/history/change.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { AUTHOR, emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeAction, makeActor, makeBody, makeGoal, makeIndicator } from '../../../test/helpers/entities.ts';
import { redo, undo } from '../db/change-log/change-log.ts';
import type { Database } from '../db/open-database.ts';
import {
  createSeat,
  createTerm,
  deleteBody,
  deleteSeat,
  deleteTerm,
} from '../governance/governance-service.ts';
import { createIndicator, createValue, deleteIndicator } from '../measurement/measurement-service.ts';
import { agendaItemTable } from '../meetings/meetings-repository.ts';
import { createItem, createMeeting, deleteMeeting } from '../meetings/meetings-service.ts';
import {
  createAction,
  createContribution,
  createGoal,
  deleteAction,
  deleteGoal,
} from '../plan/plan-service.ts';
import { createActor, createTie, deleteActor } from '../stakeholders/stakeholders-service.ts';
import { bringBack } from './bring-back.ts';
import { everDeleted } from './deleted-rows.ts';
import { changesSince } from './history-service.ts';

type Pick = (table: TrackedTable) => never;

/** Everything that can be made, of rows that are there. `pick` fails where there is none. */
const MAKE: readonly ((db: Database, pick: Pick, count: number) => unknown)[] = [
  (db, _pick, count) => createActor(db, makeActor({ name: `Actor ${count}` })),
  (db, pick, count) =>
    createTie(db, {
      fromActorId: pick('actor'),
      toActorId: pick('actor'),
      kind: 'funds',
      isMutual: count % 2 === 0,
      note: '',
    }),
  (db, _pick, count) => makeBody(db, { name: `Body ${count}` }),
  (db, pick, count) => makeBody(db, { name: `Body ${count}`, parentId: pick('body') }),
  (db, pick) => createSeat(db, { bodyId: pick('body'), role: 'member', title: '', sector: null }),
  (db, pick) =>
    createTerm(db, { seatId: pick('seat'), actorId: pick('actor'), startsOn: '2026-01-01', endsOn: null }),
  (db, pick) => createGoal(db, makeGoal({ ownerId: pick('actor') })),
  (db, pick) => createAction(db, makeAction({ leadId: pick('actor'), goalId: pick('goal') })),
  (db, pick) => createAction(db, makeAction({ leadId: pick('actor') })),
  (db, pick) =>
    createContribution(db, { actionId: pick('action'), actorId: pick('actor'), contribution: '' }),
  (db, pick) => createIndicator(db, makeIndicator({ goalId: pick('goal'), responsibleId: pick('actor') })),
  (db, pick, count) =>
    createValue(db, { indicatorId: pick('indicator'), measuredOn: '2026-01-01', value: count, note: '' }),
  (db, pick) =>
    createMeeting(db, { bodyId: pick('body'), startsAt: '2026-12-03T09:00', place: '', status: 'planned' }),
  (db, pick) =>
    createItem(db, {
      meetingId: pick('meeting'),
      title: 'Item',
      kind: 'decide',
      background: '',
      proposedWording: '',
    }),
];
const DELETE: readonly ((db: Database, pick: Pick) => unknown)[] = [
  (db, pick) => deleteActor(db, pick('actor')),
  (db, pick) => deleteBody(db, pick('body')),
  (db, pick) => deleteSeat(db, pick('seat')),
  (db, pick) => deleteTerm(db, pick('term')),
  (db, pick) => deleteGoal(db, pick('goal')),
  (db, pick) => deleteAction(db, pick('action')),
  (db, pick) => deleteIndicator(db, pick('indicator')),
  (db, pick) => deleteMeeting(db, pick('meeting')),
  (db, pick) => agendaItemTable.remove(db, pick('agenda_item')),
];

const contentOf = (db: Database) =>
  TRACKED_TABLES.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all());
const pickOf = (db: Database, index: number) => (table: TrackedTable) => {
  const ids = db.prepare<[], string>(`SELECT id FROM ${table} ORDER BY id`).pluck().all();
  if (ids.length === 0) throw new Refusal('item.not-found');
  return ids[index % ids.length] as never;
};
/** What rules refuse is not done, as in the window; anything else is a mistake of the program. */
function isDone(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

function assertWhole(db: Database): void {
  expect(db.pragma('foreign_key_check')).toEqual([]);
  const numbers = db.prepare(
    `SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
     GROUP BY m.body_id, i.case_year, i.case_number HAVING count(*) > 1`,
  );
  expect(numbers.all()).toEqual([]);
}

/** Brings back something that is offered; answers whether it came. */
function bringBackOne(db: Database, index: number): boolean {
  const offered = changesSince(db, { since: '2020-01-01', language: 'en', limit: 100 })
    .days.flatMap(({ lines }) => lines)
    .filter(({ deletion }) => deletion !== null);
  const line = offered[index % offered.length];
  if (!line?.table || line.rowId === null || line.deletion === null) return false;
  const input = {
    table: line.table,
    rowId: line.rowId,
    transactionNumber: line.deletion,
    language: 'en',
  } as const;
  const before = contentOf(db);
  const isBack = isDone(() => step(db, () => bringBack(db, input), 'history.bringBack'));
  const after = contentOf(db);
  if (!isBack) {
    expect(after).toEqual(before);
    return false;
  }
  expect(db.prepare(`SELECT 1 FROM ${line.table} WHERE id = ?`).get(line.rowId)).toBeDefined();
  undo(db, { ...AUTHOR, since: 0 });
  expect(contentOf(db)).toEqual(before);
  redo(db, { ...AUTHOR, since: 0 });
  expect(contentOf(db)).toEqual(after);
  return true;
}

/** The rows that are gone, as a search through the whole log finds them. */
function gone(db: Database, table: TrackedTable): string[] {
  return db
    .prepare<[string], string>(
      `SELECT row_id FROM change_row WHERE table_name = ? AND row_id NOT IN (SELECT id FROM ${table}) ORDER BY row_id`,
    )
    .pluck()
    .all(table);
}

function assertGoneIsKnown(db: Database): void {
  for (const table of TRACKED_TABLES) {
    const ids = everDeleted(db, table).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(gone(db, table)));
  }
}

it('comes back or is refused, and leaves a whole document that undo takes back exactly', () => {
  const index = fc.nat(20);
  const move = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('make' as const), which: fc.nat(MAKE.length - 1), index }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('delete' as const), which: fc.nat(DELETE.length - 1), index }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('back' as const), which: fc.constant(0), index }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.constant(0), index }) },
  );
  let broughtBack = 0;
  fc.assert(
    fc.property(fc.array(move, { minLength: 10, maxLength: 40 }), fc.nat(40), (moves, knownFrom) => {
      const db = emptyDocument();
      for (const index of [0, 1])
        for (const make of MAKE) isDone(() => step(db, () => make(db, pickOf(db, index), index)));
      for (const [count, { kind, which, index: at }] of moves.entries()) {
        const pick = pickOf(db, at);
        if (kind === 'make') isDone(() => step(db, () => MAKE[which]?.(db, pick, count)));
        else if (kind === 'delete') isDone(() => step(db, () => DELETE[which]?.(db, pick)));
        else if (kind === 'undo') isDone(() => undo(db, { ...AUTHOR, since: 1 }));
        else if (bringBackOne(db, at)) broughtBack += 1;
        // The log is first read at some moment, and after that only what is new.
        if (count >= knownFrom) assertGoneIsKnown(db);
      }
      assertWhole(db);
      db.close();
    }),
    { numRuns: 20 },
  );
  expect(broughtBack).toBeGreaterThan(5);
}, 30_000);
