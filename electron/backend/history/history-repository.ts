/** SQL of the history: which rows belong to an item, which steps touched them, and rows as they are or were. */
import {
  type Change,
  type ChangeTransaction,
  type LoggedValue,
  ROW_FIELD,
  TRACKED_TABLES,
  type TrackedTable,
} from '../../../shared/domain/history/change.ts';
import { withoutUndone } from '../../../shared/domain/history/item-change.ts';
import type { Row, RowLookup } from '../../../shared/domain/history/rows.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { everDeleted } from './deleted-rows.ts';

/** Rows that belong to an item, by the column that says so. */
const CHILDREN: Partial<Record<TrackedTable, readonly (readonly [TrackedTable, column: string])[]>> = {
  actor: [
    ['assessment', 'actor_id'],
    ['tie', 'from_actor_id'],
    ['tie', 'to_actor_id'],
    ['affiliation', 'actor_id'],
    ['merged_actor', 'actor_id'],
    ['distinct_pair', 'first_id'],
    ['distinct_pair', 'second_id'],
    ['own_field_value', 'actor_id'],
    ['map_actor', 'actor_id'],
    ['voice', 'actor_id'],
    ['contact', 'actor_id'],
    ['mandate', 'actor_id'],
    ['term', 'actor_id'],
    ['contribution', 'actor_id'],
  ],
  body: [['seat', 'body_id']],
  seat: [['term', 'seat_id']],
  action: [['contribution', 'action_id']],
  indicator: [['indicator_value', 'indicator_id']],
  meeting: [['agenda_item', 'meeting_id']],
};

/** Log numbers of an item's row and of all rows that belong or belonged to it, deleted ones too. */
export function rowNumbersOf(db: Database, table: TrackedTable, id: string): number[] {
  const own = statement<{ number: number }>(
    db,
    'SELECT number FROM change_row WHERE row_id = ? AND table_name = ?',
  ).get(id, table);
  const children = (CHILDREN[table] ?? []).flatMap(([child, column]) =>
    childIds(db, child, column, id).flatMap((childId) => rowNumbersOf(db, child, childId)),
  );
  const merged =
    table === 'actor' ? formerIds(db, id).flatMap((former) => rowNumbersOf(db, table, former)) : [];
  return [...new Set([...(own ? [own.number] : []), ...children, ...merged])];
}

/** Actors that turned out to be this one: their history is read with its own. */
function formerIds(db: Database, actorId: string): string[] {
  return statement<{ id: string }>(
    db,
    'SELECT former_id AS id FROM merged_actor WHERE actor_id = ? AND former_id <> actor_id',
  )
    .all(actorId)
    .map(({ id }) => id);
}

function childIds(db: Database, table: TrackedTable, column: string, parentId: string): string[] {
  const there = statement<{ id: string }>(db, `SELECT id FROM ${table} WHERE ${column} = ?`).all(parentId);
  const belonged = statement(
    db,
    `SELECT 1 FROM change_entry WHERE row_number = ? AND old_value = ?
       AND field_number = (SELECT number FROM change_field WHERE name = '${column}') LIMIT 1`,
  );
  const gone = everDeleted(db, table).filter((row) => belonged.get(row.number, parentId) !== undefined);
  return [...there, ...gone].map(({ id }) => id);
}

const TRANSACTION = `number, id, happened_at AS happenedAt, device, author, operation, kind, inverse_of AS inverseOf`;

/**
 * Numbers of the steps that were taken back, and of those that took them back. With `since`, what was done before
 * that instant counts as known: taking it back is news.
 */
export function takenBack(db: Database, since = ''): Set<number> {
  const candidates = statement<ChangeTransaction>(
    db,
    `SELECT ${TRANSACTION} FROM change_transaction WHERE happened_at >= ? AND (kind <> 'change'
       OR number IN (SELECT inverse_of FROM change_transaction WHERE inverse_of IS NOT NULL))`,
  ).all(since);
  const kept = new Set(withoutUndone(candidates).map(({ number }) => number));
  return new Set(candidates.map(({ number }) => number).filter((number) => !kept.has(number)));
}

/** Steps that touched any of the rows, newest first, without those in `left`. */
export function selectStepsOn(
  db: Database,
  filter: { rows: readonly number[]; left: ReadonlySet<number>; before: number; limit: number },
): ChangeTransaction[] {
  return statement<ChangeTransaction>(
    db,
    `SELECT ${TRANSACTION} FROM change_transaction WHERE number IN (
       SELECT DISTINCT transaction_number FROM change_entry
       WHERE row_number IN (SELECT value FROM json_each(?)) AND +transaction_number < ?)
       AND number NOT IN (SELECT value FROM json_each(?))
     ORDER BY number DESC LIMIT ?`,
  ).all(JSON.stringify(filter.rows), filter.before, JSON.stringify([...filter.left]), filter.limit);
}

