/** Is this a document we may open? Header first, then schema and pages, on a private copy. Never touches the file. */
import { basename } from 'node:path';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { type Database, openForReading } from '../db/open-database.ts';
import { schemaDifferences } from '../db/schema.ts';
import { errorDetail } from './file-errors.ts';
import type { Fingerprint } from './file-fingerprint.ts';
import { assertComplete, damaged, readHeader } from './file-header.ts';
import { copyForOurselves } from './private-copy.ts';

export interface InspectedCopy {
  /** The version of the original that was copied. */
  readonly fingerprint: Fingerprint;
  /** Schema version of the file, at most the program's own. */
  readonly schemaVersion: number;
}

/**
 * Copies the document at `path` to `copyPath` when it is one we may open. Throws the refusal that says why not, with
 * nothing left at `copyPath`'s side but the copy itself.
 */
export function inspectFile(path: string, copyPath: string): InspectedCopy {
  const header = readHeader(path);
  assertComplete(path, header);
  const fingerprint = copyForOurselves(path, copyPath);
  assertMayBeOpened(copyPath, path, header.schemaVersion);
  return { fingerprint, schemaVersion: header.schemaVersion };
}

/** Checks schema and pages of a private copy; `path` is the name in the refusals. */
export function assertMayBeOpened(copyPath: string, path: string, schemaVersion: number): void {
  withDatabase(copyPath, path, (db) => {
    const [difference] = schemaDifferences(db, schemaVersion);
    if (difference !== undefined) throw foreignSchema(path, difference);
    assertNoProblem(db, path, 'quick_check');
    assertReferences(db, path);
    if (!holdsOneInitiative(db)) throw damaged(path, 'content', '');
  });
}

/** A document is about one initiative; everything else in it stands on that row. */
export function holdsOneInitiative(db: Database): boolean {
  return db.prepare<[], number>('SELECT count(*) FROM initiative').pluck().get() === 1;
}

/** The refusal that names what `schemaDifferences` found: `foreign trigger x`, `missing table y`, `altered view z`. */
export function foreignSchema(path: string, difference: string): Refusal {
  const [problem = 'foreign', ...object] = difference.split(' ');
  const named = object.join(' ').slice(0, 200);
  return new Refusal('document.foreign-schema', { fileName: basename(path), path, problem, object: named });
}

/** What SQLite finds wrong, at most `limit` lines; none when the file is whole. */
export function checkPages(db: Database, check: 'quick_check' | 'integrity_check', limit: number): string[] {
  const rows = db.pragma(`${check}(${limit})`) as Record<string, string>[];
  const lines = rows.map((row) => errorDetail(Object.values(row)[0]));
  return lines.length === 1 && lines[0] === 'ok' ? [] : lines;
}

/** Rows whose parent is missing, counted per table. */
export function brokenReferences(db: Database): { table: string; count: number }[] {
  const rows = db.pragma('foreign_key_check') as { table: string }[];
  return [...Map.groupBy(rows, (row) => row.table)].map(([table, broken]) => ({
    table,
    count: broken.length,
  }));
}

/** Opens a private copy for reading; what SQLite cannot read is `document.damaged` under the document's name. */
export function withDatabase<Result>(copyPath: string, path: string, work: (db: Database) => Result): Result {
  let db: Database | undefined;
  try {
    db = openForReading(copyPath);
    return work(db);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(path, 'pages', errorDetail(error));
  } finally {
    db?.close();
  }
}

/** Throws unless every page and every index of a file we wrote ourselves is right. */
export function assertSound(path: string): void {
  withDatabase(path, path, (db) => assertNoProblem(db, path, 'integrity_check'));
}

/** Like `assertSound`, and every reference leads to a row: for what comes out of a crash or goes into a backup. */
export function assertWhole(path: string): void {
  withDatabase(path, path, (db) => {
    assertNoProblem(db, path, 'integrity_check');
    assertReferences(db, path);
  });
}

function assertNoProblem(db: Database, path: string, check: 'quick_check' | 'integrity_check'): void {
  const [problem] = checkPages(db, check, 1);
  if (problem !== undefined) throw damaged(path, 'pages', problem);
}

function assertReferences(db: Database, path: string): void {
  const [broken] = brokenReferences(db);
  if (broken !== undefined) throw damaged(path, 'references', `${broken.table} (${broken.count})`);
}
