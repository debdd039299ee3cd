/** Searches the open document: asks the index, orders by how well items fit, and shows where. */
import { type IsHit, markHits, snippetOf } from '../../../shared/domain/search/mark-hits.ts';
import {
  HITS_PER_KIND,
  MATCHES,
  type Match,
  matchOfTitle,
  SEARCH_KINDS,
  type SearchGroup,
  type SearchHit,
  type SearchKind,
} from '../../../shared/domain/search/search.ts';
import type { Database } from '../db/open-database.ts';
import { ALL_SEARCHABLES } from './all-searchables.ts';
import { alternativesOf, looseMatch, queryWords, strictMatch } from './query.ts';
import { readItem } from './read-item.ts';
import { type IndexedItem, type SearchIndex, searchIndexOf } from './search-index.ts';
import type { Searchable, SearchableRow } from './searchable.ts';

/** With fewer than so many that hold what was typed, what may have been meant is looked for too. */
const FEW = 5;

/** One slice of building: short enough that nothing else has to wait. */
const SLICE_MS = 20;

const NO_HIT: IsHit = () => false;

interface Found extends IndexedItem {
  readonly match: Match;
}

/** Builds a slice of the index. True when all of it is there. */
export function prepareSearch(db: Database): boolean {
  return searchIndexOf(db).prepare(SLICE_MS);
}

/** What fits the query, in groups by kind, the best kind first. Any text is a query. */
export function findItems(db: Database, query: string): SearchGroup[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const index = searchIndexOf(db);
  index.prepare(Number.POSITIVE_INFINITY);
  const { found, isHit } = findInIndex(index, words);
  return groupsOf(found)
    .map(([kind, items]) => groupOf(db, kind, items, isHit))
    .sort((a, b) => a.match - b.match || SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind));
}

/** The items as they are now; those that are gone are left out. */
export function recallItems(
  db: Database,
  items: readonly { readonly kind: SearchKind; readonly id: string }[],
): SearchHit[] {
  return items.flatMap(({ kind, id }) => {
    const row = readItem(db, searchableOf(kind), id);
    return row === undefined ? [] : [hitOf(kind, id, row, NO_HIT)];
  });
}

function findInIndex(index: SearchIndex, words: readonly string[]): { found: Found[]; isHit: IsHit } {
  const typed = words.join(' ');
  const expression = strictMatch(words);
  const matched = typed.length === 1 ? index.matchUnweighed(expression) : index.match(expression);
  const strict = matched.map((item) => ({ ...item, match: matchOfTitle(item.title, typed) ?? MATCHES.text }));
  const begins: IsHit = (folded) => words.some((word) => folded.startsWith(word));
  if (strict.length >= FEW) return { found: strict, isHit: begins };
  const alternatives = words.map((word) => alternativesOf(word, index.vocabulary()));
  const meant = new Set(alternatives.flat());
  if (meant.size === 0) return { found: strict, isHit: begins };
  const known = new Set(strict.map(keyOf));
  const loose = index
    .match(looseMatch(words, alternatives))
    .filter((item) => !known.has(keyOf(item)))
    .map((item) => ({ ...item, match: MATCHES.nearly }));
  return { found: [...strict, ...loose], isHit: (folded) => begins(folded) || meant.has(folded) };
}

const keyOf = ({ kind, id }: IndexedItem) => `${kind} ${id}`;

function groupsOf(found: readonly Found[]): [SearchKind, Found[]][] {
  const groups = new Map<SearchKind, Found[]>();
  for (const item of found) {
    const group = groups.get(item.kind);
    if (group) group.push(item);
    else groups.set(item.kind, [item]);
  }
  return [...groups];
}

function groupOf(db: Database, kind: SearchKind, items: Found[], isHit: IsHit): SearchGroup {
  items.sort((a, b) => a.match - b.match || a.rank - b.rank || (a.title < b.title ? -1 : 1));
  const searchable = searchableOf(kind);
  const hits = items.slice(0, HITS_PER_KIND).flatMap(({ id }) => {
    const row = readItem(db, searchable, id);
    return row === undefined ? [] : [hitOf(kind, id, row, isHit)];
  });
  return { kind, count: items.length, match: items[0]?.match ?? MATCHES.nearly, hits };
}

function hitOf(kind: SearchKind, id: string, row: SearchableRow, isHit: IsHit): SearchHit {
  const { title, detail, text, parentId, day, number } = row;
  const snippet = snippetOf(text, isHit);
  return { kind, id, parentId, title: markHits(title, isHit), detail, day, number, snippet };
}

function searchableOf(kind: SearchKind): Searchable {
  const searchable = ALL_SEARCHABLES.find((each) => each.kind === kind);
  if (searchable === undefined) throw new Error(`nothing declares how to search for ${kind}`);
  return searchable;
}
