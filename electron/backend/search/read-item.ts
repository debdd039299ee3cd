/** Reads one item from the document, as it is now. */
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import type { Searchable, SearchableRow } from './searchable.ts';

/** The item; undefined when it is gone. */
export function readItem(db: Database, searchable: Searchable, id: string): SearchableRow | undefined {
  return statement<SearchableRow>(db, `${searchable.select} WHERE item.id = ?`).get(id);
}
