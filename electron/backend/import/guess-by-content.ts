/** What a column means by what stands in it, where its heading says nothing. */
import type { ImportField } from '../../../shared/domain/import/fields.ts';
import type { Cell, Table } from '../../../shared/domain/import/table.ts';
import { isValueWord, lookOf } from './cell-looks.ts';
import { cellText } from './cell-text.ts';
import { checkOrganisationNumber } from './organisation-numbers.ts';
import { vocabulary } from './vocabulary.ts';

/** Enough to see what a column holds. */
const SAMPLE_ROWS = 200;
const LONGEST_NAME = 200;
const MOST_WORDS_OF_A_NAME = 8;
const NEARLY_ALL = 0.8;

/**
 * The column that looks most like names: filled in most rows, short texts with letters that are no dates, numbers, e-mails or
 * words of a list, and mostly different from each other. The first of several; null when none does.
 */
export function nameColumn(table: Table, free: readonly number[]): number | null {
  const rated = free.map((at) => ({ at, distinct: distinctNames(columnOf(table, at)) }));
  const best = rated.reduce((a, b) => (b.distinct > a.distinct ? b : a), { at: -1, distinct: 0 });
  return best.distinct > 0.5 ? best.at : null;
}

/** The share of different names in a column; 0 when it holds something else. */
function distinctNames(cells: readonly Cell[]): number {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  if (filled.length === 0 || filled.length < cells.length / 2) return 0;
  if (!isNearlyAll(filled, isLikeName)) return 0;
  return new Set(filled.map((cell) => cellText(cell).toLowerCase())).size / filled.length;
}

function isLikeName(cell: Cell): boolean {
  const text = cellText(cell);
  return (
    text.length <= LONGEST_NAME &&
    lookOf(cell) === 'text' &&
    text.split(/\s+/, MOST_WORDS_OF_A_NAME + 1).length <= MOST_WORDS_OF_A_NAME &&
    !isValueWord(text, vocabulary())
  );
}

/** E-mails, organisation numbers and words of a list speak for themselves. Null for everything else. */
export function meaningByContent(table: Table, at: number): ImportField | null {
  const filled = columnOf(table, at).filter((cell) => cellText(cell) !== '');
  if (filled.length === 0) return null;
  const words = vocabulary();
  const isWord = (find: (text: string) => unknown) => (cell: Cell) => find(cellText(cell)) !== null;
  const tests: readonly (readonly [ImportField, (cell: Cell) => boolean])[] = [
    ['email', (cell) => lookOf(cell) === 'email'],
    ['organisationNumber', (cell) => checkOrganisationNumber(cellText(cell), null).isValid],
    ['sector', isWord(words.sector)],
    ['kind', isWord(words.kind)],
    ['type', isWord(words.type)],
    ['level', isWord(words.level)],
  ];
  return tests.find(([, test]) => isNearlyAll(filled, test))?.[0] ?? null;
}

const columnOf = ({ rows }: Table, at: number): Cell[] =>
  rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells[at] ?? null);

/** Ends as soon as too many are otherwise: a wide file has many columns to look at. */
function isNearlyAll(cells: readonly Cell[], test: (cell: Cell) => boolean): boolean {
  let left = Math.floor(cells.length * (1 - NEARLY_ALL));
  return cells.every((cell) => test(cell) || left-- > 0);
}
