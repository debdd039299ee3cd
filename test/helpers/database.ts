/** A document's database in memory, for tests of services and of the change log. */
import BetterSqlite3 from 'better-sqlite3';
import { recordTransaction } from '../../electron/backend/db/change-log/change-log.ts';
import { type Database, openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { createInitiative } from '../../electron/backend/initiative/initiative-service.ts';

export const AUTHOR = { author: 'Ida', device: 'laptop', now: new Date('2026-11-22T12:00:00Z') };

/** An empty document: schema and initiative, nothing else. */
export function emptyDocument(): Database {
  const db = emptySchema();
  step(db, () =>
    createInitiative(db, {
      name: 'Oppvekst',
      challenge: '',
      form: 'partnership',
      language: 'nb',
      template: 'empty',
    }),
  );
  return db;
}

let serialised: Buffer | undefined;

/** The schema is made once and copied: making it takes longer than most tests that need it. */
function emptySchema(): Database {
  if (serialised === undefined) {
    const db = openInMemory();
    createSchema(db);
    serialised = db.serialize();
    db.close();
  }
  const copy = new BetterSqlite3(serialised);
  copy.pragma('foreign_keys = ON');
  return copy;
}

/** Runs work as one step of the user, as the dispatcher does. */
export function step<Result>(db: Database, work: () => Result, operation = 'test.step'): Result {
  return recordTransaction(db, { ...AUTHOR, operation }, work).result;
}
