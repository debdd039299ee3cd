/**
 * Finds what looks like a Nordic national identity number in a text, so that whoever types or imports it is warned. A number
 * found is never repeated: only its country is told.
 */
import { isIsoDate } from '../dates.ts';
import { COUNTRIES, type Country } from './actor.ts';
import { fitsLuhn } from './luhn.ts';

const isDay = (year: number, month: number, day: number) =>
  isIsoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** The six digits are a day in some century. 29 February 1900 is the only one that the choice decides. */
const isShortDay = (year: string, month: number, day: number) =>
  isDay(2000 + Number(year), month, day) || isDay(1900 + Number(year), month, day);

const restBy11 = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;

/**
 * Norway: fødselsnummer, D-number (day + 40), H-number and synthetic numbers (month + 40, 65 or 80). Both check digits
 * (Skatteetaten); the first may from 2032 leave another rest, which the second still finds.
 */
function isNorwegian(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const months = [month, month - 40, month - 65, month - 80];
  if (!months.some((each) => isShortDay(digits.slice(4, 6), each, day))) return false;
  return (
    [0, 1, 2, 3].includes(restBy11(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1])) &&
    restBy11(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0
  );
}

/** Denmark: CPR. Since 2007 given out without a fitting check digit too, so the way it is written has to do. */
function isDanish(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (!isShortDay(digits.slice(4, 6), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  return text.length > digits.length || restBy11(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0;
}

/** Sweden: personnummer and samordningsnummer (day + 60), with or without century. Luhn's check digit. */
export function isSwedishIdentity(text: string): boolean {
  const digits = text.replace(/\D/g, '').slice(-10);
  const day = Number(digits.slice(4, 6));
  const isBirthday = isShortDay(digits.slice(0, 2), Number(digits.slice(2, 4)), day > 60 ? day - 60 : day);
  return isBirthday && fitsLuhn(digits);
}

const FINNISH_CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Finland: henkilötunnus with the signs of century of 2024. The check sign is the rest by 31. */
function isFinnish(text: string): boolean {
  const upper = text.toUpperCase();
  const [day, month, year] = [upper.slice(0, 2), upper.slice(2, 4), upper.slice(4, 6)];
  const number = Number(upper.slice(0, 6) + upper.slice(7, 10));
  return isShortDay(year, Number(month), Number(day)) && FINNISH_CHECKS[number % 31] === upper[10];
}

const alone = (shape: string) => new RegExp(`(?<![\\p{L}\\p{N}+-])(?:${shape})(?![\\p{L}\\p{N}])`, 'giu');

/** How each is written, standing by itself, and whether what is written so is one. */
const NUMBERS: Record<Country, readonly [shape: RegExp, isOne: (text: string) => boolean]> = {
  NO: [alone('\\d{6}[ \\u00A0.-]?\\d{5}'), (text) => isNorwegian(text.replace(/\D/g, ''))],
  DK: [alone('\\d{6}[ \\u00A0]?-?[ \\u00A0]?\\d{4}'), isDanish],
  SE: [alone('(?:(?:19|20)\\d{2}|\\d{2})\\d{4}[-+ \\u00A0]?\\d{4}'), isSwedishIdentity],
  FI: [alone('\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]'), isFinnish],
};

/** Countries whose identity numbers seem to stand in a text; empty for nearly every text there is. */
export function nationalIdsIn(text: string): readonly Country[] {
  if (!/\d{6}/.test(text)) return [];
  return COUNTRIES.filter((country) => {
    const [shape, isOne] = NUMBERS[country];
    return [...text.matchAll(shape)].some(([found]) => isOne(found));
  });
}
