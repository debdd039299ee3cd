/** A document's database in memory, for tests of services and of the change log. */
import { recordTransaction } from '../../electron/backend/db/change-log/change-log.ts';
import { type Database, openInMemory } from '../../electron/backend/db/open-database.ts';
import { createSchema } from '../../electron/backend/db/schema.ts';
import { createInitiative } from '../../electron/backend/initiative/initiative-service.ts';

export const AUTHOR = { author: 'Ida', device: 'laptop', now: new Date('2026-11-22T12:00:00Z') };

/** An empty document: schema and initiative, nothing else. */
export function emptyDocument(): Database {
  const db = openInMemory();
  createSchema(db);
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

/** Runs work as one step of the user, as the dispatcher does. */
export function step<Result>(db: Database, work: () => Result, operation = 'test.step'): Result {
  return recordTransaction(db, { ...AUTHOR, operation }, work).result;
}
