/** Numbers and days as people in the Nordic countries write them. Gives null for what is neither. */
import { type IsoDate, isIsoDate } from '../dates.ts';
import type { Cell } from './table.ts';

/**
 * A number with decimal comma or point, with spaces (also U+00A0 and U+202F), points or apostrophes between thousands
 * and any minus sign: `1 234 567,5`, `1.234.567,5`, `−3,5`.
 */
export function readNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = cell.replace(/[\s'’]/g, '').replace(/^[\u2212\u2013\u2010\u2011]/, '-');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(text)) return null;
  const decimal = decimalSign(text);
  const thousands = decimal === ',' ? '.' : ',';
  const plain = text.replaceAll(thousands, '').replace(decimal ?? '', decimal ? '.' : '');
  const value = Number(plain);
  return /^[+-]?\d*\.?\d*$/.test(plain) && Number.isFinite(value) ? value : null;
}

/** The last of the two signs is the decimal one; a sign that stands more than once never is. */
function decimalSign(text: string): ',' | '.' | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma === -1 && point === -1) return null;
  const last = comma > point ? ',' : '.';
  return text.indexOf(last) === text.lastIndexOf(last) ? last : last === ',' ? '.' : ',';
}

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})(?:[.] ?|[/-])(\d{1,2})(?:[.] ?|[/ -])\s?(\d{4}|\d{2})(?:[T ].*)?$/;

/** A day: `2026-11-22`, `22.11.2026`, `22/11 2026`, `22/11/2026`, `22-11-26`, with or without a time after it. */
export function readDate(cell: Cell): IsoDate | null {
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year && month && day) return dayOf(year, month, day);
  const [, first, second, last] = DAY_FIRST.exec(text) ?? [];
  if (!first || !second || !last) return null;
  return dayOf(last.length === 2 ? `20${last}` : last, second, first);
}

function dayOf(year: string, month: string, day: string): IsoDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
