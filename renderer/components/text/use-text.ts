/** Texts and formats of the language in use. The only way a component gets words. */
import { createContext, useContext } from 'react';
import type { Language } from '../../../shared/domain/languages.ts';
import { type Formats, formatsFor, LOCALES } from '../../../shared/i18n/formats.ts';
import { createTranslator, type Translate } from '../../../shared/i18n/translator.ts';

export interface Texts {
  readonly t: Translate;
  readonly formats: Formats;
  readonly language: Language;
  /** BCP 47 locale, for Intl. */
  readonly locale: string;
}

export const TextContext = createContext<Texts>({
  language: 'nb',
  locale: LOCALES.nb,
  t: createTranslator('nb'),
  formats: formatsFor('nb'),
});

/** `const { t, formats, language } = useText()`. */
export function useText(): Texts {
  return useContext(TextContext);
}
