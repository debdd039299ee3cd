/** Dates, numbers and order as readers of each language expect them. Facts: standards.md, "Accessibility and language". */
import type { IsoDate, LocalDateTime } from '../domain/dates.ts';
import type { FormatStyle, Language } from '../domain/languages.ts';

/** BCP 47 locale of a language. English readers here are Nordic: day before month, 24-hour clock. */
export const LOCALES: Record<Language, string> = { nb: 'nb-NO', da: 'da-DK', sv: 'sv-SE', en: 'en-GB' };

export interface Formats {
  readonly style: FormatStyle;
  /** 22.11.2026, 22.11.2026, 2026-11-22, 22/11/2026. */
  date(date: IsoDate): string;
  /** 22. november 2026, 22 November 2026. */
  longDate(date: IsoDate): string;
  /** torsdag 3. desember 2026. */
  dateWithWeekday(date: IsoDate): string;
  /** torsdag 3. desember: for days near enough to need no year. */
  weekdayAndDay(date: IsoDate): string;
  /** man., ma., mån, Mon: the head of a calendar's column. */
  shortWeekday(date: IsoDate): string;
  /** juni 2025. */
  monthAndYear(date: IsoDate): string;
  /** 3. desember 2026 kl. 09:00, each in its language's own way. */
  dateTime(dateTime: LocalDateTime): string;
  /** 14:05, in Danish 14.05. */
  time(dateTime: LocalDateTime): string;
  number(value: number, decimals?: number): string;
  /** Collator of the language: nb and da sort Aa with Å, sv does not. */
  readonly compare: (a: string, b: string) => number;
  /** "a, b og c". */
  list(items: readonly string[]): string;
}

const cache = new Map<string, Formats>();

/**
 * Formats of a language; made once, since Intl objects are slow to make. `iso` writes short dates and times by ISO 8601;
 * dates in words, numbers and order stay the language's.
 */
export function formatsFor(language: Language, style: FormatStyle = 'language'): Formats {
  const key = `${language} ${style}`;
  const known = cache.get(key);
  if (known) return known;
  const own = createFormats(LOCALES[language]);
  const formats = style === 'iso' ? { ...own, ...isoFormats } : own;
  cache.set(key, formats);
  return formats;
}

/** Days and times as they are stored: that is ISO 8601 already. A space reads better between them than a T. */
const isoFormats = {
  style: 'iso',
  date: (date) => date.slice(0, 10),
  dateTime: (dateTime) => `${dateTime.slice(0, 10)} ${dateTime.slice(11, 16)}`,
  time: (dateTime) => dateTime.slice(11, 16),
} as const satisfies Partial<Formats>;

function createFormats(locale: string): Formats {
  // Each is made when it is first needed: together they take longer than the first page has time for.
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (date: Date) => {
      format ??= new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
      return format.format(date);
    };
  };
  const short = dateFormat({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const long = dateFormat({ year: 'numeric', month: 'long', day: 'numeric' });
  const weekday = dateFormat({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  const weekdayAndDay = dateFormat({ weekday: 'long', month: 'long', day: 'numeric' });
  const shortWeekday = dateFormat({ weekday: 'short' });
  const monthAndYear = dateFormat({ year: 'numeric', month: 'long' });
  const time = dateFormat({ hour: '2-digit', minute: '2-digit' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Map<number | undefined, Intl.NumberFormat>();
  const asDate = (date: IsoDate) => new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const asTime = (dateTime: LocalDateTime) => new Date(`${dateTime}:00Z`);
  return {
    style: 'language',
    date: (date) => short(asDate(date)),
    longDate: (date) => long(asDate(date)),
    dateWithWeekday: (date) => weekday(asDate(date)),
    weekdayAndDay: (date) => weekdayAndDay(asDate(date)),
    shortWeekday: (date) => shortWeekday(asDate(date)),
    monthAndYear: (date) => monthAndYear(asDate(date)),
    dateTime: (dateTime) => `${short(asTime(dateTime))} ${time(asTime(dateTime))}`,
    time: (dateTime) => time(asTime(dateTime)),
    number: (value, decimals) => {
      const format =
        numbers.get(decimals) ??
        new Intl.NumberFormat(locale, {
          minimumFractionDigits: decimals ?? 0,
          maximumFractionDigits: decimals ?? 3,
        });
      numbers.set(decimals, format);
      return format.format(value);
    },
    compare: collator.compare,
    list: (items) => list.format(items),
  };
}
