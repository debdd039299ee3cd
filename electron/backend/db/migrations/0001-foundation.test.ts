import { expect, it } from 'vitest';
import { openInMemory } from '../open-database.ts';
import { migrate, schemaVersionOf } from '../schema.ts';

it('takes an empty database to version 1, with strict tables and foreign keys that hold', () => {
  const db = openInMemory();
  migrate(db, 1);
  expect(schemaVersionOf(db)).toBe(1);
  const loose = db
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  expect(loose).toEqual([]);
  db.exec(`INSERT INTO change_transaction (id, happened_at, clock, device, author, operation, kind) VALUES ('t', '', '', '', '', '', 'change');
           UPDATE change_context SET transaction_number = 1;`);
  expect(() => db.exec("INSERT INTO seat VALUES ('s', 'no such body', 'chair', '', NULL, 1)")).toThrow(
    /FOREIGN KEY/,
  );
  expect(() =>
    db.exec("INSERT INTO initiative VALUES ('i', 'n', '', '', '', 'network', 'nb', 'internal', 'yes')"),
  ).toThrow();
});
