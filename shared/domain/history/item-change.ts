/** Reads the change log item by item: what was created, changed and deleted in the end. Knows no words. */
import type { IsoInstant } from '../dates.ts';
import {
  type Change,
  type ChangeTransaction,
  type LoggedValue,
  ROW_FIELD,
  type TrackedTable,
} from './change.ts';

/** The operation that brings back what was deleted: what it makes is not new. */
const BRING_BACK = 'history.bringBack';

export interface FieldChange {
  readonly field: string;
  readonly oldValue: LoggedValue;
  readonly newValue: LoggedValue;
}

/** What happened to one item, in one transaction or over a period. */
export interface ItemChange {
  readonly table: TrackedTable;
  readonly rowId: string;
  readonly kind: 'created' | 'changed' | 'deleted';
  /** Fields whose value differs in the end, in the order they were first touched. */
  readonly fields: readonly FieldChange[];
  /** When and by whom it was last touched. */
  readonly happenedAt: IsoInstant;
  readonly author: string;
  readonly transactionNumber: number;
  /** Of something created: it had been there before, and was deleted. */
  readonly isBroughtBack?: boolean;
}

/**
 * The transactions without those taken back: an undo goes with what it undid, a redo with the undo it took back. An
 * undo of something before the first transaction given stays, since it changed what the reader knew.
 */
export function withoutUndone(transactions: readonly ChangeTransaction[]): ChangeTransaction[] {
  const known = new Set(transactions.map((transaction) => transaction.number));
  const gone = new Set<number>();
  for (const transaction of [...transactions].sort((a, b) => b.number - a.number)) {
    const { number, kind, inverseOf } = transaction;
    if (kind === 'change' || inverseOf === null || gone.has(number) || !known.has(inverseOf)) continue;
    gone.add(number);
    gone.add(inverseOf);
  }
  return transactions.filter((transaction) => !gone.has(transaction.number));
}

/** The net change of every item over all the given transactions; items that end as they began are left out. */
export function netItemChanges(
  changes: readonly Change[],
  transactions: readonly ChangeTransaction[],
): ItemChange[] {
  return itemChanges(changes, transactions, (change) => `${change.table} ${change.rowId}`);
}

/** The change of every item in every transaction, for histories that show each step. */
export function itemChangesByTransaction(
  changes: readonly Change[],
  transactions: readonly ChangeTransaction[],
): ItemChange[] {
  return itemChanges(
    changes,
    transactions,
    (change) => `${change.transactionNumber} ${change.table} ${change.rowId}`,
  );
}

function itemChanges(
  changes: readonly Change[],
  transactions: readonly ChangeTransaction[],
  keyOf: (change: Change) => string,
): ItemChange[] {
  const kept = new Map(withoutUndone(transactions).map((transaction) => [transaction.number, transaction]));
  const ofKept = changes.filter((change) => kept.has(change.transactionNumber)).sort((a, b) => a.op - b.op);
  return [...Map.groupBy(ofKept, keyOf).values()].flatMap((group) => {
    const item = netItemChange(group, kept);
    return item ? [item] : [];
  });
}

function netItemChange(
  changes: readonly Change[],
  transactions: ReadonlyMap<number, ChangeTransaction>,
): ItemChange | null {
  const first = changes[0];
  const last = changes.at(-1);
  const transaction = last && transactions.get(last.transactionNumber);
  if (!first || !transaction) return null;
  const existence = changes.filter((change) => change.field === ROW_FIELD);
  const existedBefore = existence.length === 0 || existence[0]?.oldValue === 1;
  const existsAfter = existence.length === 0 || existence.at(-1)?.newValue === 1;
  const fields = netFields(changes);
  if (!existedBefore && !existsAfter) return null;
  const kind = !existedBefore ? 'created' : !existsAfter ? 'deleted' : 'changed';
  if (kind === 'changed' && fields.length === 0) return null;
  const { table, rowId } = first;
  const { happenedAt, author, number } = transaction;
  const maker = transactions.get(existence.at(-1)?.transactionNumber ?? number);
  const isBroughtBack = kind === 'created' && maker?.operation === BRING_BACK;
  return { table, rowId, kind, fields, happenedAt, author, transactionNumber: number, isBroughtBack };
}

function netFields(changes: readonly Change[]): FieldChange[] {
  const byField = Map.groupBy(
    changes.filter((change) => change.field !== ROW_FIELD),
    (change) => change.field,
  );
  return [...byField].flatMap(([field, steps]) => {
    const oldValue = steps[0]?.oldValue ?? null;
    const newValue = steps.at(-1)?.newValue ?? null;
    return oldValue === newValue ? [] : [{ field, oldValue, newValue }];
  });
}
