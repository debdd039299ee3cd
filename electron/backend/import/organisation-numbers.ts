/** Organisation numbers as files write them: checked like those that are typed, but never a reason to refuse a row. */
import type { Country } from '../../../shared/domain/stakeholders/actor.ts';
import {
  countriesOfNumber,
  organisationNumberOf,
} from '../../../shared/domain/stakeholders/organisation-number.ts';

export interface CheckedNumber {
  /** As its register writes it; empty where there is none, or none that fits. */
  readonly number: string;
  readonly country: Country | null;
  readonly isValid: boolean;
}

/** A number of the country that is told, else of the country whose number it can be. */
export function checkOrganisationNumber(text: string, told: Country | null): CheckedNumber {
  if (text === '') return { number: '', country: null, isValid: true };
  const country = told ?? likelyCountry(text);
  const number = country && organisationNumberOf(country, text);
  return number ? { number, country, isValid: true } : { number: '', country: null, isValid: false };
}

/** Eight digits may be Danish or Finnish: the Finnish are written with a hyphen. */
function likelyCountry(text: string): Country | null {
  const fitting = countriesOfNumber(text);
  return (text.includes('-') ? fitting.at(-1) : fitting[0]) ?? null;
}

/** A number as numbers are compared: letters and digits only. */
export function organisationNumberKey(number: string): string {
  return number.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
