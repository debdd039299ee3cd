/** Generates the triggers that write the change log, so that repositories stay plain SQL and cannot forget it. */
import { ROW_FIELD } from '../../../../shared/domain/history/change.ts';
import type { Database } from '../open-database.ts';
import { statement } from '../statements.ts';

const TRIGGER_PREFIX = 'log_';

/** Takes away all generated triggers: a migration changes tables without the log. */
export function dropTriggers(db: Database): void {
  const existing = db
    .prepare<[string], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE ?",
    )
    .all(`${TRIGGER_PREFIX}%`);
  for (const { name } of existing) db.exec(`DROP TRIGGER "${name}"`);
}

/** Makes the triggers of the given tables as they are now. */
export function createTriggers(db: Database, tables: readonly string[]): void {
  for (const table of tables)
    db.exec(
      triggersFor(db, table, fieldsOf(db, table))
        .map((sql) => `${sql};`)
        .join('\n'),
    );
}

/**
 * Numbers the fields of the given tables as they are now. After every single migration, also when several run at once,
 * so that the numbers are the same whichever version a document began with.
 */
export function numberFields(db: Database, tables: readonly string[]): void {
  for (const table of tables) for (const field of [ROW_FIELD, ...fieldsOf(db, table)]) fieldNumber(db, field);
}

function fieldsOf(db: Database, table: string): string[] {
  const names = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  return names.filter((name) => name !== 'id');
}

/**
 * The number under which the log keeps a field. Names and identifiers are kept once and numbered: in the entries
 * themselves they would be most of a document.
 */
function fieldNumber(db: Database, name: string): number {
  const known = statement<{ number: number }>(db, 'SELECT number FROM change_field WHERE name = ?').get(name);
  if (known) return known.number;
  return Number(statement(db, 'INSERT INTO change_field (name) VALUES (?)').run(name).lastInsertRowid);
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
