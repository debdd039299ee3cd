/** Documents for the command line: read through a private copy, without lock or session; the file stays untouched. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TRACKED_TABLES, type TrackedTable } from '../../../shared/domain/history/change.ts';
import { Refusal, type RefusalData } from '../../../shared/domain/refusal.ts';
import { lastTransaction } from '../db/change-log/change-log.ts';
import { type Database, openForReading, openWorkingDatabase } from '../db/open-database.ts';
import { migrate, SCHEMA_VERSION, schemaDifferences } from '../db/schema.ts';
import { initiativeNameOf } from './document-facts.ts';
import { resolveDocumentPath } from './document-path.ts';
import { assertComplete, damaged, readHeader } from './file-header.ts';
import {
  brokenReferences,
  checkPages,
  foreignSchema,
  holdsOneInitiative,
  type InspectedCopy,
  inspectFile,
  withDatabase,
} from './inspect-file.ts';
import { copyForOurselves } from './private-copy.ts';

export interface DocumentFacts {
  readonly name: string;
  /** Version of the file itself; it is read as the program's own version. */
  readonly schemaVersion: number;
  readonly counts: Readonly<Record<TrackedTable, number>>;
  /** Instant of the last change; null in a document without any. */
  readonly lastChange: string | null;
}

/** Name, version and counts of a document. Throws the refusal that says why it cannot be opened. */
export function inspectDocument(path: string): DocumentFacts {
  return withCopy(path, (db, { schemaVersion }) => ({
    name: initiativeNameOf(db),
    schemaVersion,
    counts: countRows(db),
    lastChange: lastTransaction(db)?.happenedAt ?? null,
  }));
}

/** Runs `work` on a private copy of the document, brought up to the program's schema version. The copy is deleted. */
export function withReadOnlyCopy<Result>(path: string, work: (db: Database) => Result): Result {
  return withCopy(path, work);
}

/**
 * Everything that is wrong with a document, as refusals that read as sentences; empty when it is sound. Looks further
 * than opening does: every index, every reference, at most twenty of each kind.
 */
export function checkDocument(path: string): { readonly problems: readonly RefusalData[] } {
  try {
    return { problems: problemsOf(resolveDocumentPath(path)) };
  } catch (error) {
    if (error instanceof Refusal) return { problems: [error.toData()] };
    throw error;
  }
}

const MOST_PROBLEMS = 20;

function problemsOf(path: string): RefusalData[] {
  const header = readHeader(path);
  assertComplete(path, header);
  return inTemporaryFolder((folder) => {
    const copyPath = join(folder, 'document.sqlite');
    copyForOurselves(path, copyPath);
    return withDatabase(copyPath, path, (db) => {
      const foreign = schemaDifferences(db, header.schemaVersion).slice(0, MOST_PROBLEMS);
      if (foreign.length > 0) return foreign.map((object) => foreignSchema(path, object).toData());
      const pages = checkPages(db, 'integrity_check', MOST_PROBLEMS);
      if (pages.length > 0) return pages.map((problem) => damaged(path, 'pages', problem).toData());
      const problems = brokenReferences(db).map(({ table, count }) =>
        damaged(path, 'references', `${table} (${count})`).toData(),
      );
      return holdsOneInitiative(db) ? problems : [...problems, damaged(path, 'content', '').toData()];
    });
  });
}

function withCopy<Result>(path: string, work: (db: Database, copy: InspectedCopy) => Result): Result {
  const realPath = resolveDocumentPath(path);
  return inTemporaryFolder((folder) => {
    const copyPath = join(folder, 'document.sqlite');
    const copy = inspectFile(realPath, copyPath);
    if (copy.schemaVersion < SCHEMA_VERSION) migrateFile(copyPath);
    const db = openForReading(copyPath);
    try {
      return work(db, copy);
    } finally {
      db.close();
    }
  });
}

function migrateFile(path: string): void {
  const db = openWorkingDatabase(path);
  try {
    migrate(db);
  } finally {
    db.close();
  }
}

/** The system's folder for temporary files, since the document's own may be read-only. */
function inTemporaryFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'ryggrad-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countRows(db: Database): Record<TrackedTable, number> {
  const count = (table: TrackedTable) =>
    db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  return Object.fromEntries(TRACKED_TABLES.map((table) => [table, count(table)])) as Record<
    TrackedTable,
    number
  >;
}
