/** Actors: the organisations and people on the stakeholder map. */
import type { ContactChannel } from '../communication/contact.ts';
import type { ActorId } from '../identifiers.ts';

/** A unit is a part of an organisation that is dealt with by itself: a department, a local branch. */
export const ACTOR_KINDS = ['organisation', 'unit', 'person'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Sectors as in the method; `hybrid` holds foundations, research and social enterprises. */
export const SECTORS = ['public', 'private', 'voluntary', 'hybrid', 'residents'] as const;
export type Sector = (typeof SECTORS)[number];

export const ACTOR_TYPES = [
  'state',
  'county',
  'municipality',
  'school',
  'health-service',
  'police',
  'business',
  'housing',
  'association',
  'faith-community',
  'sports-club',
  'foundation',
  'research',
  'social-enterprise',
  'residents-group',
  'media',
  'other',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** How far an actor's reach goes. */
export const ACTOR_LEVELS = ['international', 'national', 'regional', 'municipal', 'local'] as const;
export type ActorLevel = (typeof ACTOR_LEVELS)[number];

/** Countries whose organisation numbers can be checked. */
export const COUNTRIES = ['NO', 'DK', 'SE', 'FI'] as const;
export type Country = (typeof COUNTRIES)[number];

export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly sector: Sector;
  readonly type: ActorType;
  /** What a person speaks for, or a unit is part of; null for organisations and for people without letterhead. */
  readonly organisationId: ActorId | null;
  /** A person's position in that organisation, such as "head of schools". */
  readonly position: string;
  readonly place: string;
  readonly description: string;
  /** What the actor brings: legitimacy, data, money, reach, places ... */
  readonly brings: string;
  /** Empty unless the initiative keeps contact details. */
  readonly email: string;
  readonly phone: string;
  readonly level: ActorLevel | null;
  /** As it is written in the register of the country, without spaces; empty when unknown. */
  readonly organisationNumber: string;
  readonly organisationCountry: Country | null;
  /** One tag a line, in alphabetical order: see `tags.ts`. */
  readonly tags: string;
  /** The key of the actor in a file it was read from; empty when it was typed in. */
  readonly externalId: string;
  /** Who among us keeps in touch with the actor. */
  readonly responsibleId: ActorId | null;
  /** Days that should pass at most between two contacts; null when no rhythm is wanted. */
  readonly contactRhythmDays: number | null;
  readonly contactChannel: ContactChannel | null;
}

/** What an actor is when nothing is said of it. */
export const UNKNOWN_ACTOR_FACTS = {
  level: null,
  organisationNumber: '',
  organisationCountry: null,
  tags: '',
  externalId: '',
  responsibleId: null,
  contactRhythmDays: null,
  contactChannel: null,
} as const satisfies Partial<Actor>;

type FurtherFact = keyof typeof UNKNOWN_ACTOR_FACTS;
/** What makes an actor: facts left out are unknown in a new one, and stay as they are in a known one. */
export type ActorFacts = Omit<Actor, 'id' | FurtherFact> & {
  readonly [Fact in FurtherFact]?: Actor[Fact] | undefined;
};
