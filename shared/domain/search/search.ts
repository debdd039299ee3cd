/** What a search finds, and how it is cut and ordered. */
import type { IsoDate } from '../dates.ts';

/** The kinds of items that can be found, in the order they are shown when equally good. */
export const SEARCH_KINDS = [
  'actor',
  'body',
  'meeting',
  'case',
  'goal',
  'action',
  'indicator',
  'phase',
  'target-group',
  'contact',
  'initiative',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** At most so many of a kind are shown; the count tells of the rest. */
export const HITS_PER_KIND = 8;

/** How well an item fits: lower is better. */
export const MATCHES = { title: 0, titleBeginning: 1, titleWords: 2, text: 3, nearly: 4 } as const;
export type Match = (typeof MATCHES)[keyof typeof MATCHES];

/** A piece of a text; the marked ones are what was searched for. Data, never markup. */
export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  /** What the address needs besides the identifier: the meeting of a case. */
  readonly parentId: string | null;
  readonly title: readonly TextPart[];
  /** A short fact beside the title: an organisation, a place, a body, a case number. */
  readonly detail: string;
  readonly day: IsoDate | null;
  /** The number by which texts name it: the phase. */
  readonly number: number | null;
  /** Where the text holds what was searched for; empty when only the title does. */
  readonly snippet: readonly TextPart[];
}

export interface SearchGroup {
  readonly kind: SearchKind;
  /** All that were found, of which `hits` are the best. */
  readonly count: number;
  /** How well the best of them fits. */
  readonly match: Match;
  readonly hits: readonly SearchHit[];
}

/**
 * How well a title fits a query, both folded and their words parted by one space; null when it does not hold every
 * word, in whichever order, as the beginning of one of its own.
 */
export function matchOfTitle(title: string, query: string): Match | null {
  if (title === query) return MATCHES.title;
  if (title.startsWith(query)) return MATCHES.titleBeginning;
  const spaced = ` ${title}`;
  return query.split(' ').every((word) => spaced.includes(` ${word}`)) ? MATCHES.titleWords : null;
}
