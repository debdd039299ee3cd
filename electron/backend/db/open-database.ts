/** Opens SQLite connections with the settings that keep data safe. The only module that creates connections. */
import BetterSqlite3 from 'better-sqlite3';

export type Database = BetterSqlite3.Database;

/** Marks a file as a Ryggrad document: "Rygd" in ASCII, in the SQLite header at byte 68. */
export const APPLICATION_ID = 0x52796764;

/** A read slower than this is worth knowing about. */
const SLOW_QUERY_MS = 40;

/**
 * Opens a working copy for writing. `synchronous=FULL` is set on every open, since the driver's default
 * for WAL can lose the last commits when power fails.
 */
export function openWorkingDatabase(path: string): Database {
  const db = new BetterSqlite3(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  hardenAgainstForeignSchema(db);
  return db;
}

/** Opens a file for reading only, distrusting what its schema may hold. */
export function openForReading(path: string): Database {
  const db = new BetterSqlite3(path, { readonly: true, fileMustExist: true });
  hardenAgainstForeignSchema(db);
  return db;
}

/** A database in memory, for expected schemas and tests. */
export function openInMemory(): Database {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  return db;
}

function hardenAgainstForeignSchema(db: Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
}

/** Thousands of rows in one step take their time; whoever starts them knows. */
const LONG_BY_NATURE = new Set(['import.plan', 'import.run']);

/** Logs what took longer than a person notices; the text of the query only, never its values. */
export function logIfSlow(operation: string, durationMs: number): void {
  if (LONG_BY_NATURE.has(operation)) return;
  if (durationMs > SLOW_QUERY_MS && process.env.RYGGRAD_QUIET !== '1') {
    console.error(`slow: ${operation} took ${Math.round(durationMs)} ms`);
  }
}
