/** Reads from the change log which items must be indexed again. Undo and redo stand in the log like any change. */
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { ALL_SEARCHABLES } from './all-searchables.ts';
import type { Searchable, TouchedBy } from './searchable.ts';

export interface SearchItem {
  readonly searchable: Searchable;
  readonly id: string;
}

/** The newest operation in the log; 0 when there is none. */
export function lastOperation(db: Database): number {
  return statement<{ op: number | null }>(db, 'SELECT max(op) AS op FROM change_entry').get()?.op ?? 0;
}

/** Every item that a change after `sinceOp` touches, directly or through another row; each once. */
export function touchedItems(db: Database, sinceOp: number): SearchItem[] {
  const touched = new Map<string, SearchItem>();
  for (const { table, id } of changedRows(db, sinceOp)) {
    for (const searchable of ALL_SEARCHABLES) {
      for (const itemId of itemsOf(db, searchable, table, id)) {
        touched.set(`${searchable.kind} ${itemId}`, { searchable, id: itemId });
      }
    }
  }
  return [...touched.values()];
}

function changedRows(db: Database, sinceOp: number) {
  return statement<{ table: TrackedTable; id: string }>(
    db,
    'SELECT DISTINCT table_name AS "table", row_id AS id FROM change WHERE op > ?',
  ).all(sinceOp);
}

function itemsOf(db: Database, searchable: Searchable, table: TrackedTable, id: string): string[] {
  const through = searchable.touchedBy
    .filter((each) => each.table === table)
    .flatMap((each) => itemsThrough(db, each, id));
  return searchable.table === table ? [id, ...through] : through;
}

function itemsThrough(db: Database, touchedBy: TouchedBy, rowId: string): string[] {
  if ('items' in touchedBy) {
    return statement<{ id: string }>(db, touchedBy.items)
      .all(rowId)
      .map(({ id }) => id);
  }
  const { refersBy, table } = touchedBy;
  return statement<{ id: string | null }>(
    db,
    `SELECT old_value AS id FROM change WHERE row_id = ? AND field = ?
     UNION SELECT new_value FROM change WHERE row_id = ? AND field = ?
     UNION SELECT ${refersBy} FROM ${table} WHERE id = ?`,
  )
    .all(rowId, refersBy, rowId, refersBy, rowId)
    .flatMap(({ id }) => (id === null ? [] : [id]));
}
