/** What the contact with others needs: somebody who breaks a silence, keeps a promise, or asks for a mandate. */
import { daysBetween, type IsoDate } from '../dates.ts';
import type { ActorId, ContactId } from '../identifiers.ts';
import type { NeedOf, ThresholdsOf } from '../overview/need.ts';
import type { MandateFormality } from './contact.ts';
import { mandateNeedOf, type Party } from './mandate.ts';
import { daysOverdue } from './plan.ts';

export const communicationThresholds = {
  /** Silence is told of this many days after a contact was due. */
  silenceMarginDays: { default: 7, min: 0, max: 365 },
  /** A follow-up that is late by more than this many days is urgent. */
  followUpUrgentDays: { default: 14, min: 0, max: 365 },
  /** A mandate that ends within this many days is to be renewed. */
  mandateEndingDays: { default: 60, min: 0, max: 730 },
  /** An organisation at the table is to be told of the work at least every so many days. */
  anchoringDays: { default: 180, min: 14, max: 3650 },
} as const;
type Thresholds = ThresholdsOf<typeof communicationThresholds>;

/** An actor with a wanted rhythm. */
export interface PlannedFact {
  readonly id: ActorId;
  readonly name: string;
  readonly responsibleName: string | null;
  readonly contactRhythmDays: number;
  readonly lastContactOn: IsoDate | null;
}
/** Something agreed with an actor that has a day and is not done. */
export interface FollowUpFact {
  readonly id: ContactId;
  readonly actorId: ActorId;
  readonly actorName: string;
  readonly followUp: string;
  readonly followUpOn: IsoDate;
}
export interface CommunicationFacts {
  readonly planned: readonly PlannedFact[];
  readonly followUps: readonly FollowUpFact[];
  readonly parties: readonly Party[];
}

export type CommunicationNeed =
  | NeedOf<'follow-up-late', { name: string; followUp: string; followUpOn: IsoDate; days: number }>
  | NeedOf<
      'actor-silent',
      { name: string; responsibleName: string | null; lastContactOn: IsoDate; days: number }
    >
  | NeedOf<'actor-never-contacted', { name: string; responsibleName: string | null }>
  | NeedOf<'mandate-expired', { name: string; bodyName: string; validUntil: IsoDate }>
  | NeedOf<'mandate-ending', { name: string; bodyName: string; validUntil: IsoDate; days: number }>
  | NeedOf<'mandate-lacking', { name: string; bodyName: string; formality: MandateFormality | 'unknown' }>
  | NeedOf<'not-anchored', { name: string; informedOn: IsoDate | null; days: number }>;

/** What was promised and not done, the oldest first. */
export function lateFollowUps(
  { followUps }: Pick<CommunicationFacts, 'followUps'>,
  today: IsoDate,
  thresholds: Thresholds,
): CommunicationNeed[] {
  return followUps
    .filter(({ followUpOn }) => followUpOn < today)
    .toSorted((a, b) => compare(a.followUpOn, b.followUpOn))
    .map(({ id, actorId, actorName, followUp, followUpOn }) => {
      const days = daysBetween(followUpOn, today);
      return {
        kind: 'follow-up-late',
        urgency: days > thresholds.followUpUrgentDays ? 'urgent' : 'due',
        subjectIds: [actorId, id],
        values: { name: actorName, followUp, followUpOn, days },
      };
    });
}

/** Actors that have not heard from us for longer than wanted, the longest overdue first. */
export function silentActors(
  { planned }: Pick<CommunicationFacts, 'planned'>,
  today: IsoDate,
  { silenceMarginDays }: Thresholds,
): CommunicationNeed[] {
  return planned
    .flatMap((actor) => {
      const overdue = daysOverdue(actor, today);
      const { lastContactOn } = actor;
      if (overdue === null || lastContactOn === null || overdue <= silenceMarginDays) return [];
      return [{ actor, overdue, lastContactOn }];
    })
    .sort((a, b) => b.overdue - a.overdue)
    .map(({ actor: { id, name, responsibleName, contactRhythmDays }, overdue, lastContactOn }) => ({
      kind: 'actor-silent',
      urgency: 'due',
      subjectIds: [id],
      values: { name, responsibleName, lastContactOn, days: overdue + contactRhythmDays },
    }));
}

/** Actors for whom a rhythm is wanted, but whom nobody has been in touch with. */
export function neverContacted({ planned }: Pick<CommunicationFacts, 'planned'>): CommunicationNeed[] {
  return planned
    .filter(({ lastContactOn }) => lastContactOn === null)
    .map(({ id, name, responsibleName }) => ({
      kind: 'actor-never-contacted',
      urgency: 'missing',
      subjectIds: [id],
      values: { name, responsibleName },
    }));
}

/** Organisations at the table whose mandate is missing, has run out or soon will, or that have not been told for long. */
export function mandateNeeds(
  { parties }: Pick<CommunicationFacts, 'parties'>,
  today: IsoDate,
  thresholds: Thresholds,
): CommunicationNeed[] {
  return parties.flatMap(({ id, name, bodyName, mandate }): CommunicationNeed[] => {
    const subjectIds = [id];
    const validUntil = mandate?.validUntil ?? today;
    switch (mandateNeedOf(mandate, today, thresholds)) {
      case 'expired':
        return [
          { kind: 'mandate-expired', urgency: 'due', subjectIds, values: { name, bodyName, validUntil } },
        ];
      case 'ending': {
        const days = daysBetween(today, validUntil);
        return [
          {
            kind: 'mandate-ending',
            urgency: 'due',
            subjectIds,
            values: { name, bodyName, validUntil, days },
          },
        ];
      }
      case 'lacking': {
        const formality = mandate?.formality ?? 'unknown';
        return [
          { kind: 'mandate-lacking', urgency: 'missing', subjectIds, values: { name, bodyName, formality } },
        ];
      }
      case 'not-anchored': {
        const informedOn = mandate?.informedOn ?? null;
        const days = informedOn === null ? 0 : daysBetween(informedOn, today);
        return [{ kind: 'not-anchored', urgency: 'missing', subjectIds, values: { name, informedOn, days } }];
      }
      default:
        return [];
    }
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const communicationRules = [lateFollowUps, silentActors, neverContacted, mandateNeeds] as const;
