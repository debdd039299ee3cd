/** Which of the rows that were deleted together can come back, and what has to be left behind. Writes nothing. */
import type { LoggedRow } from '../db/change-log/inverse.ts';
import type { Database } from '../db/open-database.ts';
import { type Reference, referencesOf } from './references.ts';

/** A reference of a row to something that is gone. */
export interface BrokenReference {
  readonly row: LoggedRow;
  readonly reference: Reference;
  readonly targetId: string;
}

export interface Returning {
  /** What was asked for first, then what belongs to it; without references to what is gone. */
  readonly rows: readonly LoggedRow[];
  /** References that rows come back without. */
  readonly emptied: readonly BrokenReference[];
  /** Rows that cannot be without what is gone. */
  readonly leftOut: readonly BrokenReference[];
}

/**
 * What comes back with `subject`: all rows of `gone` that refer to it, and those that refer to them. `isThere` tells of
 * rows in the document. The subject itself is among `leftOut` when it cannot come back.
 */
export function returningWith(
  db: Database,
  subject: LoggedRow,
  gone: readonly LoggedRow[],
  isThere: (reference: Reference, targetId: string) => boolean,
): Returning {
  const rows = withDependents(db, subject, gone);
  const broken = (row: LoggedRow) =>
    targetsOf(db, row).filter(
      ({ reference, targetId }) => !rows.has(targetId) && !isThere(reference, targetId),
    );
  const leftOut: BrokenReference[] = [];
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const row of rows.values()) {
      const missing = broken(row).find(({ reference }) => reference.isRequired);
      if (!missing) continue;
      rows.delete(row.rowId);
      leftOut.push(missing);
      // What belongs to it may have been looked at already.
      isSettled = false;
    }
  }
  const emptied = [...rows.values()].flatMap(broken);
  return { rows: [...rows.values()].map((row) => without(row, broken(row))), emptied, leftOut };
}

function withDependents(
  db: Database,
  subject: LoggedRow,
  gone: readonly LoggedRow[],
): Map<string, LoggedRow> {
  const referring = Map.groupBy(
    gone.flatMap((row) => targetsOf(db, row)),
    ({ targetId }) => targetId,
  );
  const rows = new Map([[subject.rowId, subject]]);
  // Rows that are added on the way are walked over too.
  for (const { rowId } of rows.values())
    for (const { row } of referring.get(rowId) ?? []) rows.set(row.rowId, row);
  return rows;
}

function targetsOf(db: Database, row: LoggedRow): BrokenReference[] {
  return referencesOf(db, row.table).flatMap((reference) => {
    const targetId = row.values.get(reference.column);
    return typeof targetId === 'string' ? [{ row, reference, targetId }] : [];
  });
}

function without(row: LoggedRow, broken: readonly BrokenReference[]): LoggedRow {
  if (broken.length === 0) return row;
  const columns = new Set(broken.map(({ reference }) => reference.column));
  return { ...row, values: new Map([...row.values].filter(([column]) => !columns.has(column))) };
}
