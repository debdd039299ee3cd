/** Tells one day of "changed since": the net change of each item. Reads only what the log and the lookups give. */
import type { DayLine } from '../../../shared/contract/history.ts';
import type { Change, ChangeTransaction, TrackedTable } from '../../../shared/domain/history/change.ts';
import { describeChanges } from '../../../shared/domain/history/describe-changes.ts';
import {
  type ItemChange,
  itemChangesByTransaction,
  netItemChanges,
} from '../../../shared/domain/history/item-change.ts';
import { ownerOf } from '../../../shared/domain/history/owner.ts';
import type { RowLookup } from '../../../shared/domain/history/rows.ts';
import type { Deletions } from './deletions.ts';
import type { wordingIn } from './wording-in.ts';

export interface ReadStep {
  readonly transaction: ChangeTransaction;
  /** Null: too many to be told one by one. */
  readonly changes: readonly Change[] | null;
  readonly changeCount: number;
}

export type DayTelling = ReturnType<typeof wordingIn> &
  Deletions & { readonly find: RowLookup; readonly live: RowLookup };

/** The lines of one day, newest first: each item once, and large steps by their size; of one kind when asked. */
export function tellDay(
  steps: readonly ReadStep[],
  table: TrackedTable | undefined,
  telling: DayTelling,
): DayLine[] {
  const changes = steps.flatMap((step) => step.changes ?? []);
  const ofKind = table === undefined ? changes : changes.filter((change) => change.table === table);
  // What was taken back is left out already; a single undo among them is told like any other step.
  const transactions = steps.map(({ transaction }) => ({
    ...transaction,
    kind: 'change' as const,
    inverseOf: null,
  }));
  // By step: what came and went on one day is no change, but somebody may miss it.
  const back = itemChangesByTransaction(ofKind, transactions).filter(
    (item) => item.kind === 'deleted' && telling.canComeBack(item),
  );
  const isBack = new Set(back.map(({ rowId }) => rowId));
  const rest = netItemChanges(ofKind, transactions).filter(({ rowId }) => !isBack.has(rowId));
  const lines = [
    ...tellItems(rest, telling),
    // What can be brought back is never told as one of a crowd.
    ...back.flatMap((item) =>
      tellItems([item], telling).map((line) => ({ ...line, deletion: item.transactionNumber })),
    ),
    ...steps.filter((step) => step.changes === null).map((step) => largeStep(step, telling)),
  ];
  return lines.sort((a, b) => (a.happenedAt < b.happenedAt ? 1 : -1));
}

function tellItems(items: readonly ItemChange[], telling: DayTelling): DayLine[] {
  const { find, live } = telling;
  return describeChanges(items, find, telling).flatMap(({ text, author, items: told }): DayLine[] => {
    const [first] = told;
    const item = items.find((each) => each.rowId === first?.rowId && each.table === first.table);
    if (!first || !item) return [];
    const { table, happenedAt } = item;
    const owner = ownerOf(table, first.rowId, find, live);
    const rowId = told.length === 1 ? first.rowId : null;
    return [{ text, author, happenedAt, table, owner, rowId, deletion: null }];
  });
}

function largeStep({ transaction, changeCount }: ReadStep, { t }: DayTelling): DayLine {
  const { author, happenedAt } = transaction;
  const text = t('changes.largeStep', { count: changeCount });
  return { text, author, happenedAt, table: null, owner: null, rowId: null, deletion: null };
}
