/** Reads what can be read of a damaged table: rowid ranges, halved around the pages that are broken. */
import type { Database } from '../db/open-database.ts';

export type SalvagedRow = Record<string, unknown>;

export interface SalvagedTable {
  readonly rows: readonly SalvagedRow[];
  /** Rows known to have existed that could not be read. */
  readonly lost: number;
}

/** Rows read in one go: small enough that a broken page costs little, large enough to be quick. */
const RANGE_ROWS = 256;
/** A table whose extent nothing tells any more is searched this far. */
const BLIND_SEARCH_ROWS = 4096;
/** Far above the rows of any table; a damaged or hostile file may claim far more, and must not keep us busy for ever. */
const MOST_ROWS = 5_000_000;

/**
 * Reads a table in rowid order around broken pages. The identifiers' index, where it is whole, tells which rows there
 * were: so rows on a broken page are counted as lost. Names of tables are ours, never from the file.
 */
export function readDamagedTable(db: Database, table: string): SalvagedTable {
  const known = knownRowids(db, table);
  const claimed = Math.max(lastRowid(db, table) ?? 0, known.at(-1) ?? 0) || BLIND_SEARCH_ROWS;
  const last = Math.min(claimed, MOST_ROWS);
  const select = tryOr(
    () =>
      db.prepare<[number, number]>(`SELECT rowid AS "rowid", * FROM ${table} WHERE rowid BETWEEN ? AND ?`),
    null,
  );
  if (select === null) return { rows: [], lost: known.length };
  const rows: SalvagedRow[] = [];
  const unreadable: number[] = [];
  const readRange = (from: number, to: number): void => {
    try {
      rows.push(...(select.all(from, to) as SalvagedRow[]));
    } catch {
      if (from === to) unreadable.push(from);
      else {
        const middle = Math.floor((from + to) / 2);
        readRange(from, middle);
        readRange(middle + 1, to);
      }
    }
  };
  for (let from = 1; from <= last; from += RANGE_ROWS) readRange(from, Math.min(from + RANGE_ROWS - 1, last));
  const read = new Set(rows.map((row) => row.rowid));
  const lost = known.length > 0 ? known.filter((rowid) => !read.has(rowid)).length : unreadable.length;
  return { rows, lost };
}

/** Rowids as the index of identifiers knows them, ascending; empty when that index is broken too. */
function knownRowids(db: Database, table: string): number[] {
  const sql = `SELECT rowid FROM ${table} INDEXED BY sqlite_autoindex_${table}_1 ORDER BY id`;
  const rowids = tryOr(() => db.prepare<[], number>(sql).pluck().all(), []);
  return rowids.sort((a, b) => a - b);
}

function lastRowid(db: Database, table: string): number | null {
  return tryOr(
    () => db.prepare<[], number | null>(`SELECT max(rowid) FROM ${table}`).pluck().get() ?? null,
    null,
  );
}

function tryOr<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
