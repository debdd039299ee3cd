/** Names as they are compared. */
import { foldedWords } from '../../../shared/domain/search/fold-text.ts';

/** A name as names are compared. Marks alone, such as "???", are compared as they are. */
export function nameKey(name: string): string {
  return foldedWords(name).join(' ') || name.trim().toLowerCase();
}
