/** Texts in the user's language: one mechanism for windows, reports, menus and the command line. */
import i18next, { type i18n } from 'i18next';
import Icu from 'i18next-icu';
import type { Language } from '../domain/languages.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

type Leaves<Node, Prefix extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? `${Prefix}${Key}`
    : Leaves<Node[Key], `${Prefix}${Key}.`>;
}[keyof Node & string];

/** Every key there is. A wrong key fails compilation. */
export type TextKey = Leaves<typeof nb>;
export type TextValues = Record<string, string | number | Date | null>;
export type Translate = (key: TextKey, values?: TextValues) => string;

export const texts = { nb, da, sv, en } as const;

let shared: i18n | undefined;

function instance(): i18n {
  if (shared) return shared;
  shared = i18next.createInstance();
  shared.use(new Icu());
  shared.init({
    initAsync: false,
    lng: 'nb',
    fallbackLng: false,
    resources: {
      nb: { translation: nb },
      da: { translation: da },
      sv: { translation: sv },
      en: { translation: en },
    },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return shared;
}

/** The translate function of a language. Texts are ICU messages: `{count, plural, one {# actor} other {# actors}}`. */
export function createTranslator(language: Language): Translate {
  const translate = instance().getFixedT(language);
  return (key, values) => translate(key, values ?? {}) as string;
}
