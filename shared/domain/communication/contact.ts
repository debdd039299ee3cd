/** Contact with actors, and the mandate each has from its own organisation. */
import type { IsoDate } from '../dates.ts';
import type { ActorId, ContactId, MandateId } from '../identifiers.ts';

export const CONTACT_CHANNELS = ['meeting', 'video', 'phone', 'email', 'letter', 'event', 'other'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** One line of the contact log. */
export interface Contact {
  readonly id: ContactId;
  readonly actorId: ActorId;
  readonly happenedOn: IsoDate;
  readonly channel: ContactChannel;
  /** Who of us was in touch. */
  readonly madeBy: string;
  readonly about: string;
  /** What was agreed; empty when nothing was. */
  readonly followUp: string;
  readonly followUpOn: IsoDate | null;
  readonly followedUpOn: IsoDate | null;
}

/** How formally a participant's own organisation stands behind it, weakest first. */
export const MANDATE_FORMALITIES = ['none', 'oral', 'written', 'adopted'] as const;
export type MandateFormality = (typeof MANDATE_FORMALITIES)[number];

/** A participant's mandate from its own organisation, and how the work is anchored there. */
export interface Mandate {
  readonly id: MandateId;
  readonly actorId: ActorId;
  readonly formality: MandateFormality;
  readonly givenOn: IsoDate | null;
  readonly validUntil: IsoDate | null;
  /** Where it stands: minutes, letter, case number. */
  readonly reference: string;
  /** When the line organisation was last told, and who there. */
  readonly informedOn: IsoDate | null;
  readonly informedWho: string;
}