/** Steps since an instant, newest first, without those in `left`; of one author when given. */
export function selectStepsSince(
  db: Database,
  filter: {
    since: string;
    author: string | undefined;
    left: ReadonlySet<number>;
    before: number;
    limit: number;
  },
): ChangeTransaction[] {
  return statement<ChangeTransaction>(
    db,
    `SELECT ${TRANSACTION} FROM change_transaction
     WHERE number < ? AND happened_at >= ? AND (? IS NULL OR author = ?)
       AND number NOT IN (SELECT value FROM json_each(?))
     ORDER BY number DESC LIMIT ?`,
  ).all(
    filter.before,
    filter.since,
    filter.author ?? null,
    filter.author ?? null,
    JSON.stringify([...filter.left]),
    filter.limit,
  );
}

/** Everyone who has changed something since an instant. */
export function selectAuthorsSince(db: Database, since: string): string[] {
  return statement<{ author: string }>(
    db,
    'SELECT DISTINCT author FROM change_transaction WHERE happened_at >= ?',
  )
    .all(since)
    .map(({ author }) => author);
}

const ENTRY = `SELECT entry.op, entry.transaction_number AS transactionNumber, row.table_name AS "table",
    row.row_id AS rowId, field.name AS field, entry.base_op AS baseOp,
    entry.old_value AS oldValue, entry.new_value AS newValue
  FROM change_entry AS entry
  JOIN change_row AS row ON row.number = entry.row_number
  JOIN change_field AS field ON field.number = entry.field_number`;

/** Changes of the rows in the given steps. */
export function selectChangesOn(
  db: Database,
  rows: readonly number[],
  steps: readonly ChangeTransaction[],
): Change[] {
  return statement<Change>(
    db,
    `${ENTRY} WHERE entry.row_number IN (SELECT value FROM json_each(?))
       AND +entry.transaction_number IN (SELECT value FROM json_each(?)) ORDER BY entry.op`,
  ).all(JSON.stringify(rows), JSON.stringify(steps.map(({ number }) => number)));
}

/** All changes of one step. */
export function selectChangesOf(db: Database, transactionNumber: number): Change[] {
  return statement<Change>(db, `${ENTRY} WHERE entry.transaction_number = ? ORDER BY entry.op`).all(
    transactionNumber,
  );
}

/** How many values a step changed. Its entries are numbered in one row, so nothing has to be counted. */
export function changeCountOf(db: Database, transactionNumber: number): number {
  const end = (order: 'ASC' | 'DESC') =>
    statement<{ op: number }>(
      db,
      `SELECT op FROM change_entry WHERE transaction_number = ? ORDER BY op ${order} LIMIT 1`,
    ).get(transactionNumber)?.op;
  const first = end('ASC');
  return first === undefined ? 0 : (end('DESC') ?? first) - first + 1;
}

/** The value a field of a row had before a step; undefined when the step did not touch it. */
export function valueBefore(
  db: Database,
  place: { table: TrackedTable; rowId: string; field: string; transactionNumber: number },
): { value: LoggedValue } | undefined {
  return statement<{ value: LoggedValue }>(
    db,
    `SELECT old_value AS value FROM change
     WHERE row_id = ? AND table_name = ? AND field = ? AND transaction_number = ? ORDER BY op LIMIT 1`,
  ).get(place.rowId, place.table, place.field, place.transactionNumber);
}

/** Rows by table and identifier: `live` those there are, `find` those and the deleted ones as the log knew them. */
export function rowsOf(db: Database): { live: RowLookup; find: RowLookup } {
  const there = remembered((table, rowId) =>
    statement<Row>(db, `SELECT * FROM ${table} WHERE id = ?`).get(rowId),
  );
  const gone = remembered((table, rowId) => deletedRow(db, table, rowId));
  return { live: there, find: (table, rowId) => there(table, rowId) ?? gone(table, rowId) };
}

function remembered(look: RowLookup): RowLookup {
  const known = new Map<string, Row | undefined>();
  return (table, rowId) => {
    if (!TRACKED_TABLES.includes(table)) return undefined;
    const key = `${table} ${rowId}`;
    if (!known.has(key)) known.set(key, look(table, rowId));
    return known.get(key);
  };
}

function deletedRow(db: Database, table: TrackedTable, rowId: string): Row | undefined {
  const fields = statement<{ field: string; value: LoggedValue }>(
    db,
    `SELECT field, old_value AS value FROM change WHERE row_id = ? AND table_name = ?
       AND transaction_number = (SELECT max(transaction_number) FROM change
         WHERE row_id = ? AND table_name = ? AND field = '${ROW_FIELD}' AND new_value IS NULL)`,
  ).all(rowId, table, rowId, table);
  if (fields.length === 0) return undefined;
  return Object.fromEntries(fields.map(({ field, value }) => [field, value]));
}
