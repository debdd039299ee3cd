/** Writes and reads the change log: transactions, undo and redo. The triggers write the changed fields. */

import type { Change, ChangeTransaction, TransactionKind } from '../../../../shared/domain/history/change.ts';
import { newIdentifier } from '../../../../shared/domain/identifiers.ts';
import { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Database } from '../open-database.ts';
import { statement } from '../statements.ts';
import { applyInverse } from './inverse.ts';
import { nextClock } from './logical-clock.ts';
import { undoRedoStacks } from './undo-stacks.ts';

export interface TransactionDetails {
  /** Operation of the contract, such as `stakeholders.createActor`. */
  readonly operation: string;
  readonly author: string;
  readonly device: string;
  readonly now: Date;
}

export interface UndoDetails extends Omit<TransactionDetails, 'operation'> {
  /** Number of the last transaction before this session: what others did earlier is not ours to undo. */
  readonly since: number;
}

/**
 * Runs `work` as one transaction of the change log. It is committed when this returns; an error rolls all of it
 * back. `transactionNumber` is null when nothing changed: then nothing is recorded either.
 */
export function recordTransaction<Result>(
  db: Database,
  details: TransactionDetails,
  work: () => Result,
): { result: Result; transactionNumber: number | null } {
  return record(db, { ...details, kind: 'change', inverseOf: null }, work);
}

function record<Result>(
  db: Database,
  details: TransactionDetails & { kind: TransactionKind; inverseOf: number | null },
  work: () => Result,
): { result: Result; transactionNumber: number | null } {
  return db
    .transaction(() => {
      const transactionNumber = openTransaction(db, details);
      const result = work();
      statement(db, 'UPDATE change_context SET transaction_number = NULL').run();
      const hasChanged = statement(db, 'SELECT 1 FROM change_entry WHERE transaction_number = ? LIMIT 1').get(
        transactionNumber,
      );
      // An undo is kept even when it changes nothing: the step it takes back is then done with.
      if (hasChanged !== undefined || details.kind !== 'change') return { result, transactionNumber };
      statement(db, 'DELETE FROM change_transaction WHERE number = ?').run(transactionNumber);
      return { result, transactionNumber: null };
    })
    .immediate();
}

function openTransaction(
  db: Database,
  details: TransactionDetails & { kind: TransactionKind; inverseOf: number | null },
): number {
  const last = statement<{ clock: string }>(
    db,
    'SELECT clock FROM change_transaction ORDER BY number DESC LIMIT 1',
  ).get();
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO change_transaction (id, happened_at, clock, device, author, operation, kind, inverse_of)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    newIdentifier(),
    details.now.toISOString(),
    nextClock(last?.clock ?? null, details.now.getTime()),
    details.device,
    details.author,
    details.operation,
    details.kind,
    details.inverseOf,
  );
  const number = Number(lastInsertRowid);
  statement(db, 'UPDATE change_context SET transaction_number = ?').run(number);
  return number;
}

/** Takes back the newest step of this session that is not taken back yet. Throws `history.nothing-to-undo`. */
export function undo(db: Database, details: UndoDetails): number {
  const step = undoRedoStacks(db, details.since).undo.at(-1);
  if (step === undefined) throw new Refusal('history.nothing-to-undo');
  return invert(db, details, step, 'undo');
}

/** Does again what the newest undo took back. Throws `history.nothing-to-redo`. */
export function redo(db: Database, details: UndoDetails): number {
  const step = undoRedoStacks(db, details.since).redo.at(-1);
  if (step === undefined) throw new Refusal('history.nothing-to-redo');
  return invert(db, details, step, 'redo');
}

function invert(
  db: Database,
  details: UndoDetails,
  step: { number: number; operation: string },
  kind: 'undo' | 'redo',
): number {
  const { transactionNumber } = record(
    db,
    { ...details, operation: step.operation, kind, inverseOf: step.number },
    () => applyInverse(db, changesOf(db, step.number)),
  );
  return transactionNumber ?? step.number;
}

/** Names of the operations that undo and redo would act on now, null when there is nothing. */
export function undoRedoState(
  db: Database,
  since: number,
): { undoOperation: string | null; redoOperation: string | null } {
  const stacks = undoRedoStacks(db, since);
  return {
    undoOperation: stacks.undo.at(-1)?.operation ?? null,
    redoOperation: stacks.redo.at(-1)?.operation ?? null,
  };
}

/** The newest transaction, null in a document without any. */
export function lastTransaction(db: Database): { number: number; id: string; happenedAt: string } | null {
  return (
    statement<{ number: number; id: string; happenedAt: string }>(
      db,
      'SELECT number, id, happened_at AS happenedAt FROM change_transaction ORDER BY number DESC LIMIT 1',
    ).get() ?? null
  );
}

/** Number of transactions in the log. */
export function transactionCount(db: Database): number {
  return (
    statement<{ count: number }>(db, 'SELECT count(*) AS count FROM change_transaction').get()?.count ?? 0
  );
}

const CHANGE_COLUMNS = `op, transaction_number AS transactionNumber, table_name AS "table", row_id AS rowId, field,
  base_op AS baseOp, old_value AS oldValue, new_value AS newValue`;
const TRANSACTION_COLUMNS = `number, id, happened_at AS happenedAt, device, author, operation, kind, inverse_of AS inverseOf`;

/** The changed fields of one transaction, in the order they happened. */
export function changesOf(db: Database, transactionNumber: number): Change[] {
  return statement<Change>(
    db,
    `SELECT ${CHANGE_COLUMNS} FROM change WHERE transaction_number = ? ORDER BY op`,
  ).all(transactionNumber);
}

/** How much a transaction changed, and the first of it: an import of thousands is not read to be listed. */
export function firstChangesOf(
  db: Database,
  transactionNumber: number,
  filter: { rowId?: string | undefined; limit: number },
): { changes: Change[]; changeCount: number } {
  const isWanted = filter.rowId === undefined ? '' : 'AND row_id = ?';
  const values = filter.rowId === undefined ? [transactionNumber] : [transactionNumber, filter.rowId];
  const table = filter.rowId === undefined ? 'change_entry' : 'change';
  return {
    changes: statement<Change>(
      db,
      `SELECT ${CHANGE_COLUMNS} FROM change WHERE transaction_number = ? ${isWanted} ORDER BY op LIMIT ?`,
    ).all(...values, filter.limit),
    changeCount:
      statement<{ count: number }>(
        db,
        `SELECT count(*) AS count FROM ${table} WHERE transaction_number = ? ${isWanted}`,
      ).get(...values)?.count ?? 0,
  };
}

/** Transactions at or after an instant, newest first; of one row when `rowId` is given. */
export function listTransactions(
  db: Database,
  filter: { rowId?: string | undefined; since?: string | undefined; limit: number },
): ChangeTransaction[] {
  const conditions = ['happened_at >= ?'];
  if (filter.rowId !== undefined)
    conditions.push('number IN (SELECT transaction_number FROM change WHERE row_id = ?)');
  const values = filter.rowId === undefined ? [filter.since ?? ''] : [filter.since ?? '', filter.rowId];
  return statement<ChangeTransaction>(
    db,
    `SELECT ${TRANSACTION_COLUMNS} FROM change_transaction WHERE ${conditions.join(' AND ')} ORDER BY number DESC LIMIT ?`,
  ).all(...values, filter.limit);
}
