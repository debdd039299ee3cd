/** Numbers and days as people in the Nordic countries write them. Gives null for what is neither. */
import { addDays, type IsoDate, isIsoDate } from '../dates.ts';
import type { Cell } from './table.ts';

/** No number or day is longer; a text of a megabyte is not even looked at. */
const LONGEST = 60;

/**
 * A number with decimal comma or point, with spaces (also U+00A0 and U+202F), points or apostrophes between thousands
 * and any minus sign: `1 234 567,5`, `1.234.567,5`, `−3,5`.
 */
export function readNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
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

const DAY_AND_MONTH = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u;
const MONTH_AND_DAY = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
/** How the months begin in Norwegian, Danish, Swedish and English. */
const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mai maj may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt oct',
  'nov',
  'des dec',
];

/** Day 0 of Excel, and the numbers it keeps days as between 1954 and 2119: others are hardly days. */
const EXCEL_DAY_0 = '1899-12-30';
const EXCEL_DAYS = { first: 20_000, last: 80_000 };

/**
 * A day: `2026-11-22`, `22.11.2026`, `22/11 2026`, `22/11/2026`, `22-11-26`, with or without a time after it,
 * `22. november 2026`, or 46348 as Excel keeps it where a column lost its format.
 */
export function readDate(cell: Cell): IsoDate | null {
  if (typeof cell === 'number') return excelDay(cell);
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const text = cell.trim();
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year && month && day) return dayOf(year, month, day);
  const [, first, second, last] = DAY_FIRST.exec(text) ?? [];
  if (first && second && last) return dayOf(last.length === 2 ? `20${last}` : last, second, first);
  return /^\d{5}([.,]\d+)?$/.test(text) ? excelDay(Number(text.replace(',', '.'))) : writtenDay(text);
}

function excelDay(number: number): IsoDate | null {
  const days = Math.floor(number);
  return days >= EXCEL_DAYS.first && days <= EXCEL_DAYS.last ? addDays(EXCEL_DAY_0, days) : null;
}

/** A day with its month in letters. */
function writtenDay(text: string): IsoDate | null {
  const [, firstDay, month, year] = DAY_AND_MONTH.exec(text) ?? [];
  const [, firstMonth, day, otherYear] = MONTH_AND_DAY.exec(text) ?? [];
  const name = (month ?? firstMonth ?? '').slice(0, 3).toLowerCase();
  const number = name === '' ? 0 : MONTHS.findIndex((starts) => starts.split(' ').includes(name)) + 1;
  return number === 0 ? null : dayOf(year ?? otherYear ?? '', String(number), firstDay ?? day ?? '');
}

function dayOf(year: string, month: string, day: string): IsoDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
