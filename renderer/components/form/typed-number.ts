/** Reads numbers as people type them in the Nordic countries, and writes them back the same way. */

/**
 * Value of a typed number: decimal comma or point, spaces (also U+00A0 and U+202F) between thousands, the
 * minus signs - and U+2212. Null for nothing, NaN for what is no number.
 */
export function parseTypedNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00A0\u202F]/g, '').replace(/\u2212/g, '-');
  if (compact === '') return null;
  const plain = compact.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** The text to put into a field for a value: no thousands separators, the locale's decimal sign, U+2212 as minus. */
export function typedNumber(value: number | null | undefined, locale: string): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '';
  const text = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
  return text.replace(/^-/, '\u2212');
}
