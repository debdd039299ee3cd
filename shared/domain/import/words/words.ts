/** The shape of our lists of words: for each value the words that mean it, divided by commas. */

export type Words<Value extends string> = Readonly<Partial<Record<Value, string>>>;

/** The words of each value, one by one. */
export function wordsOf(words: Words<string>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(words).map(([value, list = '']) => [value, list.split(',').map((word) => word.trim())]),
  );
}
