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
    for (const sql of triggersFor(
      table,
      columns.map((column) => column.name),
    ))
      db.exec(sql);
  }
}

/** The triggers of one table: created, changed, deleted, and a guard on the identifier. */
function triggersFor(table: string, columns: readonly string[]): string[] {
  const fields = columns.filter((column) => column !== 'id');
  const created = [`SELECT '${ROW_FIELD}' AS field, NULL AS old_value, 1 AS new_value`];
  const deleted = [`SELECT '${ROW_FIELD}' AS field, 1 AS old_value, NULL AS new_value`];
  for (const field of fields) {
    created.push(`SELECT '${field}', NULL, NEW.${field}`);
    deleted.push(`SELECT '${field}', OLD.${field}, NULL`);
  }
  const changed = fields.map((field, index) =>
    index === 0
      ? `SELECT '${field}' AS field, OLD.${field} AS old_value, NEW.${field} AS new_value`
      : `SELECT '${field}', OLD.${field}, NEW.${field}`,
  );
  return [
    trigger(table, 'insert', 'NEW', created),
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
  fields: readonly string[],
): string {
  return `CREATE TRIGGER ${TRIGGER_PREFIX}${table}_${event} AFTER ${event.toUpperCase()} ON ${table} BEGIN
  SELECT RAISE(ABORT, 'a change outside a transaction of the change log')
    WHERE (SELECT transaction_number FROM change_context) IS NULL;
  INSERT INTO change (transaction_number, table_name, row_id, field, base_op, old_value, new_value)
    SELECT context.transaction_number, '${table}', ${row}.id, difference.field,
      (SELECT max(op) FROM change WHERE row_id = ${row}.id AND field = difference.field),
      difference.old_value, difference.new_value
    FROM change_context AS context, (
      ${fields.join('\n      UNION ALL ')}
    ) AS difference
    WHERE difference.old_value IS NOT difference.new_value;
END`;
}
