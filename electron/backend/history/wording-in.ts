/** The words that histories are told with. */
import type { Language } from '../../../shared/domain/languages.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';

/** The window shows people by name everywhere, so their history does too. */
export const wordingIn = (language: Language) => ({
  t: createTranslator(language),
  formats: formatsFor(language),
  namesPeople: true,
});
