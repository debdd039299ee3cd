import { describe, expect, it } from 'vitest';
import { TRACKED_TABLES } from '../../../shared/domain/history/change.ts';
import { migrations } from './migrations/all-migrations.ts';
import { APPLICATION_ID, openInMemory } from './open-database.ts';
import { createSchema, migrate, SCHEMA_VERSION, schemaDifferences, schemaVersionOf } from './schema.ts';

function currentSchema() {
  const db = openInMemory();
  createSchema(db);
  return db;
}

describe('the schema', () => {
  it('is marked as a Ryggrad document of the current version', () => {
    const db = currentSchema();
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(schemaVersionOf(db)).toBe(SCHEMA_VERSION);
    expect(schemaDifferences(db, SCHEMA_VERSION)).toEqual([]);
  });

  it.each([
    [
      'trigger',
      'CREATE TRIGGER evil AFTER INSERT ON actor BEGIN DELETE FROM goal; END',
      'foreign trigger evil',
    ],
    ['view', 'CREATE VIEW evil AS SELECT * FROM actor', 'foreign view evil'],
    ['table', 'CREATE TABLE evil (x)', 'foreign table evil'],
    ['index', 'CREATE INDEX evil ON actor (name)', 'foreign index evil'],
    ['missing trigger', 'DROP TRIGGER log_actor_update', 'missing trigger log_actor_update'],
    ['altered table', 'ALTER TABLE actor ADD COLUMN evil TEXT', 'altered table actor'],
  ])('shows a foreign, missing or altered %s', (_what, sql, difference) => {
    const db = currentSchema();
    db.exec(sql);
    expect(schemaDifferences(db, SCHEMA_VERSION)).toEqual([difference]);
  });

  it('logs every table that holds content, and no other', () => {
    expect(migrations.at(-1)?.trackedTables).toEqual(TRACKED_TABLES);
    const db = currentSchema();
    const tables = db
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all();
    const untracked = tables
      .map((table) => table.name)
      .filter((name) => !(TRACKED_TABLES as readonly string[]).includes(name));
    expect(untracked.sort()).toEqual([
      'change_context',
      'change_entry',
      'change_field',
      'change_row',
      'change_transaction',
      'sqlite_sequence',
    ]);
  });
});

describe('migrations', () => {
  it('are numbered without gaps', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('each have a test of their own beside them', async () => {
    const { existsSync } = await import('node:fs');
    for (const { version, name } of migrations) {
      const file = `${String(version).padStart(4, '0')}-${name}.test.ts`;
      expect(existsSync(`${import.meta.dirname}/migrations/${file}`), `${file} is missing`).toBe(true);
    }
  });

  it('leave the database as it was when they cannot be carried out', () => {
    const db = openInMemory();
    db.exec('CREATE TABLE actor (x)');
    expect(() => migrate(db)).toThrow();
    expect(schemaVersionOf(db)).toBe(0);
    expect(db.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'actor' }]);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });
});
