/** The languages of the interface and of the reports. */
export const LANGUAGES = ['nb', 'da', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The nearest language we speak to a BCP 47 tag such as `nn-NO` or `en-GB`; Norwegian Bokmål otherwise. */
export function nearestLanguage(tag: string | undefined): Language {
  const base = (tag ?? '').toLowerCase().split(/[-_.]/)[0] ?? '';
  if (base === 'no' || base === 'nn') return 'nb';
  return LANGUAGES.find((language) => language === base) ?? (base === '' ? 'nb' : 'en');
}

/** How days and times are written in short: as the language has them, or by ISO 8601. */
export const FORMAT_STYLES = ['language', 'iso'] as const;
export type FormatStyle = (typeof FORMAT_STYLES)[number];
