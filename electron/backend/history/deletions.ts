/** Which step an item that is gone went with, and which deletions can be brought back. */
import { ROW_FIELD, type TrackedTable } from '../../../shared/domain/history/change.ts';
import type { ItemChange } from '../../../shared/domain/history/item-change.ts';
import type { RowLookup } from '../../../shared/domain/history/rows.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { takenBack } from './history-repository.ts';
import { referencesOf } from './references.ts';

export interface Deletions {
  /** The latest step that deleted a row; null when the row is there, or went only because its making was undone. */
  deletionOf(table: TrackedTable, rowId: string): number | null;
  /**
   * Whether a deletion can be brought back by itself: it is the latest of its item, which is still gone, and the item did
   * not go together with what it belongs to. Then it comes back with that.
   */
  canComeBack(item: Pick<ItemChange, 'table' | 'rowId' | 'transactionNumber'>): boolean;
}

/** Reads the deletions of a document as it is now; what is asked for twice is looked up once. */
export function deletionsIn(db: Database, { find, live }: { find: RowLookup; live: RowLookup }): Deletions {
  const known = new Map<string, number | null>();
  let left: ReadonlySet<number> | undefined;
  const look = (table: TrackedTable, rowId: string): number | null => {
    if (live(table, rowId)) return null;
    left ??= takenBack(db);
    return selectDeletions(db, table, rowId).find((number) => !left?.has(number)) ?? null;
  };
  const deletionOf = (table: TrackedTable, rowId: string) => {
    const found = known.has(rowId) ? (known.get(rowId) ?? null) : look(table, rowId);
    known.set(rowId, found);
    return found;
  };
  const canComeBack: Deletions['canComeBack'] = ({ table, rowId, transactionNumber }) => {
    if (deletionOf(table, rowId) !== transactionNumber) return false;
    const row = find(table, rowId);
    return referencesOf(db, table).every((reference) => {
      const id = row?.[reference.column];
      return typeof id !== 'string' || deletionOf(reference.table, id) !== transactionNumber;
    });
  };
  return { deletionOf, canComeBack };
}

/** The steps that deleted a row, newest first. */
function selectDeletions(db: Database, table: TrackedTable, rowId: string): number[] {
  return statement<{ number: number }>(
    db,
    `SELECT transaction_number AS number FROM change
     WHERE row_id = ? AND table_name = ? AND field = '${ROW_FIELD}' AND new_value IS NULL ORDER BY op DESC`,
  )
    .all(rowId, table)
    .map(({ number }) => number);
}
