/** Generates the triggers that write the change log, so that repositories stay plain SQL and cannot forget it. */
import { ROW_FIELD } from '../../../../shared/domain/history/change.ts';
import type { Database } from '../open-database.ts';

const TRIGGER_PREFIX = 'log_';

/** Replaces all generated triggers by those for the given tables as they are now. */
export function regenerateTriggers(db: Database, tables: readonly string[]): void {
  const existing = db
    .prepare<[string], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE ?",
    )
    .all(`${TRIGGER_PREFIX}%`);
  for (const { name } of existing) db.exec(`DROP TRIGGER "${name}"`);
  for (const table of tables) {
    const columns = db
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table);
    const fields = columns.map((column) => column.name).filter((name) => name !== 'id');
    for (const sql of triggersFor(db, table, fields)) db.exec(sql);
  }
}

/**
 * The number under which the log keeps a field. Names and identifiers are kept once and numbered: in the entries
 * themselves they would be most of a document. Migrations run in one order, so the numbers are the same everywhere.
 */
function fieldNumber(db: Database, name: string): number {
  db.prepare('INSERT OR IGNORE INTO change_field (name) VALUES (?)').run(name);
  return (
    db.prepare<[string], number>('SELECT number FROM change_field WHERE name = ?').pluck().get(name) ?? 0
  );
}

/** The triggers of one table: created, changed, deleted, and a guard on the identifier. */
function triggersFor(db: Database, table: string, fields: readonly string[]): string[] {
  const difference = (field: string, old: string, now: string) =>
    `SELECT ${fieldNumber(db, field)} AS field_number, ${old} AS old_value, ${now} AS new_value`;
  const created = [ROW_FIELD, ...fields].map((field) =>
    difference(field, 'NULL', field === ROW_FIELD ? '1' : `NEW.${field}`),
  );
  const deleted = [ROW_FIELD, ...fields].map((field) =>
    difference(field, field === ROW_FIELD ? '1' : `OLD.${field}`, 'NULL'),
  );
  const changed = fields.map((field) => difference(field, `OLD.${field}`, `NEW.${field}`));
  const nameRow = `INSERT OR IGNORE INTO change_row (table_name, row_id) VALUES ('${table}', NEW.id);\n  `;
  return [
    trigger(table, 'insert', 'NEW', created, nameRow),
    trigger(table, 'update', 'NEW', changed),
    trigger(table, 'delete', 'OLD', deleted),
    `CREATE TRIGGER ${TRIGGER_PREFIX}${table}_identity BEFORE UPDATE OF id ON ${table} BEGIN
  SELECT RAISE(ABORT, 'an identifier never changes');
END`,
  ];
}

function trigger(
  table: string,
  event: 'insert' | 'update' | 'delete',
  row: 'NEW' | 'OLD',
  differences: readonly string[],
  before = '',
): string {
  return `CREATE TRIGGER ${TRIGGER_PREFIX}${table}_${event} AFTER ${event.toUpperCase()} ON ${table} BEGIN
  SELECT RAISE(ABORT, 'a change outside a transaction of the change log')
    WHERE (SELECT transaction_number FROM change_context) IS NULL;
  ${before}INSERT INTO change_entry (transaction_number, row_number, field_number, base_op, old_value, new_value)
    SELECT context.transaction_number, changed.number, difference.field_number,
      (SELECT max(op) FROM change_entry
        WHERE row_number = changed.number AND field_number = difference.field_number),
      difference.old_value, difference.new_value
    FROM change_context AS context,
      (SELECT number FROM change_row WHERE row_id = ${row}.id) AS changed,
      (${differences.join('\n      UNION ALL ')}) AS difference
    WHERE difference.old_value IS NOT difference.new_value;
END`;
}
