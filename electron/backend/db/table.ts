/** Maps rows to entities, in one place per table: snake_case columns to camelCase properties, 0/1 to booleans. */
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { Database } from './open-database.ts';
import { statement } from './statements.ts';

type SqlValue = string | number | null;

export interface Table<Entity extends { readonly id: string }> {
  readonly name: string;
  /** `a.id AS id, a.organisation_id AS organisationId, ...` for use in queries of the repository. */
  columns(alias: string): string;
  /** Turns a row selected with `columns` into the entity: only booleans need work. */
  fromRow<Row extends object>(row: Row): Row & Entity;
  all(db: Database, orderBy?: string): Entity[];
  find(db: Database, id: Entity['id']): Entity | undefined;
  /** Like `find`, but throws `item.not-found`. */
  get(db: Database, id: Entity['id']): Entity;
  where<Property extends keyof Entity & string>(
    db: Database,
    property: Property,
    value: Entity[Property],
  ): Entity[];
  insert(db: Database, entity: Entity): Entity;
  /** Writes the given properties; others stay. Throws `item.not-found`. Returns the entity as it is now. */
  update(db: Database, id: Entity['id'], changes: Partial<Omit<Entity, 'id'>>): Entity;
  /** Throws `item.not-found`. */
  remove(db: Database, id: Entity['id']): void;
}

/**
 * Describes a table. `properties` names every property of the entity once, in the order of the columns; those in
 * `booleans` are stored as 0 and 1.
 */
export function defineTable<Entity extends { readonly id: string }>(
  name: string,
  properties: readonly (keyof Entity & string)[],
  booleans: readonly (keyof Entity & string)[] = [],
): Table<Entity> {
  const columnOf = new Map<string, string>(properties.map((property) => [property, toSnakeCase(property)]));
  const columns = (alias: string) =>
    properties.map((property) => `${alias}.${columnOf.get(property)} AS ${property}`).join(', ');
  const fromRow = <Row extends object>(row: Row): Row & Entity => {
    const entity = { ...row } as Record<string, unknown>;
    for (const property of booleans) entity[property] = entity[property] === 1;
    return entity as Row & Entity;
  };
  const toSql = (value: unknown): SqlValue =>
    typeof value === 'boolean' ? Number(value) : (value as SqlValue);
  const select = `SELECT ${columns('t')} FROM ${name} t`;
  const insertSql = `INSERT INTO ${name} (${[...columnOf.values()].join(', ')}) VALUES (${properties.map(() => '?').join(', ')})`;

  const table: Table<Entity> = {
    name,
    columns,
    fromRow,
    all: (db, orderBy = 'id') => statement<object>(db, `${select} ORDER BY ${orderBy}`).all().map(fromRow),
    find: (db, id) => {
      const row = statement<object>(db, `${select} WHERE t.id = ?`).get(id);
      return row === undefined ? undefined : fromRow(row);
    },
    get: (db, id) => {
      const entity = table.find(db, id);
      if (entity === undefined) throw new Refusal('item.not-found');
      return entity;
    },
    where: (db, property, value) =>
      statement<object>(db, `${select} WHERE t.${columnOf.get(property)} IS ? ORDER BY t.id`)
        .all(toSql(value))
        .map(fromRow),
    insert: (db, entity) => {
      statement(db, insertSql).run(...properties.map((property) => toSql(entity[property])));
      return entity;
    },
    update: (db, id, changes) => {
      const given = properties.filter((property) => property !== 'id' && property in changes);
      const values = given.map((property) => toSql((changes as Partial<Entity>)[property]));
      if (given.length > 0) {
        const assignments = given.map((property) => `${columnOf.get(property)} = ?`).join(', ');
        const { changes: count } = statement(db, `UPDATE ${name} SET ${assignments} WHERE id = ?`).run(
          ...values,
          id,
        );
        if (count === 0) throw new Refusal('item.not-found');
      }
      return table.get(db, id);
    },
    remove: (db, id) => {
      if (statement(db, `DELETE FROM ${name} WHERE id = ?`).run(id).changes === 0)
        throw new Refusal('item.not-found');
    },
  };
  return table;
}

function toSnakeCase(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
