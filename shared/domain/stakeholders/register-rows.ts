/** Filters, sorts and groups the rows of the register. Pure, and fast enough to be done at every key pressed. */
import { foldText } from '../search/fold-text.ts';
import type { Actor } from './actor.ts';
import { choicesOf, type OwnField } from './own-field.ts';
import {
  type AnyColumn,
  fieldOfColumn,
  filtersOwn,
  type OwnColumn,
  type OwnFieldFilter,
  type RegisterFilter,
  type RegisterGrouping,
  type RegisterView,
} from './register-view.ts';

/** An actor as the register shows it. */
export interface RegisterRow
  extends Pick<
    Actor,
    | 'id'
    | 'kind'
    | 'name'
    | 'sector'
    | 'type'
    | 'level'
    | 'place'
    | 'organisationId'
    | 'position'
    | 'organisationNumber'
    | 'organisationCountry'
    | 'email'
    | 'phone'
    | 'brings'
    | 'responsibleId'
  > {
  readonly organisationName: string | null;
  readonly responsibleName: string | null;
  readonly tags: readonly string[];
  /** True when the actor holds a seat today, itself or through one of its people. */
  readonly hasSeat: boolean;
  /** Values of own fields by the field's identifier. */
  readonly own: Readonly<Record<string, string>>;
}

/** What the reader's language says: words of a column, words of a group, and their order. */
export interface RegisterWords {
  readonly compare: (a: string, b: string) => number;
  /** The value of a column in words. */
  readonly word: (row: RegisterRow, column: AnyColumn) => string;
}

export interface RegisterSection {
  /** Stable while the group is there; null when nothing is grouped. */
  readonly key: string | null;
  /** In the reader's words; empty for those that have no value. */
  readonly label: string;
  readonly rows: readonly RegisterRow[];
}

/** The rows of a view under their headings. Those without a value come last, in lists and among headings. */
export function arrangeRegister(
  rows: readonly RegisterRow[],
  view: RegisterView,
  fields: readonly OwnField[],
  words: RegisterWords,
): readonly RegisterSection[] {
  const shown = sortRows(filterRows(rows, view.filter, fields), view.sort, fields, words);
  if (!isThere(view.grouping, fields)) return [{ key: null, label: '', rows: shown }];
  return groupRows(shown, view.grouping, fields, words);
}

/** A saved view may be grouped by a field that is deleted: then by nothing. */
function isThere(
  grouping: RegisterView['grouping'],
  fields: readonly OwnField[],
): grouping is RegisterGrouping {
  if (grouping === null) return false;
  const id = fieldOfColumn(grouping);
  return id === null || fields.some((field) => field.id === id);
}

/** The rows that a filter lets through, in their order. */
export function filterRows(
  rows: readonly RegisterRow[],
  filter: RegisterFilter,
  fields: readonly OwnField[],
): readonly RegisterRow[] {
  const words = foldText(filter.text).split(/\s+/).filter(Boolean);
  const tags = new Set(filter.tags.map(foldText));
  const among = <Value>(list: readonly Value[], value: Value | null) =>
    list.length === 0 || (value !== null && list.includes(value));
  const own = filter.own.filter(filtersOwn);
  return rows.filter(
    (row) =>
      among(filter.kinds, row.kind) &&
      among(filter.sectors, row.sector) &&
      among(filter.types, row.type) &&
      among(filter.levels, row.level) &&
      among(filter.places, row.place) &&
      (tags.size === 0 || row.tags.some((tag) => tags.has(foldText(tag)))) &&
      own.every((each) => passesOwn(row, each, fields)) &&
      (words.length === 0 || hasWords(row, words)),
  );
}

/** Texts to look in are folded once for each row, since rows stay while somebody types. */
const folded = new WeakMap<RegisterRow, string>();

function hasWords(row: RegisterRow, words: readonly string[]): boolean {
  let text = folded.get(row);
  if (text === undefined) {
    const { name, organisationName, position, place, organisationNumber, email, phone, brings, tags, own } =
      row;
    text = foldText(
      [
        name,
        organisationName ?? '',
        position,
        place,
        organisationNumber,
        email,
        phone,
        brings,
        ...tags,
        ...Object.values(own),
      ].join('\n'),
    );
    folded.set(row, text);
  }
  return words.every((word) => text.includes(word));
}

