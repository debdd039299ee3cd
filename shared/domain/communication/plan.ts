/** The communication plan: how often each actor is to hear from us, when it last did, and when it is due again. */
import { addDays, daysBetween, type IsoDate } from '../dates.ts';
import type { ActorId } from '../identifiers.ts';
import type { Actor } from '../stakeholders/actor.ts';
import type { Contact } from './contact.ts';

/** Rhythms that have a name, in days. Any other number of days can be wanted too. */
export const RHYTHM_DAYS = {
  weekly: 7,
  monthly: 30,
  quarterly: 91,
  'half-yearly': 182,
  yearly: 365,
} as const;
export type Rhythm = keyof typeof RHYTHM_DAYS;
export const RHYTHMS = Object.keys(RHYTHM_DAYS) as readonly Rhythm[];
/** The longest rhythm, in days: ten years. */
export const LONGEST_RHYTHM_DAYS = 3650;

/** The name of a rhythm; null for a number of days without one. */
export function rhythmOf(days: number): Rhythm | null {
  return RHYTHMS.find((name) => RHYTHM_DAYS[name] === days) ?? null;
}

/** What is planned for an actor, and when it last was in touch with us. */
export interface PlannedContact extends Pick<Actor, 'contactRhythmDays'> {
  readonly lastContactOn: IsoDate | null;
}

/** Worst first. */
export const PLAN_STATUSES = ['silent', 'never', 'due', 'kept', 'no-rhythm'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** A contact is due from this many days before its day: there is a week to make it in. */
export const DUE_WITHIN_DAYS = 7;

/** The day by which the next contact is to be made; null without a rhythm, and before the first contact. */
export function nextContactOn({ contactRhythmDays, lastContactOn }: PlannedContact): IsoDate | null {
  return contactRhythmDays === null || lastContactOn === null
    ? null
    : addDays(lastContactOn, contactRhythmDays);
}

/** How the plan is kept for an actor. Silent: the day of the next contact and the margin (in days) have passed. */
export function planStatusOf(planned: PlannedContact, today: IsoDate, marginDays: number): PlanStatus {
  if (planned.contactRhythmDays === null) return 'no-rhythm';
  const overdue = daysOverdue(planned, today);
  if (overdue === null) return 'never';
  if (overdue > marginDays) return 'silent';
  return overdue >= -DUE_WITHIN_DAYS ? 'due' : 'kept';
}

/** Days since the next contact was to be made, negative while it lies ahead; null without a rhythm or a first contact. */
export function daysOverdue(
  { contactRhythmDays, lastContactOn }: PlannedContact,
  today: IsoDate,
): number | null {
  return contactRhythmDays === null || lastContactOn === null
    ? null
    : daysBetween(lastContactOn, today) - contactRhythmDays;
}

/** True while something that was agreed has not been done. */
export function isFollowUpOpen(contact: Pick<Contact, 'followUp' | 'followUpOn' | 'followedUpOn'>): boolean {
  return contact.followedUpOn === null && (contact.followUp !== '' || contact.followUpOn !== null);
}

/**
 * The day each actor last was in touch with us. Whoever speaks with a person or a unit has been in touch with the
 * organisation it belongs to as well; the other way round it does not hold.
 */
export function lastContacts(
  actors: readonly Pick<Actor, 'id' | 'organisationId'>[],
  own: ReadonlyMap<ActorId, IsoDate>,
): Map<ActorId, IsoDate> {
  const last = new Map(own);
  const organisationOf = new Map(actors.map(({ id, organisationId }) => [id, organisationId]));
  for (const [id, day] of own) {
    const seen = new Set([id]);
    let above = organisationOf.get(id) ?? null;
    while (above !== null && !seen.has(above)) {
      seen.add(above);
      const known = last.get(above);
      if (known === undefined || known < day) last.set(above, day);
      above = organisationOf.get(above) ?? null;
    }
  }
  return last;
}
