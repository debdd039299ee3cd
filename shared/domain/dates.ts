/** Calendar days and instants as text. A day is a local calendar day without a time zone. */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A local wall-clock time without zone, `YYYY-MM-DDTHH:MM`: meetings happen where the people are. */
export type LocalDateTime = string;
/** An instant in UTC, as `Date.prototype.toISOString` writes it. */
export type IsoInstant = string;

const DAY_MS = 86_400_000;

/** True when the text is a day that exists in the calendar (30 February does not). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** True when the text is `YYYY-MM-DDTHH:MM` on a day that exists. */
export function isLocalDateTime(text: string): boolean {
  return /T([01]\d|2[0-3]):[0-5]\d$/.test(text) && isIsoDate(text.slice(0, 10)) && text.length === 16;
}

/** The local calendar day of an instant, in the machine's time zone. */
export function localDateOf(instant: Date): IsoDate {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = String(instant.getDate()).padStart(2, '0');
  return `${instant.getFullYear()}-${month}-${day}`;
}

/** The day `days` after (or, negative, before) `date`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day `months` after `date`; the last day of the month where that day does not exist. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
