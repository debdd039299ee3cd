/** Use cases of the history: the steps of an item, and what has changed since a day. Changes nothing. */
import type { ChangesSince, HistoryStep, ItemHistory } from '../../../shared/contract/history.ts';
import { type IsoDate, localDateOf } from '../../../shared/domain/dates.ts';
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import { itemChangesByTransaction } from '../../../shared/domain/history/item-change.ts';
import { itemNames } from '../../../shared/domain/history/item-names.ts';
import { ownerOf } from '../../../shared/domain/history/owner.ts';
import { tellStep } from '../../../shared/domain/history/tell-steps.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import type { Database } from '../db/open-database.ts';
import { deletionsIn } from './deletions.ts';
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
import { type ReadStep, tellDay } from './tell-day.ts';
import { wordingIn } from './wording-in.ts';

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
  const { canComeBack } = deletionsIn(db, lookup);
  const telling = { ...wording, ...lookup, isRestorable, canComeBack, subject: { table, rowId } };
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
  const telling = { ...wordingIn(input.language), ...lookup, ...deletionsIn(db, lookup) };
  const days = [...byDay].map(([day, steps]) => ({ day, lines: tellDay(steps, input.table, telling) }));
  return {
    days: days.filter(({ lines }) => lines.length > 0),
    authors: selectAuthorsSince(db, since).sort(formatsFor(input.language).compare),
    nextBefore: page.nextBefore,
  };
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
