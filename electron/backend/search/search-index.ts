/**
 * The full-text index of one open document. It lies in memory, beside the document and never in it: a document's whole
 * schema is compared when it is opened. Built in slices, and kept up to date from the change log.
 */
import { foldedWords } from '../../../shared/domain/search/fold-text.ts';
import type { SearchKind } from '../../../shared/domain/search/search.ts';
import { type Database, openInMemory } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { ALL_SEARCHABLES } from './all-searchables.ts';
import { lastOperation, type SearchItem, touchedItems } from './changed-items.ts';
import { readItem } from './read-item.ts';
import type { Searchable } from './searchable.ts';

/** What the index knows of an item that fits. */
export interface IndexedItem {
  readonly kind: SearchKind;
  readonly id: string;
  /** Words of the title, folded, parted by one space. */
  readonly title: string;
  /** Lower is better: words that are rare, and words in the title, weigh more. */
  readonly rank: number;
}

const SCHEMA = `
CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  UNIQUE (id, kind)
) STRICT;
CREATE VIRTUAL TABLE words USING fts5(
  title, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0", prefix='1 2 3'
);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row');
`;
/** Items between two looks at the clock. */
const ITEMS_AT_ONCE = 10;

export class SearchIndex {
  readonly #document: Database;
  readonly #index: Database;
  /** What is still to be read for the first time; null before it is known. */
  #waiting: { searchable: Searchable; id: string }[] | null = null;
  #seenOperation = 0;
  #vocabulary: readonly string[] | null = null;

  constructor(document: Database) {
    this.#document = document;
    this.#index = openInMemory();
    this.#index.exec(SCHEMA);
  }

  /** Brings the index up to date, for at most about `budgetMs`. True when it is. */
  prepare(budgetMs: number): boolean {
    const endMs = performance.now() + budgetMs;
    const waiting = this.#waiting ?? this.#begin();
    while (waiting.length > 0) {
      const slice = waiting.splice(-ITEMS_AT_ONCE);
      this.#inTransaction(() => {
        for (const { searchable, id } of slice) this.#add(searchable, id);
      });
      if (performance.now() >= endMs && waiting.length > 0) return false;
    }
    this.#takeInChanges();
    return true;
  }

  /** Every item that fits a match expression of FTS5, in no order. Call `prepare` first. */
  match(expression: string): IndexedItem[] {
    return this.#select('bm25(words, 8.0, 1.0)', expression);
  }

  /** The same without weighing, for what fits nearly everything: weighing that takes longer than it tells. */
  matchUnweighed(expression: string): IndexedItem[] {
    return this.#select('0', expression);
  }

  #select(rank: string, expression: string): IndexedItem[] {
    return statement<IndexedItem>(
      this.#index,
      `SELECT entry.kind, entry.id, entry.title, ${rank} AS rank
       FROM words JOIN entry ON entry.number = words.rowid WHERE words MATCH ?`,
    ).all(expression);
  }

  /** Every word there is, folded. */
  vocabulary(): readonly string[] {
    this.#vocabulary ??= statement<{ term: string }>(this.#index, 'SELECT term FROM vocabulary')
      .all()
      .map(({ term }) => term);
    return this.#vocabulary;
  }

  /** The log's place is noted before anything is read, so that what changes meanwhile is read again. */
  #begin() {
    this.#seenOperation = lastOperation(this.#document);
    this.#waiting = ALL_SEARCHABLES.flatMap((searchable) =>
      statement<{ id: string }>(this.#document, `SELECT id FROM ${searchable.table}`)
        .all()
        .map(({ id }) => ({ searchable, id })),
    );
    return this.#waiting;
  }

  #takeInChanges(): void {
    const last = lastOperation(this.#document);
    if (last === this.#seenOperation) return;
    const touched = touchedItems(this.#document, this.#seenOperation);
    this.#inTransaction(() => {
      for (const item of touched) {
        this.#remove(item);
        this.#add(item.searchable, item.id);
      }
    });
    this.#seenOperation = last;
  }

  #add(searchable: Searchable, id: string): void {
    const row = readItem(this.#document, searchable, id);
    if (row === undefined) return;
    const title = foldedWords(row.title).join(' ');
    const text = foldedWords(`${row.detail}\n${row.text}`).join(' ');
    const { lastInsertRowid } = statement(
      this.#index,
      'INSERT INTO entry (kind, id, title) VALUES (?, ?, ?)',
    ).run(searchable.kind, id, title);
    statement(this.#index, 'INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)').run(
      lastInsertRowid,
      title,
      text,
    );
    this.#vocabulary = null;
  }

  #remove({ searchable, id }: SearchItem): void {
    const entry = statement<{ number: number }>(
      this.#index,
      'SELECT number FROM entry WHERE id = ? AND kind = ?',
    ).get(id, searchable.kind);
    if (entry === undefined) return;
    statement(this.#index, 'DELETE FROM words WHERE rowid = ?').run(entry.number);
    statement(this.#index, 'DELETE FROM entry WHERE number = ?').run(entry.number);
    this.#vocabulary = null;
  }

  #inTransaction(work: () => void): void {
    this.#index.transaction(work)();
  }
}

/** An index lives as long as the connection to its document. */
const indexes = new WeakMap<Database, SearchIndex>();

/** The index of an open document, made empty at the first asking. */
export function searchIndexOf(document: Database): SearchIndex {
  let index = indexes.get(document);
  if (index === undefined) {
    index = new SearchIndex(document);
    indexes.set(document, index);
  }
  return index;
}
