/** Changes as sentences in the reader's words, with how telling each is. Reads no database and draws nothing. */
import { type IsoDate, localDateOf } from '../dates.ts';
import { OUTCOMES } from '../meetings/meeting.ts';
import type { Wording } from '../wording.ts';
import { describeValue } from './describe-value.ts';
import { fieldKey, type HistoryKey } from './history-key.ts';
import type { FieldChange, ItemChange } from './item-change.ts';
import { itemNames, type NameOf } from './item-names.ts';
import type { Row, RowLookup } from './rows.ts';
import { weightOf } from './weight.ts';

export interface ChangeSentence {
  readonly text: string;
  /** Local day it last happened. */
  readonly day: IsoDate;
  readonly author: string;
  /** The higher, the more a reader wants to know; see `weight.ts`. */
  readonly weight: number;
  /** Items the sentence speaks of: one, or all of a crowd. */
  readonly items: readonly Pick<ItemChange, 'table' | 'rowId' | 'transactionNumber'>[];
}

/** More new items of a kind than this on one day are told as a number. */
const CROWD = 3;
/** More fields than this in one sentence are told as a number. */
const PARTS = 3;

/** What a sentence is told with. */
export interface Telling extends Wording<HistoryKey> {
  readonly find: RowLookup;
  readonly nameOf: NameOf;
}

/**
 * One sentence per item, and one for a crowd of items of a kind that came or went on the same day. In the order of
 * the items; sort by `weight` for the most telling first. Contact details are never told, and people's names only
 * when `namesPeople`.
 */
