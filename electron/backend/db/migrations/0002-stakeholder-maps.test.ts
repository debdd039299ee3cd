import { expect, it } from 'vitest';
import { openInMemory } from '../open-database.ts';
import { migrate, schemaDifferences, schemaVersionOf } from '../schema.ts';

const ACTOR = "'a', 'organisation', 'Kommunen', 'public', 'municipality', NULL, '', '', '', '', '', ''";

/** A document of version 1 with an actor, an assessment and a tie, all of them logged. */
function documentOfVersion1() {
  const db = openInMemory();
  migrate(db, 1);
  db.exec(`
    INSERT INTO change_transaction (id, happened_at, clock, device, author, operation, kind) VALUES ('t', '', '', '', '', '', 'change');
    UPDATE change_context SET transaction_number = 1;
    INSERT INTO actor VALUES (${ACTOR});
    INSERT INTO actor VALUES (${ACTOR.replace("'a'", "'b'")});
    INSERT INTO assessment VALUES ('s', 'a', '2026-01-01', 'Ida', 4, 2, 'x');
    INSERT INTO tie VALUES ('r', 'a', 'b', 'funds', 0, '');`);
  return db;
}

it('takes a document of version 1 to version 2 and keeps what is in it, and its log', () => {
  const db = documentOfVersion1();
  const log = db.prepare('SELECT * FROM change').all();
  migrate(db, 2);
  expect(schemaVersionOf(db)).toBe(2);
  expect(schemaDifferences(db, 2)).toEqual([]);
  expect(db.prepare("SELECT name, tags, level, organisation_number FROM actor WHERE id = 'a'").get()).toEqual(
    {
      name: 'Kommunen',
      tags: '',
      level: null,
      organisation_number: '',
    },
  );
  expect(db.prepare('SELECT power, map_id, legitimacy FROM assessment').get()).toEqual({
    power: 4,
    map_id: null,
    legitimacy: null,
  });
  expect(db.prepare('SELECT kind, strength FROM tie').get()).toEqual({ kind: 'funds', strength: 3 });
  expect(db.prepare('SELECT * FROM change').all()).toEqual(log);
});

it('logs the new columns and tables, and holds the scales', () => {
  const db = documentOfVersion1();
  migrate(db, 2);
  db.exec("UPDATE actor SET tags = 'skole' WHERE id = 'a'");
  db.exec("INSERT INTO target_group VALUES ('g', 1, 'Unge', '')");
  const logged = db
    .prepare("SELECT table_name, field, new_value FROM change WHERE field IN ('tags', 'note')")
    .all();
  expect(logged).toContainEqual({ table_name: 'actor', field: 'tags', new_value: 'skole' });
  expect(logged).toContainEqual({ table_name: 'target_group', field: 'note', new_value: '' });
  expect(() => db.exec('UPDATE assessment SET urgency = 6')).toThrow(/CHECK/);
  expect(() => db.exec('UPDATE tie SET strength = 0')).toThrow(/CHECK/);
  expect(() => db.exec("INSERT INTO voice VALUES ('v', 'no such group', 'a')")).toThrow(/FOREIGN KEY/);
});
