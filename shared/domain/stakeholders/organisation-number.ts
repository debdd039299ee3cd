/** Organisation numbers of the Nordic registers: how they are written, and whether their check digit fits. Looks nothing up. */
import { COUNTRIES, type Country } from './actor.ts';

const sumOf = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

/** The check digit that makes a weighted sum divisible by 11; null where the number that would need 10 is never given out. */
function checkDigitMod11(digits: string, weights: readonly number[]): number | null {
  const rest = sumOf(digits, weights) % 11;
  if (rest === 0) return 0;
  return rest === 1 ? null : 11 - rest;
}

/** Luhn's sum (ISO/IEC 7812-1): every other digit doubled, from the left in numbers of even length. */
export function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === digits.length % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

interface Register {
  /** What is left when the country's prefix, spaces and other signs between digits are gone. */
  readonly shape: RegExp;
  /** As the register writes it, out of the digits alone. */
  readonly write: (digits: string) => string;
  readonly fits: (digits: string) => boolean;
}

/** Sources: Brønnøysundregistrene (NO), CVR (DK), Skatteverket SKV 709 (SE), Verohallinto (FI). */
const REGISTERS: Record<Country, Register> = {
  NO: {
    shape: /^(?:NO)?(\d{9})(?:MVA)?$/,
    write: (digits) => digits,
    fits: (digits) => checkDigitMod11(digits, [3, 2, 7, 6, 5, 4, 3, 2]) === Number(digits[8]),
  },
  DK: {
    shape: /^(?:DK|CVR)?(\d{8})$/,
    write: (digits) => digits,
    fits: (digits) => sumOf(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  SE: {
    // 16 before it tells that it is an organisation; 01 after it makes it a VAT number.
    shape: /^(?:16|SE(?=\d{12}$))?(\d{10})(?:01)?$/,
    write: (digits) => `${digits.slice(0, 6)}-${digits.slice(6)}`,
    // The third digit is 2 or more: with less it would be the month of somebody's birthday.
    fits: (digits) => Number(digits[2]) >= 2 && fitsLuhn(digits),
  },
  FI: {
    shape: /^(?:FI)?(\d{7,8})$/,
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
  const { shape, write, fits } = REGISTERS[country];
  const digits = shape.exec(compact)?.[1];
  if (digits === undefined || /^0+$/.test(digits) || !fits(digits)) return null;
  return write(digits);
}

/** Countries of which a number can be, in the order of `COUNTRIES`: mostly one, none for a mistyped number. */
export function countriesOfNumber(typed: string): readonly Country[] {
  return COUNTRIES.filter((country) => organisationNumberOf(country, typed) !== null);
}

/** For reading: groups of three in Norway, as written in its register elsewhere. */
export function shownOrganisationNumber(country: Country | null, number: string): string {
  return country === 'NO' ? number.replace(/(\d{3})(?=\d)/g, '$1\u00A0') : number;
}
