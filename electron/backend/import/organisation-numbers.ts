/** Organisation numbers as files write them. */
import type { Country } from '../../../shared/domain/stakeholders/actor.ts';

export interface CheckedNumber {
  /** Without spaces; as it was given where it is no number of a country. */
  readonly number: string;
  readonly country: Country | null;
  readonly isValid: boolean;
}

/** Takes spaces out. */
export function checkOrganisationNumber(text: string, country: Country | null): CheckedNumber {
  return { number: text.replace(/\s/g, ''), country, isValid: true };
}

/** A number as numbers are compared: letters and digits only. */
export function organisationNumberKey(number: string): string {
  return number.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
