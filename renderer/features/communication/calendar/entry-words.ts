/** An entry of the calendar in words. */
import type { CalendarEntry } from '../../../../shared/domain/communication/calendar.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';

/** "Contact Northby School", "Follow up Northby School: send the agenda". */
export function entryInWords(t: Translate, { kind, actorName: name, followUp }: CalendarEntry): string {
  if (kind === 'contact') return t('communication.calendar.contact', { name });
  return followUp === ''
    ? t('communication.calendar.followUpOnly', { name })
    : t('communication.calendar.followUp', { name, followUp });
}

/** The element in the list that stands for a day. */
export const dayId = (day: string): string => `contact-day-${day}`;
