/** Brings words to the form in which they are compared: case, accents and the Nordic letters told apart by nobody. */

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ß: 'ss',
  þ: 'th',
};
const NEEDS_NO_UNICODE = /^[\x20-\x7e\n]*$/;
const WORD = /[\p{L}\p{N}]+/gu;
/** Words as they stand in a text, with accents written as marks of their own. */
const WRITTEN_WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Folds a text. "Østbyen", "Ostbyen" and "Oestbyen" become the same, as do "ældre", "äldre", "aeldre" and "Ålesund",
 * "Aalesund", "Alesund". The beginning of a word folds to the beginning of the folded word, so that a search can be
 * answered while it is typed.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  const plain = NEEDS_NO_UNICODE.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[æøœðđłŧŋıßþ]/g, (letter) => LETTERS[letter] ?? letter);
  return plain.replace(/a[ae]+/g, 'a').replace(/oe+/g, 'o');
}

/** The folded words of a text, in order: letters and digits only. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

export interface WrittenWord {
  readonly start: number;
  readonly end: number;
  /** Mostly one; more where a sign folds to several, such as ½. */
  readonly folded: readonly string[];
}

/** The words of a text where they stand, for marking hits. */
export function* writtenWords(text: string): Generator<WrittenWord> {
  for (const match of text.matchAll(WRITTEN_WORD)) {
    const [word] = match;
    yield { start: match.index, end: match.index + word.length, folded: foldedWords(word) };
  }
}
