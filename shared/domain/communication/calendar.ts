/** The communication plan as a calendar: what is due on which day of a month. */
import { addDays, addMonths, type IsoDate } from '../dates.ts';
import type { ActorId, ContactId } from '../identifiers.ts';
import type { Contact } from './contact.ts';
import { nextContactOn, type PlannedContact } from './plan.ts';

/** A contact that is due, or something agreed that is to be done. */
export interface CalendarEntry {
  readonly kind: 'contact' | 'follow-up';
  readonly day: IsoDate;
  readonly actorId: ActorId;
  readonly actorName: string;
  /** Of a follow-up: the contact it was agreed in, and what was agreed. */
  readonly contactId: ContactId | null;
  readonly followUp: string;
}

interface PlannedActor extends PlannedContact {
  readonly id: ActorId;
  readonly name: string;
}
type Agreed = Pick<Contact, 'id' | 'actorId' | 'followUp' | 'followUpOn'> & { readonly actorName: string };

/** Everything with a day, the earliest first. Actors never contacted have no day: they are told of by the plan. */
export function calendarEntries(
  actors: readonly PlannedActor[],
  followUps: readonly Agreed[],
): CalendarEntry[] {
  const due = actors.flatMap((actor): CalendarEntry[] => {
    const day = nextContactOn(actor);
    if (day === null) return [];
    return [
      {
        kind: 'contact',
        day,
        actorId: actor.id,
        actorName: actor.name,
        contactId: null,
        followUp: '',
      },
    ];
  });
  const agreed = followUps.flatMap(({ id, actorId, actorName, followUp, followUpOn }): CalendarEntry[] =>
    followUpOn === null
      ? []
      : [{ kind: 'follow-up', day: followUpOn, actorId, actorName, contactId: id, followUp }],
  );
  return [...agreed, ...due].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** `YYYY-MM`. */
export type Month = string;

export const monthOf = (day: IsoDate): Month => day.slice(0, 7);
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
/** The month so many months after (or, negative, before). */
export const addToMonth = (month: Month, months: number): Month => monthOf(addMonths(`${month}-01`, months));

/** The weeks of a month from Monday to Sunday; the first and last are filled up with days of the neighbours. */
export function weeksOf(month: Month): IsoDate[][] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: IsoDate[][] = [];
  for (let monday = addDays(first, -weekday); monthOf(monday) <= month; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
  }
  return weeks;
}
