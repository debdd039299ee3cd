/** The check digit of Swedish numbers. */

/** Luhn's sum (ISO/IEC 7812-1): every other digit doubled, from the left in numbers of even length. */
export function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === digits.length % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
