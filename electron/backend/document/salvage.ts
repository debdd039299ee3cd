/** Saves the readable rows of a damaged document into a new one. Never touches the damaged file. */
import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { TRACKED_TABLES } from '../../../shared/domain/history/change.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { recordTransaction, type TransactionDetails } from '../db/change-log/change-log.ts';
import { type Database, openForReading, openWorkingDatabase } from '../db/open-database.ts';
import { createSchema, migrate } from '../db/schema.ts';
import { createInitiative } from '../initiative/initiative-service.ts';
import { makePrivateFolder } from './durable-files.ts';
import { readHeader } from './file-header.ts';
import { copyForOurselves } from './private-copy.ts';
import { readDamagedTable, type SalvagedRow } from './salvage-rows.ts';
import { hasReadableSchema, transplantSchema } from './salvage-schema.ts';
import { saveVersionAs } from './save-version.ts';

export interface SalvageRequest {
  readonly path: string;
  readonly saveAs: string;
  readonly dataFolder: string;
  readonly author: string;
  readonly device: string;
  readonly now: Date;
  /** Language of the new document when the damaged one no longer tells. */
  readonly language: Language;
}
export interface SalvageCount {
  readonly savedRows: number;
  readonly lostRows: number;
}

/**
 * Reads the damaged document row by row and saves what is readable and valid at `saveAs`, as one step of a new change
 * log. Throws `document.nothing-salvaged`, or why the file cannot be read or the new one not be written.
 */
export function salvageDocument(request: SalvageRequest): SalvageCount {
  const folder = privateFolder(request.dataFolder);
  try {
    const copyPath = join(folder, 'damaged.sqlite');
    const version = copyForSalvage(request.path, copyPath);
    const target = openWorkingDatabase(join(folder, 'salvaged.sqlite'));
    try {
      createSchema(target, version);
      const count = fill(target, copyPath, request);
      if (count.savedRows === 0) throw nothingSalvaged(request.path);
      migrate(target);
      ensureInitiative(target, request);
      saveVersionAs(target, request.saveAs);
      return count;
    } finally {
      target.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function privateFolder(dataFolder: string): string {
  const parent = join(dataFolder, 'salvage');
  makePrivateFolder(parent);
  return mkdtempSync(join(parent, 'salvage-'));
}

/** Copies the file and returns its schema version. A cut-off copy is filled up, or SQLite would refuse all of it. */
function copyForSalvage(path: string, copyPath: string): number {
  let header: ReturnType<typeof readHeader>;
  try {
    header = readHeader(path);
  } catch (error) {
    // Nothing is left of an empty file, or of one cut off within its header.
    if (error instanceof Refusal && error.code === 'document.damaged') throw nothingSalvaged(path);
    throw error;
  }
  copyForOurselves(path, copyPath);
  const { promisedBytes } = header;
  if (promisedBytes !== null && statSync(copyPath).size < promisedBytes)
    truncateSync(copyPath, promisedBytes);
  if (!hasReadableSchema(copyPath)) transplantSchema(copyPath, header.schemaVersion);
  return header.schemaVersion;
}

function nothingSalvaged(path: string): Refusal {
  return new Refusal('document.nothing-salvaged', { fileName: basename(path), path });
}

function fill(target: Database, copyPath: string, request: SalvageRequest): SalvageCount {
  const source = openDamaged(copyPath, request.path);
  try {
    return recordTransaction(target, stepOf(request), () => {
      // Parents may be read after their children: references are settled at the end.
      target.pragma('defer_foreign_keys = ON');
      let savedRows = 0;
      let lostRows = 0;
      for (const table of tablesOf(target)) {
        const { rows, lost } = readDamagedTable(source, table);
        const inserted = insertRows(target, table, rows);
        savedRows += inserted;
        lostRows += lost + rows.length - inserted;
      }
      const orphans = settleReferences(target);
      return { savedRows: savedRows - orphans, lostRows: lostRows + orphans };
    }).result;
  } finally {
    source.close();
  }
}

function openDamaged(copyPath: string, path: string): Database {
  try {
    return openForReading(copyPath);
  } catch {
    throw nothingSalvaged(path);
  }
}

/** The tracked tables that the schema version of the document has. */
function tablesOf(db: Database): string[] {
  const names = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  return TRACKED_TABLES.filter((table) => names.includes(table));
}

/** Inserts each row by itself; a row that breaks a rule of its table is not valid and stays behind. */
function insertRows(db: Database, table: string, rows: readonly SalvagedRow[]): number {
  const known = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  // A document of an older version has fewer columns: the others get what the schema says.
  const columns = known.filter((name) => rows[0] !== undefined && name in rows[0]);
  if (columns.length === 0) return 0;
  const insert = db.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  let inserted = 0;
  for (const row of rows) {
    try {
      insert.run(...columns.map((column) => row[column] ?? null));
      inserted += 1;
    } catch {
      // Counted as lost by the caller.
    }
  }
  return inserted;
}

interface BrokenReference {
  readonly table: string;
  readonly rowid: number;
  readonly fkid: number;
}

/** Rows whose parent was lost: an optional reference is cleared, a required one takes the row along. Returns those. */
function settleReferences(db: Database): number {
  let removed = 0;
  for (;;) {
    const broken = db.pragma('foreign_key_check') as BrokenReference[];
    if (broken.length === 0) return removed;
    for (const { table, rowid, fkid } of broken) {
      const column = referencingColumn(db, table, fkid);
      if (column.isRequired) removed += db.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(rowid).changes;
      else db.prepare(`UPDATE ${table} SET ${column.name} = NULL WHERE rowid = ?`).run(rowid);
    }
  }
}

function referencingColumn(db: Database, table: string, fkid: number): { name: string; isRequired: boolean } {
  const sql = `SELECT k."from" AS name, c."notnull" AS isRequired
    FROM pragma_foreign_key_list(?) k JOIN pragma_table_info(?) c ON c.name = k."from" WHERE k.id = ?`;
  const column = db
    .prepare<[string, string, number], { name: string; isRequired: number }>(sql)
    .get(table, table, fkid);
  if (column === undefined) throw new Error(`no reference ${fkid} in ${table}`);
  return { name: column.name, isRequired: column.isRequired === 1 };
}

/** A document has exactly one initiative; when that row is lost, one named after the file takes its place. */
function ensureInitiative(db: Database, request: SalvageRequest): void {
  if (db.prepare('SELECT 1 FROM initiative').get() !== undefined) return;
  const name = basename(request.path, extname(request.path)) || 'Ryggrad';
  const { language } = request;
  recordTransaction(db, stepOf(request), () => {
    db.exec('DELETE FROM phase');
    createInitiative(db, { name, challenge: '', form: 'partnership', language, template: 'empty' });
  });
}

function stepOf({ author, device, now }: SalvageRequest): TransactionDetails {
  return { operation: 'document.salvage', author, device, now };
}
