/** The few things the file layer wants to know from inside a document. */
import type { Database } from '../db/open-database.ts';

/** Name of the initiative; empty in a document that lost it. */
export function initiativeNameOf(db: Database): string {
  const row = db.prepare<[], { name: string }>('SELECT name FROM initiative ORDER BY id LIMIT 1').get();
  return row?.name ?? '';
}

/** Number of steps in the change log after a transaction. */
export function stepsAfter(db: Database, transactionNumber: number): number {
  const row = db
    .prepare<[number], { count: number }>('SELECT count(*) AS count FROM change_transaction WHERE number > ?')
    .get(transactionNumber);
  return row?.count ?? 0;
}
