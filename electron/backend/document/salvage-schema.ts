/** Makes a damaged copy readable whose schema is broken or cut off: gives it the schema that its version must have. */
import { closeSync, copyFileSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { migrations } from '../db/migrations/all-migrations.ts';
import { type Database, openForReading, openWorkingDatabase } from '../db/open-database.ts';
import { createSchema } from '../db/schema.ts';

/** Every document has pages of this size: SQLite's default, kept by `VACUUM INTO`. */
const PAGE_BYTES = 4096;
const SCHEMA_COLUMNS = 'type, name, tbl_name, rootpage, sql';

/**
 * True when all tables of the version are there for SQL. A file that was cut off usually fails here: the end of the
 * schema lies at the end of the file.
 */
export function hasReadableSchema(copyPath: string): boolean {
  let db: Database | undefined;
  try {
    db = openForReading(copyPath);
    const names = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
    const version = db.pragma('user_version', { simple: true }) as number;
    const expected = migrations[version - 1]?.trackedTables ?? [];
    return expected.length > 0 && expected.every((table) => names.includes(table));
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/**
 * Replaces the schema of a damaged copy. Every document on disk was written by `VACUUM INTO`, which lays out the root
 * pages of all tables before any row: so an empty document of the same version tells where they are. The new schema
 * comes to lie behind the last page of the damaged copy, whose own pages stay where they were.
 */
export function transplantSchema(copyPath: string, version: number): void {
  const pages = Math.ceil(statSync(copyPath).size / PAGE_BYTES);
  const roots = rootsOfEmptyDocument(`${copyPath}.empty`, version);
  const carrier = `${copyPath}.carrier`;
  makeCarrier(carrier, pages, roots);
  copyPages(copyPath, carrier, pages);
  rmSync(copyPath);
  copyFileSync(carrier, copyPath);
  rmSync(carrier);
}

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly rootpage: number;
  readonly sql: string | null;
}

/** Tables and indexes of an empty document as it is published. Triggers are of no use for reading. */
function rootsOfEmptyDocument(path: string, version: number): SchemaRow[] {
  const published = `${path}.published`;
  const db = openWorkingDatabase(path);
  try {
    createSchema(db, version);
    db.prepare('VACUUM INTO ?').run(published);
  } finally {
    db.close();
  }
  const reader = openForReading(published);
  try {
    const sql = `SELECT ${SCHEMA_COLUMNS} FROM sqlite_schema WHERE type IN ('table', 'index')`;
    return reader.prepare<[], SchemaRow>(sql).all();
  } finally {
    reader.close();
    rmSync(path);
    rmSync(published);
  }
}

/** A database whose first `pages` pages are filled, with a schema behind them that points into those pages. */
function makeCarrier(path: string, pages: number, roots: readonly SchemaRow[]): void {
  const db = openWorkingDatabase(path);
  try {
    db.pragma('journal_mode = DELETE');
    db.exec('CREATE TABLE filler (content)');
    db.prepare('INSERT INTO filler VALUES (zeroblob(?))').run(pages * PAGE_BYTES);
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    const insert = db.prepare(`INSERT INTO sqlite_schema (${SCHEMA_COLUMNS}) VALUES (?, ?, ?, ?, ?)`);
    db.transaction(() => {
      db.prepare("DELETE FROM sqlite_schema WHERE name = 'filler'").run();
      for (const { type, name, tbl_name, rootpage, sql } of roots)
        insert.run(type, name, tbl_name, rootpage, sql);
    })();
  } finally {
    db.close();
  }
}

/** Copies every page but the first, which holds the header and the root of the schema. */
function copyPages(from: string, to: string, pages: number): void {
  const source = openSync(from, 'r');
  const target = openSync(to, 'r+');
  const page = Buffer.alloc(PAGE_BYTES);
  try {
    for (let index = 1; index < pages; index += 1) {
      page.fill(0);
      readSync(source, page, 0, PAGE_BYTES, index * PAGE_BYTES);
      writeSync(target, page, 0, PAGE_BYTES, index * PAGE_BYTES);
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
