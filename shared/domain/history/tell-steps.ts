/** Tells one step as lines: a sentence for what came or went, one for every changed field. Reads no database. */
import type { Wording } from '../wording.ts';
import type { LoggedValue, TrackedTable } from './change.ts';
import { describeChanges, describeField } from './describe-changes.ts';
import { describeValue } from './describe-value.ts';
import { fieldKey, type HistoryKey } from './history-key.ts';
import type { FieldChange, ItemChange } from './item-change.ts';
import { itemNames } from './item-names.ts';
import type { RowLookup } from './rows.ts';

/** The key of a field whose values are nobody's business in a sentence: "order changed". */
export type StepKey = HistoryKey | 'changes.fieldChanged';

/** What "restore" would bring back. */
export interface EarlierValue {
  readonly field: string;
  /** In words; null when it is a longer text, given in `text`, or was empty. */
  readonly value: string | null;
  readonly text: string | null;
}

export interface StepLine {
  readonly text: string;
  readonly table: TrackedTable;
  readonly rowId: string;
  /** The value before this step, where it can be restored and is not the value now. */
  readonly earlier: EarlierValue | null;
  /** Whether the item is deleted by this step and can be brought back by itself. */
  readonly canComeBack: boolean;
}

export interface StepTelling extends Wording<StepKey> {
  /** Rows there are, and those the log tells of. */
  readonly find: RowLookup;
  /** Only rows there are. */
  readonly live: RowLookup;
  /** Whether a field can be changed by itself at all. */
  readonly isRestorable: (table: TrackedTable, field: string) => boolean;
  /** Whether a deletion can be brought back by itself. */
  readonly canComeBack: (item: Pick<ItemChange, 'table' | 'rowId' | 'transactionNumber'>) => boolean;
  /** The item whose history it is: its own name is not repeated. */
  readonly subject: { readonly table: TrackedTable; readonly rowId: string };
}

const CONTACT_DETAILS = new Set(['email', 'phone']);

/** The lines of one step: changed fields first, in the order they were touched, then what came and went. */
export function tellStep(items: readonly ItemChange[], telling: StepTelling): StepLine[] {
  const changed = items.filter((item) => item.kind === 'changed');
  const others = items.filter((item) => item.kind !== 'changed');
  return [
    ...changed.flatMap((item) => item.fields.flatMap((field) => tellField(item, field, telling) ?? [])),
    ...describeChanges(others, telling.find, telling).flatMap(({ text, items: all }): StepLine[] => {
      const [first] = all;
      if (!first) return [];
      const { table, rowId } = first;
      const canComeBack = all.length === 1 && telling.canComeBack(first);
      return [{ text, table, rowId, earlier: null, canComeBack }];
    }),
  ];
}

function tellField(item: ItemChange, change: FieldChange, telling: StepTelling): StepLine | null {
  const { t, find, subject } = telling;
  const { table, rowId } = item;
  const key = fieldKey(table, change.field);
  if (key === null) return null;
  const nameOf = itemNames(find, telling);
  const part =
    describeField(item, change, { ...telling, nameOf })?.text ?? t('changes.fieldChanged', { field: t(key) });
  const isSubject = rowId === subject.rowId && table === subject.table;
  const text = isSubject ? atStart(part) : t('history.changed', { name: nameOf(table, rowId), parts: part });
  return { text, table, rowId, earlier: earlierValue(item, change, telling), canComeBack: false };
}

function earlierValue(
  { table, rowId }: ItemChange,
  { field, oldValue }: FieldChange,
  telling: StepTelling,
): EarlierValue | null {
  const now = telling.live(table, rowId);
  const isSame = now !== undefined && sameValue(now[field], oldValue);
  if (now === undefined || isSame || !telling.isRestorable(table, field)) return null;
  // Contact details are never told; who has erased them did so for a reason.
  if (table === 'actor' && CONTACT_DETAILS.has(field)) return null;
  const value = describeValue(table, field, oldValue, itemNames(telling.find, telling), telling);
  const text = value === null && typeof oldValue === 'string' && oldValue !== '' ? oldValue : null;
  return { field, value, text };
}

const sameValue = (a: LoggedValue | undefined, b: LoggedValue) => (a ?? null) === b;

function atStart(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
