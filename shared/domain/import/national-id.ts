/** Recognises what looks like a person's national identity number, which no register of stakeholders should hold. */

const ELEVEN = /(?<!\d)(\d{6})[ -]?(\d{5})(?!\d)/g;
const WITH_DASH = /(?<!\d)(?:\d{2})?(\d{2})(\d{2})(\d{2})[-+](\d{4})(?!\d)/g;
const FINNISH = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![0-9A-Z])/;

/** True when a text holds a number built as in Norway, Denmark, Sweden or Finland. Never says whose. */
export function looksLikeNationalId(text: string): boolean {
  if (!/\d{6}/.test(text)) return false;
  if ([...text.matchAll(ELEVEN)].some(([, day = '', rest = '']) => isNorwegian(day + rest))) return true;
  if (FINNISH.test(text)) return true;
  return [...text.matchAll(WITH_DASH)].some(([, a, b, c]) => isDay(a, b) || isDay(c, b));
}

const isDay = (day: string | undefined, month: string | undefined) =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** Both check digits of a fødselsnummer or D-number. */
function isNorwegian(digits: string): boolean {
  const numbers = [...digits].map(Number);
  const check = (weights: readonly number[]) =>
    weights.reduce((sum, weight, index) => sum + weight * (numbers[index] ?? 0), 0) % 11 === 0;
  return check([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
}
