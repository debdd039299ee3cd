/** Whether the first row of a table is headings or already an actor, by likelihood. The user can say it otherwise. */
import type { Cell, TableRow } from '../../../shared/domain/import/table.ts';
import { isValueWord, lookOf } from './cell-looks.ts';
import { cellText } from './cell-text.ts';
import { type Vocabulary, wordKey } from './vocabulary.ts';

/** Enough to see what a column holds. */
const SAMPLE_ROWS = 200;
const LONGEST = 200;
/** Titles and notes stand above a table, but not pages of them. */
const SEARCHED_ROWS = 20;
const NAMES: readonly (string | null)[] = ['name', 'givenName', 'familyName'];
const QUESTION = /\?|:$|^(?:hvem|hva|hvor|hvilke[nt]?|hvad|vem|vad|vilke[nt]|who|what|where|which)\b/i;
const CAPITALISED = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u;
const SHORTEST_SHARED_WORD = 4;

type Vote = 'name' | 'heading' | 'content' | null;

/**
 * A heading that means a name decides. Else headings must outnumber cells that look like what stands below them; where nothing
 * speaks for either, only a single column begins with an actor: its heading would be a word that we know.
 */
export function isHeadings(first: TableRow, rows: readonly TableRow[], words: Vocabulary): boolean {
  const below = columnsBelow(first, rows);
  const votes = first.cells.map((cell, at) => voteOf(cell, below(at), words));
  if (votes.includes('name')) return true;
  const count = (vote: Vote) => votes.filter((each) => each === vote).length;
  if (count('content') > 0) return count('heading') > count('content');
  if (count('heading') > 0) return true;
  return [first, ...rows].some(({ cells }) => cells.slice(1).some((cell) => cellText(cell) !== ''));
}

/**
 * The first row that names two fields; -1 where none does. What stands again in its column is a value and names nothing. Above
 * it are titles and notes: what is as wide as it is must be no actor, or one of the fields the name.
 */
export function headingRow(rows: readonly TableRow[], words: Vocabulary): number {
  return rows.slice(0, SEARCHED_ROWS).findIndex((row, at) => {
    const others = columnsBelow(row, rows);
    const fields = row.cells.map((cell, column) => {
      const field = typeof cell === 'string' ? (words.header(cell) ?? words.connectionHeader(cell)) : null;
      return field !== null && recurs(cell, others(column)) ? null : field;
    });
    const named = new Set(fields.filter((field) => field !== null));
    const isName = NAMES.some((name) => fields.includes(name as (typeof fields)[number]));
    const isBelowTitles = rows.slice(0, at).every((above) => filledCount(above) < filledCount(row));
    return named.size >= 2 && (isName || isBelowTitles);
  });
}

const filledCount = ({ cells }: TableRow) => cells.filter((cell) => cellText(cell) !== '').length;

/** The filled cells of the other rows; headings that a long list repeats are none of them. */
function columnsBelow(first: TableRow, rows: readonly TableRow[]): (at: number) => Cell[] {
  const whole = JSON.stringify(first.cells);
  const sample = rows.slice(0, SAMPLE_ROWS).filter(({ cells }) => JSON.stringify(cells) !== whole);
  return (at) =>
    sample.flatMap(({ cells }) => (cellText(cells[at]) === '' ? [] : [cells[at] as NonNullable<Cell>]));
}

function voteOf(cell: Cell, below: readonly Cell[], words: Vocabulary): Vote {
  if (cellText(cell) === '') return null;
  if (recurs(cell, below)) return 'content';
  const look = lookOf(cell);
  // Years and numbers stand above columns too: only what is not a year, above others like it, is content.
  if (look !== 'text')
    return look !== 'year' && isMostly(below, (each) => lookOf(each) === look) ? 'content' : null;
  const text = shortText(cell);
  const field = words.header(text);
  if (field !== null) return NAMES.includes(field) ? 'name' : 'heading';
  const [word = ''] = text.split(/\s+/, 1);
  if (QUESTION.test(text) || words.header(word) !== null) return 'heading';
  return isLikeBelow(text, below.map(shortText), words) ? 'content' : null;
}

/** Enough of a text to see what it is; nobody waits for patterns to go through a megabyte. */
const shortText = (cell: Cell) => cellText(cell).slice(0, LONGEST);

function recurs(cell: Cell, below: readonly Cell[]): boolean {
  const key = wordKey(cellText(cell));
  return key !== '' && below.some((each) => wordKey(cellText(each)) === key);
}

/** A word of a fixed list, a name of several words, or one that shares a word with others: "Oslo kommune". */
function isLikeBelow(text: string, below: readonly string[], words: Vocabulary): boolean {
  if (below.length === 0) return false;
  const isValue = (each: string) => isValueWord(each, words);
  if (isValue(text) && isMostly(below, isValue)) return true;
  if (CAPITALISED.test(text) && isMostly(below, (each) => CAPITALISED.test(each))) return true;
  const shared = wordKey(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_SHARED_WORD);
  const sharing = below.filter((each) =>
    wordKey(each)
      .split(' ')
      .some((word) => shared.includes(word)),
  );
  return sharing.length >= Math.max(2, below.length / 5);
}

function isMostly<Item>(items: readonly Item[], test: (item: Item) => boolean): boolean {
  return items.filter(test).length >= items.length / 2;
}
