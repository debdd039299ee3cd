/** Instants as the wall clock here shows them. */
import { type IsoInstant, type LocalDateTime, localDateOf } from '../../../shared/domain/dates.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';

/** The local wall-clock time of an instant, to the minute. */
export function localDateTimeOf(instant: IsoInstant): LocalDateTime {
  const moment = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${localDateOf(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The instant as local day and time in the reader's way of writing. */
export function momentInWords(formats: Formats, instant: IsoInstant): string {
  return formats.dateTime(localDateTimeOf(instant));
}

/** Today, as the calendar here says. */
export function today(): string {
  return localDateOf(new Date());
}
