/**
 * Rows that are deleted, by table. The log has no index for them. It is read backwards for each opened document, only
 * until all of them are found (how many there are is known from the counts), and after that only what is new.
 */
import { ROW_FIELD, TRACKED_TABLES, type TrackedTable } from '../../../shared/domain/history/change.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';

interface DeletedRow {
  /** Its number in the log. */
  readonly number: number;
  readonly id: string;
}

interface Known {
  /** The log is read up to here. */
  lastOp: number;
  readonly rows: Map<TrackedTable, Map<number, DeletedRow>>;
}

const known = new WeakMap<Database, Known>();

/** Rows of a table that are deleted; some may have come back since the document was opened. */
export function everDeleted(db: Database, table: TrackedTable): DeletedRow[] {
  const lastOp =
    statement<{ op: number | null }>(db, 'SELECT max(op) AS op FROM change_entry').get()?.op ?? 0;
  const all = known.get(db) ?? { lastOp: 0, rows: new Map() };
  const sought = known.has(db) ? Number.POSITIVE_INFINITY : countDeleted(db);
  if (sought !== 0 && lastOp > all.lastOp) addDeletions(db, all, lastOp, sought);
  all.lastOp = lastOp;
  known.set(db, all);
  return [...(all.rows.get(table)?.values() ?? [])];
}

/** The log knows every row there ever was by a number of its own, one after the other: those that are not there are gone. */
function countDeleted(db: Database): number {
  const count = (of: string) => statement<{ n: number | null }>(db, `SELECT ${of}`).get()?.n ?? 0;
  const there = TRACKED_TABLES.map((table) => count(`count(*) AS n FROM ${table}`));
  return count('max(number) AS n FROM change_row') - there.reduce((sum, n) => sum + n, 0);
}

/** Reads the deletions in the log from `upTo` backwards to what is read already, until `sought` rows are found gone. */
function addDeletions(db: Database, { rows, lastOp }: Known, upTo: number, sought: number): void {
  const deletions = statement<DeletedRow & { table: TrackedTable }>(
    db,
    `SELECT row.number, row.row_id AS id, row.table_name AS "table" FROM change_entry AS entry
     CROSS JOIN change_row AS row ON row.number = entry.row_number
     WHERE entry.op > ? AND entry.op <= ? AND entry.new_value IS NULL
       AND entry.field_number = (SELECT number FROM change_field WHERE name = '${ROW_FIELD}')
     ORDER BY entry.op DESC`,
  ).iterate(lastOp, upTo);
  let left = sought;
  for (const { table, number, id } of deletions) {
    // The name comes from the log, which is in a file: it becomes SQL only when it is ours.
    if (!TRACKED_TABLES.includes(table)) continue;
    const ofTable = rows.get(table) ?? new Map<number, DeletedRow>();
    if (ofTable.has(number)) continue;
    rows.set(table, ofTable.set(number, { number, id }));
    if (!isThere(db, table, id)) left -= 1;
    if (left === 0) break;
  }
}

function isThere(db: Database, table: TrackedTable, id: string): boolean {
  return statement(db, `SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined;
}
