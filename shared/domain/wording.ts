/**
 * How the domain speaks: what it asks of whoever gives it texts and formats. Declared here and fulfilled by
 * `shared/i18n`, so that the domain imports nothing and a missing text still fails compilation.
 */
import type { IsoDate, LocalDateTime } from './dates.ts';

/** Gives the text of a key, with values filled in. */
export type Say<Key extends string> = (
  key: Key,
  values?: Record<string, string | number | Date | null>,
) => string;

/** Dates, numbers, order and lists as the reader expects them. */
export interface WordingFormats {
  date(date: IsoDate): string;
  longDate(date: IsoDate): string;
  dateWithWeekday(date: IsoDate): string;
  dateTime(dateTime: LocalDateTime): string;
  time(dateTime: LocalDateTime): string;
  number(value: number, decimals?: number): string;
  readonly compare: (a: string, b: string) => number;
  list(items: readonly string[]): string;
}

export interface Wording<Key extends string> {
  readonly t: Say<Key>;
  readonly formats: WordingFormats;
  /** Naming people is an explicit choice; without it they are called by position and organisation. */
  readonly namesPeople: boolean;
}
