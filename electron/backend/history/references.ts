/** Which columns of a table refer to rows of other tables, as the schema says it. */
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';

export interface Reference {
  readonly column: string;
  readonly table: TrackedTable;
  /** Whether a row cannot be without it, or would mean something else. */
  readonly isRequired: boolean;
}

/** Without a map it would be about the whole initiative: to leave that empty would say something else. */
const SAYS_SOMETHING_EMPTY = new Set(['assessment.map_id', 'map_actor.map_id']);

const known = new WeakMap<Database, Map<TrackedTable, readonly Reference[]>>();

/** The references of a table; read once, since the schema of an open document stays. */
export function referencesOf(db: Database, table: TrackedTable): readonly Reference[] {
  const all = known.get(db) ?? new Map<TrackedTable, readonly Reference[]>();
  known.set(db, all);
  const found = all.get(table) ?? selectReferences(db, table);
  all.set(table, found);
  return found;
}

function selectReferences(db: Database, table: TrackedTable): Reference[] {
  return statement<{ column: string; table: TrackedTable; isRequired: number }>(
    db,
    `SELECT reference."from" AS "column", reference."table" AS "table", "column"."notnull" AS isRequired
     FROM pragma_foreign_key_list(?) AS reference
     JOIN pragma_table_info(?) AS "column" ON "column".name = reference."from" ORDER BY reference.id`,
  )
    .all(table, table)
    .map(({ column, isRequired, ...reference }) => ({
      ...reference,
      column,
      isRequired: isRequired === 1 || SAYS_SOMETHING_EMPTY.has(`${table}.${column}`),
    }));
}
