/** Fields an initiative adds to its register of actors. */
import type { ActorId, OwnFieldId, OwnFieldValueId } from '../identifiers.ts';

export const OWN_FIELD_KINDS = ['text', 'number', 'date', 'choice'] as const;
export type OwnFieldKind = (typeof OWN_FIELD_KINDS)[number];

export interface OwnField {
  readonly id: OwnFieldId;
  readonly position: number;
  readonly name: string;
  readonly kind: OwnFieldKind;
  /** What can be chosen, one a line; empty for the other kinds. */
  readonly choices: string;
}

export interface OwnFieldValue {
  readonly id: OwnFieldValueId;
  readonly ownFieldId: OwnFieldId;
  readonly actorId: ActorId;
  /** Text as typed, a number with a point (`1234.5`), a day as `2026-11-22`, or one of the choices. */
  readonly value: string;
}