export function describeChanges(
  items: readonly ItemChange[],
  find: RowLookup,
  wording: Wording<HistoryKey>,
): ChangeSentence[] {
  const telling: Telling = { ...wording, find, nameOf: itemNames(find, wording) };
  const groups = Map.groupBy(items, (item) =>
    item.kind === 'changed'
      ? `${item.table} ${item.rowId} ${item.transactionNumber}`
      : `${kindOf(item)} ${item.table} ${dayOf(item)}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.length > CROWD && group[0]?.kind !== 'changed'
      ? describeCrowd(group, telling)
      : group.flatMap((item) => describeItem(item, telling)),
  );
}

/** What came back is told apart from what is new. */
function kindOf(item: ItemChange): ItemChange['kind'] | 'broughtBack' {
  return item.isBroughtBack ? 'broughtBack' : item.kind;
}

function dayOf(item: ItemChange): IsoDate {
  return localDateOf(new Date(item.happenedAt));
}

function describeCrowd(items: readonly ItemChange[], { t }: Telling): ChangeSentence[] {
  const [first] = items;
  if (!first) return [];
  const count = new Set(items.map((item) => item.rowId)).size;
  const counted = t(`history.many.${first.table}`, { count });
  const text =
    kindOf(first) === 'deleted'
      ? t('history.manyDeleted', { items: counted })
      : kindOf(first) === 'broughtBack'
        ? t('history.manyBroughtBack', { items: counted })
        : first.table === 'assessment'
          ? t('history.mapAssessed', { count })
          : t('history.manyCreated', { items: counted });
  const weight = weightOf(first) + Math.min(10, count / 5);
  return [{ text, day: dayOf(first), author: first.author, weight, items }];
}

function describeItem(item: ItemChange, telling: Telling): ChangeSentence[] {
  const kind = kindOf(item);
  const text =
    kind === 'created'
      ? describeCreated(item, telling)
      : kind === 'changed'
        ? describeChanged(item, telling)
        : telling.t(`history.${kind}`, {
            table: telling.t(`history.table.${item.table}`),
            name: telling.nameOf(item.table, item.rowId),
          });
  if (text === null) return [];
  return [{ text, day: dayOf(item), author: item.author, weight: weightOf(item), items: [item] }];
}

/** The values a created item is told with; those of the row as it is now, else those it was created with. */
function rowOf(item: ItemChange, { find }: Telling): Row {
  return (
    find(item.table, item.rowId) ??
    Object.fromEntries(item.fields.map(({ field, newValue }) => [field, newValue]))
  );
}

function describeCreated(item: ItemChange, telling: Telling): string {
  const { t, formats, nameOf, find } = telling;
  const row = rowOf(item, telling);
  const indicator = typeof row.indicator_id === 'string' ? find('indicator', row.indicator_id) : undefined;
  const decimals = typeof indicator?.decimals === 'number' ? indicator.decimals : undefined;
  const number = (value: Row[string] | undefined) =>
    typeof value === 'number' ? formats.number(value, decimals) : '';
  const day = row.starts_on ?? row.measured_on ?? row.happened_on;
  return t(`history.created.${item.table}`, {
    name: nameOf(item.table, item.rowId),
    actor: row.actor_id === undefined ? '' : nameOf('actor', row.actor_id),
    action: row.action_id === undefined ? '' : nameOf('action', row.action_id),
    seat: row.seat_id === undefined ? '' : nameOf('seat', row.seat_id),
    power: number(row.power),
    interest: number(row.interest),
    value: [number(row.value), indicator?.unit ?? ''].filter((part) => part !== '').join('\u00a0'),
    date: typeof day === 'string' ? formats.date(day) : '',
  });
}

function describeChanged(item: ItemChange, telling: Telling): string | null {
  const { t, formats, nameOf } = telling;
  const name = nameOf(item.table, item.rowId);
  const outcome = item.fields.find(({ field }) => item.table === 'agenda_item' && field === 'outcome');
  const taken = OUTCOMES.find((known) => known === outcome?.newValue);
  if (taken) return t('history.outcome', { name, outcome: t(`terms.outcome.${taken}`).toLowerCase() });
  const ended = item.fields.find(({ field }) => item.table === 'term' && field === 'ends_on');
  if (ended?.newValue) {
    const row = rowOf(item, telling);
    const actor = nameOf('actor', row.actor_id);
    const seat = nameOf('seat', row.seat_id);
    return t('history.termEnded', { actor, seat, date: formats.date(String(ended.newValue)) });
  }
  const described = [...item.fields]
    .sort((a, b) => weightOf({ ...item, fields: [b] }) - weightOf({ ...item, fields: [a] }))
    .flatMap((field) => describeField(item, field, telling) ?? []);
  // That a note was rewritten is told only when there is nothing else to tell.
  const telltale = described.filter((part) => !part.isRewritten);
  const parts = (telltale.length > 0 ? telltale : described).map((part) => part.text);
  if (parts.length === 0) return null;
  const told = parts.slice(0, PARTS);
  if (parts.length > PARTS) told.push(t('history.part.more', { count: parts.length - PARTS }));
  return t('history.changed', { name, parts: told.join('; ') });
}

/** One changed field in words: null when it is not to be told, `isRewritten` when its values are not repeated. */
export function describeField(
  item: ItemChange,
  change: FieldChange,
  telling: Telling,
): { text: string; isRewritten: boolean } | null {
  const told = (text: string) => ({ text, isRewritten: false });
  const { t, nameOf, namesPeople } = telling;
  const { table } = item;
  const { field: column, oldValue, newValue } = change;
  if (table === 'actor' && (column === 'email' || column === 'phone')) return null;
  const isPersonal =
    column === 'assessed_by' || (table === 'actor' && rowOf(item, telling).kind === 'person');
  if (isPersonal && !namesPeople && (column === 'assessed_by' || column === 'name')) return null;
  const key = fieldKey(table, column);
  if (key === null || (column === 'position' && typeof newValue === 'number')) return null;
  const field = t(key);
  const before = describeValue(table, column, oldValue, nameOf, telling);
  const after = describeValue(table, column, newValue, nameOf, telling);
  if (before !== null && after !== null)
    return told(t('history.part.changed', { field, old: before, new: after }));
  if (after !== null) return told(t('history.part.set', { field, new: after }));
  if (before !== null && (newValue === null || newValue === ''))
    return told(t('history.part.cleared', { field, old: before }));
  return { text: t('history.part.rewritten', { field }), isRewritten: true };
}
