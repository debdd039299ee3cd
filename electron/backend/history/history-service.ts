/** Use cases of the history: the steps of an item, and what has changed since a day. Changes nothing. */
import type { ChangesSince, DayLine, HistoryStep, ItemHistory } from '../../../shared/contract/history.ts';
import { type IsoDate, localDateOf } from '../../../shared/domain/dates.ts';
import type { Change, ChangeTransaction, TrackedTable } from '../../../shared/domain/history/change.ts';
import { describeChanges } from '../../../shared/domain/history/describe-changes.ts';
import { itemChangesByTransaction, netItemChanges } from '../../../shared/domain/history/item-change.ts';
import { itemNames } from '../../../shared/domain/history/item-names.ts';
import { ownerOf } from '../../../shared/domain/history/owner.ts';
import type { RowLookup } from '../../../shared/domain/history/rows.ts';
import { tellStep } from '../../../shared/domain/history/tell-steps.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { Database } from '../db/open-database.ts';
import {
  changeCountOf,
  rowNumbersOf,
  rowsOf,
  selectAuthorsSince,
  selectChangesOf,
  selectChangesOn,
  selectStepsOn,
  selectStepsSince,
  takenBack,
} from './history-repository.ts';
import { isRestorable } from './restore-rules.ts';

/** The window shows people by name everywhere, so their history does too. */
const wordingIn = (language: Language) => ({
  t: createTranslator(language),
  formats: formatsFor(language),
  namesPeople: true,
});

const ALL = Number.MAX_SAFE_INTEGER;

export interface ItemHistoryInput {
  readonly table: TrackedTable;
  readonly rowId: string;
  readonly language: Language;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The steps that touched an item, newest first. Throws `item.not-found` for what never was. */
export function itemHistory(db: Database, input: ItemHistoryInput): ItemHistory {
  const { table, rowId, limit } = input;
  const rows = rowNumbersOf(db, table, rowId);
  const lookup = rowsOf(db);
  if (rows.length === 0 || !lookup.find(table, rowId)) throw new Refusal('item.not-found');
  const wording = wordingIn(input.language);
  const found = selectStepsOn(db, {
    rows,
    left: takenBack(db),
    before: input.before ?? ALL,
    limit: limit + 1,
  });
  const transactions = found.slice(0, limit);
  const changes = selectChangesOn(db, rows, transactions);
  const items = Map.groupBy(
    itemChangesByTransaction(changes, transactions),
    (item) => item.transactionNumber,
  );
  const telling = { ...wording, ...lookup, isRestorable, subject: { table, rowId } };
  const steps = transactions.flatMap(({ number, happenedAt, author }): HistoryStep[] => {
    const lines = tellStep(items.get(number) ?? [], telling);
    return lines.length === 0 ? [] : [{ number, happenedAt, author, lines }];
  });
  return {
    name: itemNames(lookup.find, wording)(table, rowId),
    owner: ownerOf(table, rowId, lookup.find, lookup.live),
    steps,
    nextBefore: found.length > limit ? (transactions.at(-1)?.number ?? null) : null,
  };
}

/** A step of more values than this, such as a large import, is told by its size. */
const LARGE_STEP = 3000;
/** An answer reads no more values than this; the rest comes with the next. */
const READ_AT_ONCE = 6000;

export interface ChangesSinceInput {
  readonly since: IsoDate;
  readonly language: Language;
  readonly table?: TrackedTable | undefined;
  readonly author?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** What has changed since the beginning of a day, told day by day as in the report, newest first. */
export function changesSince(db: Database, input: ChangesSinceInput): ChangesSince {
  const since = new Date(`${input.since}T00:00:00`).toISOString();
  const page = readPage(db, since, input);
  const byDay = Map.groupBy(page.steps, ({ transaction }) => localDateOf(new Date(transaction.happenedAt)));
  const lookup = rowsOf(db);
  const days = [...byDay].map(([day, steps]) => ({ day, lines: tellDay(steps, input, lookup) }));
  return {
    days: days.filter(({ lines }) => lines.length > 0),
    authors: selectAuthorsSince(db, since).sort(formatsFor(input.language).compare),
    nextBefore: page.nextBefore,
  };
}

interface ReadStep {
  readonly transaction: ChangeTransaction;
  /** Null: too many to be told one by one. */
  readonly changes: readonly Change[] | null;
  readonly changeCount: number;
}

function readPage(
  db: Database,
  since: string,
  input: ChangesSinceInput,
): { steps: ReadStep[]; nextBefore: number | null } {
  const { author, limit } = input;
  const found = selectStepsSince(db, {
    since,
    author,
    left: takenBack(db, since),
    before: input.before ?? ALL,
    limit: limit + 1,
  });
  const steps: ReadStep[] = [];
  let readValues = 0;
  for (const transaction of found.slice(0, limit)) {
    const changeCount = changeCountOf(db, transaction.number);
    const isLarge = changeCount > LARGE_STEP;
    if (!isLarge && readValues + changeCount > READ_AT_ONCE) break;
    readValues += isLarge ? 0 : changeCount;
    steps.push({
      transaction,
      changes: isLarge ? null : selectChangesOf(db, transaction.number),
      changeCount,
    });
  }
  const last = steps.at(-1)?.transaction.number ?? null;
  return { steps, nextBefore: found.length > steps.length ? last : null };
}

/** The lines of one day: the net change of each item, and large steps by their size. */
function tellDay(
  steps: readonly ReadStep[],
  { language, table }: ChangesSinceInput,
  { find, live }: { find: RowLookup; live: RowLookup },
): DayLine[] {
  const wording = wordingIn(language);
  const changes = steps.flatMap((step) => step.changes ?? []);
  const items = netItemChanges(
    table === undefined ? changes : changes.filter((change) => change.table === table),
    // What was taken back is left out already; a single undo among them is told like any other step.
    steps.map(({ transaction }) => ({ ...transaction, kind: 'change', inverseOf: null })),
  );
  const told = describeChanges(items, find, wording).flatMap((sentence): DayLine[] => {
    const [first] = sentence.items;
    const item = items.find((each) => each.rowId === first?.rowId && each.table === first.table);
    if (!first || !item) return [];
    const { happenedAt } = item;
    const owner = ownerOf(first.table, first.rowId, find, live);
    const rowId = sentence.items.length === 1 ? first.rowId : null;
    return [{ text: sentence.text, author: sentence.author, happenedAt, table: first.table, owner, rowId }];
  });
  const large = steps.filter((step) => step.changes === null).map((step) => largeStep(step, wording.t));
  return [...told, ...large].sort((a, b) => (a.happenedAt < b.happenedAt ? 1 : -1));
}

function largeStep({ transaction, changeCount }: ReadStep, t: ReturnType<typeof createTranslator>): DayLine {
  const { author, happenedAt } = transaction;
  const text = t('changes.largeStep', { count: changeCount });
  return { text, author, happenedAt, table: null, owner: null, rowId: null };
}
