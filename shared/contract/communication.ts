/** Operations on contact with actors: the log, the plan, and the mandates actors have from their own organisations. */
import { z } from 'zod';
import {
  CONTACT_CHANNELS,
  type Contact,
  type ContactChannel,
  MANDATE_FORMALITIES,
  type Mandate,
  type MandateFormality,
} from '../domain/communication/contact.ts';
import { LONGEST_RHYTHM_DAYS } from '../domain/communication/plan.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Actor } from '../domain/stakeholders/actor.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

export interface NamedContact extends Contact {
  readonly actorName: string;
}

/** What is planned for an actor. */
export type ContactPlan = Pick<Actor, 'responsibleId' | 'contactRhythmDays' | 'contactChannel'> & {
  readonly responsibleName: string | null;
};

/** What was agreed in a contact and is not done. */
export type OpenFollowUp = Pick<NamedContact, 'id' | 'actorId' | 'actorName' | 'followUp' | 'followUpOn'>;

/** An actor in the communication plan. */
export interface PlanLine extends ContactPlan, Pick<Actor, 'id' | 'name' | 'sector'> {
  readonly organisationName: string | null;
  /** With the actor or, for an organisation, with any of its people. */
  readonly lastContactOn: IsoDate | null;
}

export interface CommunicationPlan {
  readonly lines: readonly PlanLine[];
  /** Everything agreed that is not done, those with a day first, the earliest first. */
  readonly followUps: readonly OpenFollowUp[];
}

/** What the side panel shows of the contact with one actor. */
export interface ActorCommunication {
  readonly plan: ContactPlan;
  readonly lastContactOn: IsoDate | null;
  /** The latest and whatever is still open, with those of its people; `contactCount` tells how many there are. */
  readonly contacts: readonly NamedContact[];
  readonly contactCount: number;
  /** The actor's own mandates, the one in force first. */
  readonly mandates: readonly Mandate[];
  /** For a person without an own one: that of the organisation, when it has one on paper that holds. */
  readonly organisationMandate: {
    readonly organisationName: string;
    readonly formality: MandateFormality;
  } | null;
  /** For whom the actor is responsible. */
  readonly responsibleFor: readonly Pick<Actor, 'id' | 'name'>[];
  /** Bodies in which the actor holds a seat, itself or through one of its people. */
  readonly bodyNames: readonly string[];
}

const actorId = field.id<'actor'>();
const contactFields = {
  happenedOn: field.date,
  channel: z.enum(CONTACT_CHANNELS),
  about: field.line,
  followUp: field.line,
  followUpOn: field.date.nullable(),
};

/** A new contact. Whoever was in touch is the author unless somebody else is named. */
export const newContact = z.object({ actorId, ...contactFields, madeBy: field.line.optional() });
export const changedContact = z.object({
  id: field.id<'contact'>(),
  actorId,
  ...contactFields,
  madeBy: field.line,
  followedUpOn: field.date.nullable(),
});
export const planFields = z.object({
  responsibleId: actorId.nullable(),
  contactRhythmDays: z.int().min(1).max(LONGEST_RHYTHM_DAYS).nullable(),
  contactChannel: z.enum(CONTACT_CHANNELS).nullable(),
});
export const mandateFields = z.object({
  formality: z.enum(MANDATE_FORMALITIES),
  givenOn: field.date.nullable(),
  validUntil: field.date.nullable(),
  reference: field.line,
  informedOn: field.date.nullable(),
  informedWho: field.line,
});

/** As many contacts as one answer holds at most. */
const MOST_CONTACTS = 500;

export const communicationContract = {
  'communication.getPlan': read<CommunicationPlan>()(field.empty),
  /** Newest first. With a text only those that hold every word of it; `count` tells how many there are in all. */
  'communication.listContacts': read<{
    readonly contacts: readonly NamedContact[];
    readonly count: number;
  }>()(
    z.object({
      text: z.string().max(200).default(''),
      limit: z.int().min(1).max(MOST_CONTACTS).default(100),
    }),
  ),
  'communication.getActor': read<ActorCommunication>()(z.object({ id: actorId })),
  /** The channel logged last; null while nothing is logged. */
  'communication.lastChannel': read<ContactChannel | null>()(field.empty),
  'communication.logContact': write<Contact>()(newContact),
  'communication.updateContact': write<Contact>()(changedContact),
  'communication.deleteContact': write<null>()(z.object({ id: field.id<'contact'>() })),
  /** What was agreed is done, today. */
  'communication.completeFollowUp': write<Contact>()(z.object({ id: field.id<'contact'>() })),
  'communication.updatePlan': write<null>()(planFields.extend({ id: actorId })),
  'communication.createMandate': write<Mandate>()(mandateFields.extend({ actorId })),
  'communication.updateMandate': write<Mandate>()(mandateFields.extend({ id: field.id<'mandate'>() })),
  'communication.deleteMandate': write<null>()(z.object({ id: field.id<'mandate'>() })),
};
