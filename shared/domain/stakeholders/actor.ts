/** Actors: the organisations and people on the stakeholder map. */
import type { ActorId } from '../identifiers.ts';

export const ACTOR_KINDS = ['organisation', 'person'] as const;
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

export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly sector: Sector;
  readonly type: ActorType;
  /** The organisation a person speaks for; null for organisations and for people without letterhead. */
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
}
