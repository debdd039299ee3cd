/** Days of the demo: everything is counted from the anchor, so that the demo looks fresh whenever it is opened. */
import { addDays, addMonths, type IsoDate } from '../../../shared/domain/dates.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Frequency } from '../../../shared/domain/measurement/indicator.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';

/** The nearest day from Monday to Friday: Saturday becomes Friday, Sunday becomes Monday. */
export function nearestWeekday(date: IsoDate): IsoDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, 1) : date;
}

/** The instant of a local wall-clock time, given in minutes after midnight. */
export function instantAt(date: IsoDate, minutes: number): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minutes);
}

const MONTHS_PER_PERIOD: Record<Frequency, number> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

/** Days from measuring to the value being known. */
export const REPORTING_LAG_DAYS = 12;

export interface MeasuringDays {
  /** The newest measuring days whose values are known the day before the anchor, oldest first. */
  readonly due: readonly IsoDate[];
  /** The measuring day so many periods after the newest one due. */
  after(periods: number): IsoDate;
}

/** The last `count` measuring days; `month` and `day` are one of them, the others follow from the frequency. */
export function measuringDays(
  anchor: IsoDate,
  frequency: Frequency,
  [month, day]: readonly [number, number],
  count: number,
): MeasuringDays {
  const known = addDays(anchor, -REPORTING_LAG_DAYS - 2);
  const start = `${Number(anchor.slice(0, 4)) - 10}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // Always counted from the start: 31 March, 30 June, 30 September, 31 December.
  const dayOfPeriod = (period: number) => addMonths(start, period * MONTHS_PER_PERIOD[frequency]);
  const due: IsoDate[] = [];
  while (dayOfPeriod(due.length) <= known) due.push(dayOfPeriod(due.length));
  const newest = due.length - 1;
  return { due: due.slice(-count), after: (periods) => dayOfPeriod(newest + periods) };
}

/**
 * Fills in the times of a text: `{year+1}` the year, `{month+3}` "februar 2027", `{first+2}` the first day of a month,
 * `{date+39}` a day; all counted from the anchor and written as the language writes them.
 */
export function fillInTimes(text: string, anchor: IsoDate, language: Language): string {
  const formats = formatsFor(language);
  return text.replace(/\{(year|month|first|date)([+-]\d+)?\}/g, (_match, unit: string, offset = '0') => {
    const count = Number(offset);
    if (unit === 'year') return String(Number(anchor.slice(0, 4)) + count);
    if (unit === 'date') return formats.longDate(addDays(anchor, count));
    const first = addMonths(`${anchor.slice(0, 7)}-01`, count);
    return unit === 'month' ? formats.monthAndYear(first) : formats.longDate(first);
  });
}
