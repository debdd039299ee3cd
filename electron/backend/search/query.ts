/** From what somebody typed to what SQLite is asked. The words are folded letters and digits, so nothing in them is syntax. */
import { foldedWords } from '../../../shared/domain/search/fold-text.ts';
import { typingErrors } from '../../../shared/domain/search/typing-errors.ts';

/** More words, or longer ones, say nothing more about what is looked for. */
const MOST_WORDS = 8;
const LONGEST_WORD = 40;
/** So many words of the document may stand for one that was typed. */
const MOST_ALTERNATIVES = 24;
/** Shorter pieces are inside of too many words. */
const SHORTEST_INNER_PIECE = 4;

/** The words of a query, folded; empty for a text without letters and digits. */
export function queryWords(query: string): string[] {
  const words = foldedWords(query).map((word) => [...word].slice(0, LONGEST_WORD).join(''));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

const beginning = (word: string) => `"${word}"*`;

/** Every word, as the beginning of a word of the item. */
export function strictMatch(words: readonly string[]): string {
  return words.map(beginning).join(' AND ');
}

/** Every word, or one of its alternatives. */
export function looseMatch(words: readonly string[], alternatives: readonly (readonly string[])[]): string {
  return words
    .map((word, index) => {
      const others = (alternatives[index] ?? []).map((other) => `"${other}"`);
      return `(${[beginning(word), ...others].join(' OR ')})`;
    })
    .join(' AND ');
}

/**
 * The words of the document that may have been meant, nearest first: those with typing errors, and those that hold
 * the word inside, as the compounds of the Nordic languages do ("skole" in "ungdomsskole").
 */
export function alternativesOf(word: string, vocabulary: readonly string[]): string[] {
  const found: { readonly term: string; readonly distance: number }[] = [];
  const mayBeInside = word.length >= SHORTEST_INNER_PIECE;
  for (const term of vocabulary) {
    if (term.startsWith(word)) continue;
    const distance = mayBeInside && term.includes(word) ? 0.5 : typingErrors(word, term);
    if (distance !== null) found.push({ term, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || a.term.length - b.term.length)
    .slice(0, MOST_ALTERNATIVES)
    .map(({ term }) => term);
}
