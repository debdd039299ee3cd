import { beforeEach, describe, expect, it } from 'vitest';
import { recordTransaction } from '../../electron/backend/db/change-log/change-log.ts';
import { type Database, openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { readSnapshot } from '../../electron/backend/reports/read-snapshot.ts';
import { TRACKED_TABLES } from '../../shared/domain/history/change.ts';
import { DESCRIBED_COLUMNS } from '../../shared/domain/history/history-key.ts';
import { id, seeded } from './report-snapshots.ts';

let db: Database;

/** Runs SQL as one transaction of the change log at noon of a day. */
function on(day: string, ...steps: readonly (readonly [string, ...(string | number | null)[]])[]): void {
  const details = { operation: 'test', author: 'Kari', device: 'laptop', now: new Date(`${day}T12:00:00`) };
  recordTransaction(db, details, () => {
    for (const [sql, ...values] of steps) db.prepare(sql).run(...values);
  });
}

const INITIATIVE = [
  `INSERT INTO initiative VALUES (?, 'Nordbyen', '', '', '', 'network', 'nb', 'internal', 0)`,
  id('initiative', 1),
] as const;
const GOAL = 'INSERT INTO goal VALUES (?, ?, ?, ?, NULL, NULL)';

beforeEach(() => {
  db = openInMemory();
  createSchema(db);
});

describe('readSnapshot', () => {
  it('shows values, rows and deleted rows as they were at the end of the day', () => {
    on(
      '2026-01-10',
      INITIATIVE,
      [GOAL, id('goal', 1), 1, 'Først', 'a'],
      [GOAL, id('goal', 2), 2, 'Borte', 'b'],
    );
    on('2026-02-10', [
      'UPDATE goal SET title = ?, due_on = ? WHERE id = ?',
      'Siden',
      '2028-01-01',
      id('goal', 1),
    ]);
    on('2026-03-10', ['DELETE FROM goal WHERE id = ?', id('goal', 2)]);
    const titles = (day: string) => readSnapshot(db, day).goals.map((goal) => [goal.title, goal.dueOn]);
    expect(titles('2026-01-10')).toEqual([
      ['Først', null],
      ['Borte', null],
    ]);
    expect(titles('2026-02-10')).toEqual([
      ['Siden', '2028-01-01'],
      ['Borte', null],
    ]);
    expect(titles('2026-03-10')).toEqual([['Siden', '2028-01-01']]);
    expect(readSnapshot(db, '2026-01-31').goals[1]).toEqual({
      id: id('goal', 2),
      position: 2,
      title: 'Borte',
      description: 'b',
      dueOn: null,
      ownerId: null,
    });
  });

  it('counts the whole local day, and nothing after it', () => {
    const details = { operation: 'test', author: 'Kari', device: 'laptop' };
    on('2026-01-01', INITIATIVE);
    const rename = (name: string, now: Date) =>
      recordTransaction(db, { ...details, now }, () =>
        db.prepare('UPDATE initiative SET name = ?').run(name),
      );
    rename('Sent på kvelden', new Date('2026-01-10T23:59:59'));
    rename('Neste dag', new Date('2026-01-11T00:00:01'));
    expect(readSnapshot(db, '2026-01-10').initiative.name).toBe('Sent på kvelden');
    expect(readSnapshot(db, '2026-01-11').initiative.name).toBe('Neste dag');
  });

  it('refuses a day before there was anything', () => {
    on('2026-01-10', INITIATIVE);
    expect(() => readSnapshot(db, '2026-01-09')).toThrowError('document.empty-at-date');
  });

  it('gives booleans as booleans and the changes of the period only', () => {
    on('2026-01-10', INITIATIVE);
    on('2026-05-10', ['UPDATE initiative SET keeps_contact_details = 1']);
    const snapshot = readSnapshot(db, '2026-06-01', '2026-05-01');
    expect(snapshot.initiative.keepsContactDetails).toBe(true);
    expect(snapshot.changes.map((change) => change.field)).toEqual(['keeps_contact_details']);
    expect(snapshot.transactions).toHaveLength(2);
  });

  it('agrees with the tables as they were, for random histories', () => {
    const random = seeded(42);
    on('2026-01-01', INITIATIVE);
    const then = new Map<string, unknown>();
    for (let day = 2; day < 28; day++) {
      const date = `2026-01-${String(day).padStart(2, '0')}`;
      const goal = id('goal', Math.floor(random() * 6));
      const exists = db.prepare('SELECT 1 FROM goal WHERE id = ?').get(goal) !== undefined;
      if (!exists) on(date, [GOAL, goal, day, `Ny ${day}`, '']);
      else if (random() < 0.4) on(date, ['DELETE FROM goal WHERE id = ?', goal]);
      else
        on(date, [
          'UPDATE goal SET title = ?, due_on = ? WHERE id = ?',
          `Om ${day}`,
          random() < 0.5 ? null : date,
          goal,
        ]);
      then.set(date, readSnapshot(db, '2026-12-31').goals);
    }
    for (const [date, goals] of then) expect(readSnapshot(db, date).goals, date).toEqual(goals);
  });
});

describe('the texts of the history', () => {
  it('have a label for every column of every table, and for no other', () => {
    for (const table of TRACKED_TABLES) {
      const columns = db
        .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
        .all(table);
      expect([...DESCRIBED_COLUMNS[table]]).toEqual(
        columns.map((column) => column.name).filter((name) => name !== 'id'),
      );
    }
  });
});
