/** The generated large initiative, at a twentieth of its size. */
import { describe, expect, it } from 'vitest';
import { type Database, openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { fillLarge } from '../../electron/backend/demo/fill-large.ts';
import { largeSize } from '../../electron/backend/demo/large-context.ts';
import { listMeetings } from '../../electron/backend/meetings/meetings-service.ts';
import { TRACKED_TABLES } from '../../shared/domain/history/change.ts';

const ANCHOR = '2026-11-22';

function large(scale: number): Database {
  const db = openInMemory();
  createSchema(db);
  fillLarge(db, { anchor: ANCHOR, scale });
  return db;
}
const countOf = (db: Database, table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('the generated large initiative', () => {
  const db = large(0.05);

  it('has the sizes of the budget table at scale 1', () => {
    expect(largeSize(1)).toMatchObject({ actors: 5_000, ties: 20_000, actions: 2_000, values: 50_000 });
  });

  it('has exactly the rows asked for, of every kind', () => {
    expect(countOf(db, 'actor')).toBe(250);
    expect(countOf(db, 'tie')).toBe(1_000);
    expect(countOf(db, 'action')).toBe(100);
    expect(countOf(db, 'indicator_value')).toBe(2_500);
    const empty = TRACKED_TABLES.filter((table) => countOf(db, table) === 0);
    expect(empty).toEqual(['assessment_scale']);
  });

  it('keeps every reference, and logs every row in few transactions', () => {
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(countOf(db, 'change_transaction')).toBe(14);
    const rows = TRACKED_TABLES.reduce((sum, table) => sum + Number(countOf(db, table)), 0);
    expect(db.prepare("SELECT count(*) FROM change WHERE field = '*'").pluck().get()).toBe(rows);
  });

  it('has meetings behind it and ahead of it', () => {
    const statuses = new Set(listMeetings(db).map((meeting) => meeting.status));
    expect([...statuses].sort()).toEqual(['held', 'planned']);
  });

  it('is the same every time', () => {
    const dump = (of: Database) => TRACKED_TABLES.map((table) => of.prepare(`SELECT * FROM ${table}`).all());
    expect(dump(large(0.01))).toEqual(dump(large(0.01)));
  });
});
