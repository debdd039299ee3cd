/** Tags as they are stored: one a line, in alphabetical order, none twice. */
import { foldText } from '../search/fold-text.ts';

export const TAG_LENGTH = 60;

/** The same order on every machine, whatever language the reader has. */
const order = new Intl.Collator('nb-NO', { numeric: true });

/** The tags in a stored text. */
export function tagsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n').filter((tag) => tag !== '');
}

/** The text to store for some tags. The same word in other letters is the same tag: the first one given stays. */
export function textOfTags(tags: readonly string[]): string {
  const known = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.replace(/\s+/g, ' ').trim().slice(0, TAG_LENGTH).trim();
    const key = foldText(clean);
    if (clean !== '' && !known.has(key)) known.set(key, clean);
  }
  return [...known.values()].sort(order.compare).join('\n');
}

/** A stored text with some tags more and some fewer. What is both added and removed is added. */
export function changedTags(
  text: string,
  change: { add: readonly string[]; remove: readonly string[] },
): string {
  const gone = new Set(change.remove.map(foldText));
  return textOfTags([...tagsOf(text).filter((tag) => !gone.has(foldText(tag))), ...change.add]);
}
