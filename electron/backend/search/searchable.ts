/** How a feature declares what of it can be searched. Declared in its folder, composed in `all-searchables.ts`. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import type { SearchKind } from '../../../shared/domain/search/search.ts';

/** A row of an item, as `select` gives it. */
export interface SearchableRow {
  readonly title: string;
  /** A short fact shown beside the title, and searched. */
  readonly detail: string;
  /** Everything else that is searched. */
  readonly text: string;
  readonly parentId: string | null;
  readonly day: IsoDate | null;
  readonly number: number | null;
}

/** Which items must be read again when a row of another table changes. */
export type TouchedBy =
  /** Rows of that table refer to the item by this column, and may be gone: the log tells what they referred to. */
  | { readonly table: TrackedTable; readonly refersBy: string }
  /** A query from the identifier of the changed row to those of the items. */
  | { readonly table: TrackedTable; readonly items: string };

export interface Searchable {
  readonly kind: SearchKind;
  /** The table whose rows are the items. */
  readonly table: TrackedTable;
  /** Gives the columns of `SearchableRow` from the table under the name `item`; a WHERE on `item.id` follows. Constant SQL. */
  readonly select: string;
  readonly touchedBy: readonly TouchedBy[];
}

/** Columns of an item that has neither parent, day nor number. */
export const NOTHING_MORE = 'NULL AS parentId, NULL AS day, NULL AS number';
