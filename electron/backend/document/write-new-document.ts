/** Writes a new document for the command line: built in a private place, checked, then given its name. No session. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { type Database, openWorkingDatabase } from '../db/open-database.ts';
import { createSchema } from '../db/schema.ts';
import { saveVersionAs } from './save-version.ts';

/** Fills a new document and saves it. Returns its absolute path. Throws `document.already-exists` or why it cannot be written. */
export function writeNewDocument(path: string, fill: (db: Database) => void): string {
  const target = resolve(path);
  if (!existsSync(dirname(target))) throw new Refusal('files.folder-not-found', { path: dirname(target) });
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad-'));
  let db: Database | undefined;
  try {
    db = openWorkingDatabase(join(folder, 'document.sqlite'));
    createSchema(db);
    fill(db);
    saveVersionAs(db, target);
    return target;
  } finally {
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
