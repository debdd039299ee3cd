/** Fields an initiative adds to its register of actors. */
import { isIsoDate } from '../dates.ts';
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

/** What can be chosen in a field, in its order. */
export function choicesOf(field: Pick<OwnField, 'choices'>): readonly string[] {
  return field.choices.split('\n').filter((choice) => choice !== '');
}

/** Choices as they are stored: trimmed, none empty, none twice. */
export function textOfChoices(choices: string): string {
  return [...new Set(choices.split('\n').map((choice) => choice.replace(/\s+/g, ' ').trim()))]
    .filter((choice) => choice !== '')
    .join('\n');
}

/** As long as any other line. */
export const OWN_VALUE_LENGTH = 500;

/** Whether a stored value fits its field. A choice that is no longer offered stays where it was chosen: see `known`. */
export function fitsOwnField(field: Pick<OwnField, 'kind' | 'choices'>, value: string, known = ''): boolean {
  if (value === known) return true;
  switch (field.kind) {
    case 'text':
      return value.length <= OWN_VALUE_LENGTH;
    case 'number':
      return /^-?\d{1,15}(\.\d{1,10})?$/.test(value);
    case 'date':
      return isIsoDate(value);
    case 'choice':
      return choicesOf(field).includes(value);
  }
}