function passesOwn(row: RegisterRow, filter: OwnFieldFilter, fields: readonly OwnField[]): boolean {
  const field = fields.find((each) => each.id === filter.fieldId);
  // A saved view may speak of a field that is deleted: then it says nothing any more.
  if (!field) return true;
  const value = row.own[filter.fieldId];
  if (value === undefined) return false;
  if (filter.choices.length > 0 && !filter.choices.includes(value)) return false;
  if (filter.text.trim() !== '' && !foldText(value).includes(foldText(filter.text.trim()))) return false;
  const isBefore =
    field.kind === 'number'
      ? (a: string, b: string) => Number(a) < Number(b)
      : (a: string, b: string) => a < b;
  if (filter.from !== null && isBefore(value, filter.from)) return false;
  return filter.to === null || !isBefore(filter.to, value);
}

function sortRows(
  rows: readonly RegisterRow[],
  { column, direction }: RegisterView['sort'],
  fields: readonly OwnField[],
  words: RegisterWords,
): readonly RegisterRow[] {
  const field = fields.find((each) => each.id === fieldOfColumn(column));
  const isNumber = field?.kind === 'number';
  // Days and numbers in words would be sorted by their first digit.
  const valueIn = (row: RegisterRow) =>
    field && field.kind !== 'text' && field.kind !== 'choice'
      ? (row.own[field.id] ?? '')
      : words.word(row, column as AnyColumn);
  const turn = direction === 'asc' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: valueIn(row), name: row.name }));
  const compare = isNumber
    ? (a: string, b: string) => Number(a) - Number(b)
    : rankedCompare(
        keyed.map(({ value }) => value),
        words.compare,
      );
  const compareNames =
    column === 'name'
      ? () => 0
      : rankedCompare(
          keyed.map(({ name }) => name),
          words.compare,
        );
  keyed.sort((a, b) => {
    if (a.value === '' || b.value === '') {
      if (a.value !== b.value) return a.value === '' ? 1 : -1;
    } else {
      const order = compare(a.value, b.value);
      if (order !== 0) return order * turn;
    }
    return compareNames(a.name, b.name);
  });
  return keyed.map(({ row }) => row);
}

/** Compares by rank: each different text is compared by the language's rules once, however many rows share it. */
function rankedCompare(texts: readonly string[], compare: RegisterWords['compare']) {
  const ranks = new Map([...new Set(texts)].sort(compare).map((text, rank) => [text, rank]));
  return (a: string, b: string) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
}

function groupRows(
  rows: readonly RegisterRow[],
  grouping: RegisterGrouping,
  fields: readonly OwnField[],
  words: RegisterWords,
): readonly RegisterSection[] {
  const compare = groupOrder(
    fields.find(({ id }) => id === fieldOfColumn(grouping)),
    words,
  );
  const groups = Map.groupBy(rows, (row) => groupKey(row, grouping));
  return [...groups]
    .map(([key, members]) => ({ key, label: groupLabel(members, grouping, words), rows: members }))
    .sort((a, b) => {
      if (a.label === '' || b.label === '') return a.label === b.label ? 0 : a.label === '' ? 1 : -1;
      return compare(a, b);
    });
}

/** Numbers and days by their size, choices as they are offered, everything else by the language's rules. */
function groupOrder(field: OwnField | undefined, words: RegisterWords) {
  const offered = field ? choicesOf(field) : [];
  const place = (choice: string) => {
    const at = offered.indexOf(choice);
    return at < 0 ? offered.length : at;
  };
  return (a: Omit<RegisterSection, 'rows'>, b: Omit<RegisterSection, 'rows'>): number => {
    const [first, second] = [a.key ?? '', b.key ?? ''];
    if (field?.kind === 'number') return Number(first) - Number(second);
    if (field?.kind === 'date') return first < second ? -1 : 1;
    return (field?.kind === 'choice' ? place(first) - place(second) : 0) || words.compare(a.label, b.label);
  };
}

/** Groupings by a fact of the row itself. */
type PlainGrouping = Exclude<RegisterGrouping, OwnColumn | 'organisation' | 'responsible'>;

/** An organisation stands among its own people and units. */
function groupKey(row: RegisterRow, grouping: RegisterGrouping): string {
  const fieldId = fieldOfColumn(grouping);
  if (fieldId !== null) return row.own[fieldId] ?? '';
  if (grouping === 'responsible') return row.responsibleId ?? '';
  if (grouping !== 'organisation') return row[grouping as PlainGrouping] ?? '';
  return row.kind === 'organisation' ? row.id : (row.organisationId ?? '');
}

function groupLabel(rows: readonly RegisterRow[], grouping: RegisterGrouping, words: RegisterWords): string {
  const [first] = rows;
  if (!first) return '';
  if (grouping !== 'organisation') return words.word(first, grouping);
  return first.kind === 'organisation' ? first.name : (first.organisationName ?? '');
}
