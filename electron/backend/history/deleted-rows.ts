/**
 * Rows that were ever deleted, by table. The log has no index for them: it is read through once for each opened
 * document, and after that only what is new.
 */
import { ROW_FIELD, type TrackedTable } from '../../../shared/domain/history/change.ts';
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

/** Rows of a table that are or once were deleted; some may have come back by an undo. */
export function everDeleted(db: Database, table: TrackedTable): DeletedRow[] {
  const all = known.get(db) ?? { lastOp: 0, rows: new Map() };
  known.set(db, all);
  const lastOp =
    statement<{ op: number | null }>(db, 'SELECT max(op) AS op FROM change_entry').get()?.op ?? 0;
  const found = statement<DeletedRow & { table: TrackedTable }>(
    db,
    `SELECT row.number, row.row_id AS id, row.table_name AS "table" FROM change_entry AS entry
     JOIN change_row AS row ON row.number = entry.row_number
     WHERE entry.op > ? AND entry.op <= ? AND entry.new_value IS NULL
       AND entry.field_number = (SELECT number FROM change_field WHERE name = '${ROW_FIELD}')`,
  ).all(all.lastOp, lastOp);
  for (const row of found) {
    const ofTable = all.rows.get(row.table) ?? new Map<number, DeletedRow>();
    all.rows.set(row.table, ofTable.set(row.number, row));
  }
  all.lastOp = lastOp;
  return [...(all.rows.get(table)?.values() ?? [])];
}
