import { expect, it } from 'vitest';
import { openInMemory } from '../open-database.ts';
import { migrate, schemaDifferences, schemaVersionOf } from '../schema.ts';

const ACTOR_COLUMNS =
  'id, kind, name, sector, type, position, place, description, brings, email, phone, level, tags, organisation_number';
const actor = (id: string, name: string) =>
  `INSERT INTO actor (${ACTOR_COLUMNS}) VALUES ('${id}', 'organisation', '${name}', 'public', 'school', '', '', '', '', '', '', 'local', 'skole', '974760673')`;

/** A document of version 2 with two actors alike, one of them merged from a third, all of it logged. */
function documentOfVersion2() {
  const db = openInMemory();
  migrate(db, 2);
  db.exec(`
    INSERT INTO change_transaction (id, happened_at, clock, device, author, operation, kind) VALUES ('t', '', '', '', '', '', 'change');
    UPDATE change_context SET transaction_number = 1;
    ${actor('a', 'Nordby skole')};
    ${actor('b', 'Norby skole')};
    INSERT INTO merged_actor VALUES ('m', 'a', 'c', 'Skolen');`);
  return db;
}

it('takes a document of version 2 to version 3 and keeps what is in it, and its log', () => {
  const db = documentOfVersion2();
  const content = () =>
    ['actor', 'merged_actor', 'change'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = content();
  migrate(db, 3);
  expect(schemaVersionOf(db)).toBe(3);
  expect(schemaDifferences(db, 3)).toEqual([]);
  expect(content()).toEqual(before);
});

it('logs the new table, and holds both of a pair to be actors', () => {
  const db = documentOfVersion2();
  migrate(db, 3);
  db.exec("INSERT INTO distinct_pair VALUES ('p', 'a', 'b')");
  const logged = db
    .prepare("SELECT field, new_value FROM change WHERE table_name = 'distinct_pair' AND field <> '*'")
    .all();
  expect(logged).toContainEqual({ field: 'first_id', new_value: 'a' });
  expect(logged).toContainEqual({ field: 'second_id', new_value: 'b' });
  expect(() => db.exec("INSERT INTO distinct_pair VALUES ('q', 'a', 'nobody')")).toThrow(/FOREIGN KEY/);
});
