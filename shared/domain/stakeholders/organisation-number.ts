/** Organisation numbers of the Nordic registers: how they are written, and whether their check digit fits. Looks nothing up. */
import { COUNTRIES, type Country } from './actor.ts';
import { fitsLuhn } from './luhn.ts';
import { isSwedishIdentity } from './national-id.ts';

const sumOf = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** The check digit that makes a weighted sum divisible by 11; null where the number that would need 10 is never given out. */
function checkDigitMod11(digits: string, weights: readonly number[]): number | null {
  const rest = sumOf(digits, weights) % 11;
  if (rest === 0) return 0;
  return rest === 1 ? null : 11 - rest;
}

interface Register {
  /** What is left when spaces and other signs between digits are gone: the digits, with what may stand around them. */
  readonly shapes: readonly RegExp[];
  /** As the register writes it, out of the digits alone. */
  readonly write: (digits: string) => string;
  readonly fits: (digits: string) => boolean;
}

/** Sources: Brønnøysundregistrene (NO), CVR (DK), Skatteverket SKV 709 (SE), Verohallinto (FI). */
const REGISTERS: Record<Country, Register> = {
  NO: {
    // All that are given out begin with 8 or 9; made-up ones for tests with other digits.
    shapes: [/^(?:NO)?([89]\d{8})(?:MVA)?$/],
    write: (digits) => digits,
    fits: (digits) => checkDigitMod11(digits, [3, 2, 7, 6, 5, 4, 3, 2]) === Number(digits[8]),
  },
  DK: {
    shapes: [/^(?:DK|CVR)?([1-9]\d{7})$/],
    write: (digits) => digits,
    fits: (digits) => sumOf(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  SE: {
    // A century before it tells that it is a person, 16 an organisation; two digits after it, mostly 01, make it a VAT number.
    shapes: [/^(?:16|19|20)?(\d{10})$/, /^SE(\d{10})\d{2}$/, /^(\d{10})01$/],
    write: (digits) => `${digits.slice(0, 6)}-${digits.slice(6)}`,
    // Of a sole trader it is the identity number, of which forms and imports warn. Of all others the third digit is 2 or
    // more, which no month begins with.
    fits: (digits) => isSwedishIdentity(digits) || (Number(digits[2]) >= 2 && fitsLuhn(digits)),
  },
  FI: {
    shapes: [/^(?:FI)?(\d{7,8})$/],
    write: (digits) => `${digits.padStart(8, '0').slice(0, 7)}-${digits.slice(-1)}`,
    fits: (digits) => {
      const whole = digits.padStart(8, '0');
      return checkDigitMod11(whole, [7, 9, 10, 5, 8, 4, 2]) === Number(whole[7]);
    },
  },
};

/** The number as its register writes it; null when it is not one of that country. Takes what people type and paste. */
export function organisationNumberOf(country: Country, typed: string): string | null {
  const compact = typed.toUpperCase().replace(/[\s.\u2010-\u2013-]/gu, '');
  const { shapes, write, fits } = REGISTERS[country];
  const digits = shapes
    .map((shape) => shape.exec(compact)?.[1] ?? '')
    .find((each) => /[1-9]/.test(each) && fits(each));
  return digits === undefined ? null : write(digits);
}

/** Countries of which a number can be, in the order of `COUNTRIES`: mostly one, none for a mistyped number. */
export function countriesOfNumber(typed: string): readonly Country[] {
  return COUNTRIES.filter((country) => organisationNumberOf(country, typed) !== null);
}

/** For reading: groups of three in Norway, as written in its register elsewhere. */
export function shownOrganisationNumber(country: Country | null, number: string): string {
  return country === 'NO' ? number.replace(/(\d{3})(?=\d)/g, '$1\u00A0') : number;
}
