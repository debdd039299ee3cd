/** What a cell looks like when its column has no heading that we know. */
import { readDate, readNumber } from '../../../shared/domain/import/read-values.ts';
import type { Cell } from '../../../shared/domain/import/table.ts';
import { cellText } from './cell-text.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Look = 'empty' | 'email' | 'date' | 'year' | 'number' | 'yes-or-no' | 'text';

/** Longer ones are prose, and not worth a pattern. */
const LONGEST = 200;
const EMAIL = /^[^\s@<>]+@[^\s@]+\.[^\s@]+$/;
const YEAR = /^(?:19|20)\d\d$/;
const YES_OR_NO = /^(?:ja|nei|nej|yes|no|true|false)$/i;

/** Times with their days, codes and telephone numbers count as what they mostly are: more digits than letters is a number. */
export function lookOf(cell: Cell): Look {
  const text = cellText(cell);
  if (text === '') return 'empty';
  if (typeof cell === 'boolean') return 'yes-or-no';
  if (text.length > LONGEST) return 'text';
  if (YEAR.test(text)) return 'year';
  if (EMAIL.test(text)) return 'email';
  if (isDate(text)) return 'date';
  if (readNumber(text) !== null) return 'number';
  if (YES_OR_NO.test(text)) return 'yes-or-no';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  return letters > digits ? 'text' : 'number';
}

/** Five digits are a day only where Excel's own numbers are expected. */
const isDate = (text: string) => !/^\d{5}(?:[.,]\d+)?$/.test(text) && readDate(text) !== null;

/** True for a word of our lists of kinds, sectors, types and levels. */
export function isValueWord(text: string, words: Vocabulary): boolean {
  return [words.kind, words.sector, words.type, words.level].some((find) => find(text) !== null);
}
