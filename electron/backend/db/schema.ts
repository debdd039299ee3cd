/** The schema of a document: making it, bringing an older one up to date, and comparing one with what it must be. */
import { createTriggers, dropTriggers, numberFields } from './change-log/triggers.ts';
import { migrations } from './migrations/all-migrations.ts';
import { APPLICATION_ID, type Database, openInMemory } from './open-database.ts';

/** The schema version this program writes. */
export const SCHEMA_VERSION = migrations.length;

/** Builds the whole schema of a version (the current one by default) in an empty database. */
export function createSchema(db: Database, version: number = SCHEMA_VERSION): void {
  db.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(db, version);
}

/** Schema version of a database, 0 when it is empty. */
export function schemaVersionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a database up to a version, all steps in one transaction: an error leaves it as it was.
 * Foreign keys rest meanwhile, since a migration may rebuild tables, and are checked before the end.
 */
export function migrate(db: Database, version: number = SCHEMA_VERSION): void {
  const from = schemaVersionOf(db);
  if (from >= version) return;
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      dropTriggers(db);
      for (const migration of migrations.slice(from, version)) {
        db.exec(migration.sql);
        numberFields(db, migration.trackedTables);
      }
      createTriggers(db, migrations[version - 1]?.trackedTables ?? []);
      const broken = db.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0)
        throw new Error(`migration to version ${version} leaves ${broken.length} rows without their parent`);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/**
 * What differs between the schema of a database and the one its version must have, one line per object:
 * foreign, missing or altered. Empty when it is exactly right. A trigger or view smuggled into a file ends here.
 */
export function schemaDifferences(db: Database, version: number): string[] {
  const expected = expectedSchema(version);
  const actual = readSchema(db);
  const differences: string[] = [];
  for (const [key, sql] of actual) {
    if (!expected.has(key)) differences.push(`foreign ${key}`);
    else if (expected.get(key) !== sql) differences.push(`altered ${key}`);
  }
  for (const key of expected.keys()) if (!actual.has(key)) differences.push(`missing ${key}`);
  return differences;
}

const expectedSchemas = new Map<number, ReadonlyMap<string, string | null>>();

function expectedSchema(version: number): ReadonlyMap<string, string | null> {
  const known = expectedSchemas.get(version);
  if (known) return known;
  const db = openInMemory();
  try {
    createSchema(db, version);
    const schema = readSchema(db);
    expectedSchemas.set(version, schema);
    return schema;
  } finally {
    db.close();
  }
}

function readSchema(db: Database): Map<string, string | null> {
  const objects = db.prepare<[], SchemaObject>('SELECT type, name, sql FROM sqlite_schema').all();
  return new Map(objects.map((object) => [`${object.type} ${object.name}`, object.sql]));
}
