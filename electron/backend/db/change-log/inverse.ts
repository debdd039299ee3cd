/** Applies the inverse of a transaction: the net effect on each row, taken back. */
import {
  type Change,
  type LoggedValue,
  ROW_FIELD,
  TRACKED_TABLES,
  type TrackedTable,
} from '../../../../shared/domain/history/change.ts';
import { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Database } from '../open-database.ts';
import { statement } from '../statements.ts';

/** A row as the log knew it before it was deleted. */
export interface LoggedRow {
  readonly table: TrackedTable;
  readonly rowId: string;
  /** By column; a column that held nothing is not named. */
  readonly values: ReadonlyMap<string, LoggedValue>;
}

interface RowEffect {
  readonly table: TrackedTable;
  readonly rowId: string;
  readonly existedBefore: boolean;
  readonly existsAfter: boolean;
  /** Values before and after, of every field the transaction touched. */
  readonly fields: Map<string, { before: LoggedValue; after: LoggedValue }>;
}

/**
 * Takes back the changes of one transaction. Throws `history.changed-since` when a field has got another value
 * meanwhile, so that nobody's later work is overwritten. Foreign keys are checked at the end, since rows come and
 * go in any order.
 */
export function applyInverse(db: Database, changes: readonly Change[]): void {
  db.pragma('defer_foreign_keys = ON');
  for (const effect of netEffects(changes)) {
    assertKnownTable(effect.table);
    if (!effect.existedBefore && effect.existsAfter) removeRow(db, effect);
    else if (effect.existedBefore && !effect.existsAfter) insertRow(db, rowBefore(effect));
    else if (effect.existedBefore) restoreFields(db, effect);
  }
}

/** The rows that were there before the changes and not after them, in the order they were deleted. */
export function deletedBy(changes: readonly Change[]): LoggedRow[] {
  return netEffects(changes)
    .filter((effect) => effect.existedBefore && !effect.existsAfter)
    .map(rowBefore);
}

function rowBefore({ table, rowId, fields }: RowEffect): LoggedRow {
  return { table, rowId, values: new Map([...fields].map(([field, { before }]) => [field, before])) };
}

function netEffects(changes: readonly Change[]): RowEffect[] {
  const byRow = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.table} ${change.rowId}`;
    const known = byRow.get(key);
    if (known) known.push(change);
    else byRow.set(key, [change]);
  }
  return [...byRow.values()].map(netEffectOnRow);
}

function netEffectOnRow(changes: readonly Change[]): RowEffect {
  const [first] = changes;
  if (!first) throw new Error('a row effect needs a change');
  const existence = changes.filter((change) => change.field === ROW_FIELD);
  const fields: RowEffect['fields'] = new Map();
  for (const change of changes) {
    if (change.field === ROW_FIELD) continue;
    const known = fields.get(change.field);
    if (known) known.after = change.newValue;
    else fields.set(change.field, { before: change.oldValue, after: change.newValue });
  }
  return {
    table: first.table,
    rowId: first.rowId,
    existedBefore: existence.length === 0 || existence[0]?.oldValue === 1,
    existsAfter: existence.length === 0 || existence.at(-1)?.newValue === 1,
    fields,
  };
}

/** The names come from the log, which is in a file: they become SQL only when they are ours. */
function assertKnownTable(table: string): void {
  if (!(TRACKED_TABLES as readonly string[]).includes(table)) throw new Refusal('history.changed-since');
}

function columnsOf(db: Database, table: string): Set<string> {
  const columns = statement<{ name: string }>(db, 'SELECT name FROM pragma_table_info(?)').all(table);
  return new Set(columns.map((column) => column.name));
}

function removeRow(db: Database, effect: RowEffect): void {
  const { changes } = statement(db, `DELETE FROM ${effect.table} WHERE id = ?`).run(effect.rowId);
  if (changes !== 1) throw new Refusal('history.changed-since');
}

/** Puts a deleted row back. Columns the table does not have any longer are left out. */
export function insertRow(db: Database, { table, rowId, values }: LoggedRow): void {
  assertKnownTable(table);
  const columns = columnsOf(db, table);
  const entries = [...values].filter(([field]) => columns.has(field));
  const names = ['id', ...entries.map(([field]) => field)];
  const marks = names.map(() => '?').join(', ');
  statement(db, `INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`).run(
    rowId,
    ...entries.map(([, value]) => value),
  );
}

function restoreFields(db: Database, effect: RowEffect): void {
  const columns = columnsOf(db, effect.table);
  const row = statement<Record<string, LoggedValue>>(db, `SELECT * FROM ${effect.table} WHERE id = ?`).get(
    effect.rowId,
  );
  if (row === undefined) throw new Refusal('history.changed-since');
  for (const [field, value] of effect.fields) {
    if (!columns.has(field) || row[field] !== value.after) throw new Refusal('history.changed-since');
    statement(db, `UPDATE ${effect.table} SET ${field} = ? WHERE id = ?`).run(value.before, effect.rowId);
  }
}
