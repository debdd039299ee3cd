/** Gives every component the texts and formats of the language in use, and tells the page which it is. */
import { type ReactNode, useEffect, useMemo } from 'react';
import type { FormatStyle, Language } from '../../../shared/domain/languages.ts';
import { formatsFor, LOCALES } from '../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { TextContext } from './use-text.ts';

export function TextProvider({
  language,
  formatStyle,
  children,
}: {
  language: Language;
  formatStyle: FormatStyle;
  children: ReactNode;
}) {
  const value = useMemo(
    () => ({
      language,
      locale: LOCALES[language],
      t: createTranslator(language),
      formats: formatsFor(language, formatStyle),
    }),
    [language, formatStyle],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <TextContext value={value}>{children}</TextContext>;
}
