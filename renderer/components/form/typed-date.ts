/** Reads days and times of day as people type them. The browser's own date field writes them its own way, not ours. */
import { type IsoDate, isIsoDate } from '../../../shared/domain/dates.ts';

/**
 * The day of a typed text: ISO, or day first with any of `. / - space` between, as in 3.12.2026, 3/12/26, 3 12.
 * Without a year it is this year's day. Null when it is no day.
 */
export function parseTypedDate(text: string, today: IsoDate): IsoDate | null {
  const trimmed = text.trim();
  if (isIsoDate(trimmed)) return trimmed;
  const parts = /^(\d{1,2})[./\- ]+(\d{1,2})(?:[./\- ]+(\d{2}|\d{4}))?\.?$/.exec(trimmed);
  if (!parts) return null;
  const [, day = '', month = '', year] = parts;
  const date = `${fullYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

function fullYear(year: string | undefined, today: IsoDate): string {
  if (year === undefined) return today.slice(0, 4);
  return year.length === 2 ? `20${year}` : year;
}

/** The time of day of a typed text as HH:MM: 9, 9.30, 09:30, 0930. Null when it is none. */
export function parseTypedTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim());
  if (!parts) return null;
  const [, hour = '', minute = '00'] = parts;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
