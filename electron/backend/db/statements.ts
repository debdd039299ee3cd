/** Prepared statements, prepared once per connection. */
import type { Statement } from 'better-sqlite3';
import type { Database } from './open-database.ts';

const cache = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/** The prepared statement of a text of SQL. Only constant SQL belongs here: values are always bound. */
export function statement<Row = unknown>(db: Database, sql: string): Statement<unknown[], Row> {
  let statements = cache.get(db);
  if (!statements) {
    statements = new Map();
    cache.set(db, statements);
  }
  let prepared = statements.get(sql);
  if (!prepared) {
    prepared = db.prepare<unknown[], unknown>(sql);
    statements.set(sql, prepared);
  }
  return prepared as Statement<unknown[], Row>;
}
