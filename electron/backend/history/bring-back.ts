/** Brings a deleted item back, with what was deleted with it, as a new step of the user. */
import type { BroughtBack } from '../../../shared/contract/history.ts';
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import { itemNames } from '../../../shared/domain/history/item-names.ts';
import { type ReturnNote, tellNotes, tellReturn } from '../../../shared/domain/history/tell-return.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { changesOf } from '../db/change-log/change-log.ts';
import { deletedBy, insertRow, type LoggedRow } from '../db/change-log/inverse.ts';
import type { Database } from '../db/open-database.ts';
import { deletionsIn } from './deletions.ts';
import { rowsOf } from './history-repository.ts';
import { asKeptToday, fitIn } from './return-rules.ts';
import { type Returning, returningWith } from './returning-rows.ts';
import { wordingIn } from './wording-in.ts';

export interface BringBackInput {
  readonly table: TrackedTable;
  readonly rowId: string;
  /** The step that deleted it. */
  readonly transactionNumber: number;
  readonly language: Language;
}

/**
 * Brings back an item and what went with it: seats with a body, values with an indicator. What refers to something
 * that is gone comes back without it, or stays away when it cannot be without. Throws `history.already-back`,
 * `history.deleted-again`, `history.refers-to-deleted`, and what `fitIn` throws.
 */
export function bringBack(db: Database, input: BringBackInput): BroughtBack {
  const { table, rowId } = input;
  const { find, live } = rowsOf(db);
  const wording = wordingIn(input.language);
  const nameOf = itemNames(find, wording);
  assertCanComeBack(db, input);
  const gone = deletedBy(changesOf(db, input.transactionNumber)).filter((row) => !live(row.table, row.rowId));
  const subject = gone.find((row) => row.rowId === rowId && row.table === table);
  if (!subject) throw new Refusal('item.not-found');
  const returning = returningWith(
    db,
    subject,
    gone,
    (reference, id) => live(reference.table, id) !== undefined,
  );
  const missing = returning.leftOut.find(({ row }) => row.rowId === rowId);
  if (missing) {
    const name = nameOf(missing.reference.table, missing.targetId);
    throw new Refusal('history.refers-to-deleted', { name });
  }
  const notes = [...notesOf(returning), ...insertAll(db, returning.rows)];
  return {
    done: tellReturn(returning.rows, rowsOf(db).find, wording),
    notes: tellNotes(notes, find, wording),
  };
}

function assertCanComeBack(db: Database, { table, rowId, transactionNumber }: BringBackInput): void {
  const lookup = rowsOf(db);
  if (lookup.live(table, rowId)) throw new Refusal('history.already-back');
  const deletion = deletionsIn(db, lookup).deletionOf(table, rowId);
  if (deletion === null) throw new Refusal('item.not-found');
  if (deletion !== transactionNumber) throw new Refusal('history.deleted-again');
}

function notesOf({ emptied, leftOut }: Returning): ReturnNote[] {
  return [
    ...emptied.map(({ row, reference, targetId }) => ({
      kind: 'emptied' as const,
      table: row.table,
      column: reference.column,
      gone: { table: reference.table, rowId: targetId },
    })),
    ...leftOut.map(({ row, reference, targetId }) => ({
      kind: 'left-out' as const,
      table: row.table,
      gone: { table: reference.table, rowId: targetId },
    })),
  ];
}

/** Foreign keys are checked at the end, and rules only when all are there: the rows come in any order. */
function insertAll(db: Database, rows: readonly LoggedRow[]): ReturnNote[] {
  db.pragma('defer_foreign_keys = ON');
  const kept = rows.map((row) => asKeptToday(db, row));
  try {
    for (const { row } of kept) insertRow(db, row);
  } catch (error) {
    throw isConstraint(error) ? new Refusal('history.no-longer-fits') : error;
  }
  return [...kept.flatMap(({ notes }) => notes), ...rows.flatMap((row) => fitIn(db, row))];
}

function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}
