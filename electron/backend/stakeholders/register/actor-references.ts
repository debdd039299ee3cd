/** Every column through which a row refers to an actor, read from the schema; and what two rows that have become one leave. */
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { Database } from '../../db/open-database.ts';
import { statement } from '../../db/statements.ts';

export interface ActorReference {
  readonly table: string;
  readonly column: string;
}

/** Columns with a foreign key to actors, in the order of table and column. */
export function actorReferences(db: Database): readonly ActorReference[] {
  return statement<ActorReference>(
    db,
    `SELECT m.name AS "table", f."from" AS "column"
     FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS f
     WHERE m.type = 'table' AND f."table" = 'actor' ORDER BY m.name, f."from"`,
  ).all();
}

/** What joins two actors, and says nothing once they are one. */
const BETWEEN = [
  ['tie', 'from_actor_id', 'to_actor_id'],
  ['distinct_pair', 'first_id', 'second_id'],
] as const;

/** Lets everything that refers to one actor refer to another. What stood between the two goes. */
export function moveReferences(db: Database, to: ActorId, from: ActorId): void {
  for (const [table, one, other] of BETWEEN)
    statement(
      db,
      `DELETE FROM ${table} WHERE (${one} = ? AND ${other} = ?) OR (${one} = ? AND ${other} = ?)`,
    ).run(to, from, from, to);
  for (const { table, column } of actorReferences(db))
    statement(db, `UPDATE "${table}" SET "${column}" = ? WHERE "${column}" = ?`).run(to, from);
}

/**
 * Columns in which two rows say the same; of such rows the second is dropped. Assessments, contacts and terms are never
 * doubles: each happened.
 */
const DOUBLES: Readonly<Record<string, readonly string[]>> = {
  affiliation: ['actor_id', 'organisation_id', 'position', 'starts_on', 'ends_on'],
  contribution: ['actor_id', 'action_id', 'contribution'],
  voice: ['actor_id', 'target_group_id'],
  map_actor: ['actor_id', 'map_id'],
};

/** Takes away what became meaningless: earlier places of an actor in itself, and rows that say the same twice. */
export function removeDoubles(db: Database, id: ActorId): void {
  statement(db, 'DELETE FROM affiliation WHERE actor_id = ? AND organisation_id = ?').run(id, id);
  for (const { table, column } of actorReferences(db)) {
    const same = DOUBLES[table];
    if (!same) continue;
    const alike = same.map((each) => `first.${each} IS row.${each}`).join(' AND ');
    statement(
      db,
      `DELETE FROM ${table} AS row WHERE row.${column} = ? AND EXISTS (
         SELECT 1 FROM ${table} AS first WHERE first.${column} = row.${column} AND ${alike} AND first.id < row.id)`,
    ).run(id);
  }
  removeDoubleTies(db, id);
  removeDoublePairs(db, id);
}

const TIE_FACTS = ['note', 'strength', 'starts_on', 'ends_on', 'competence', 'benevolence', 'integrity'];

/** A tie that is there twice with everything said of it; a mutual one whichever end comes first. */
function removeDoubleTies(db: Database, id: ActorId): void {
  const alike = ['kind', 'is_mutual', ...TIE_FACTS]
    .map((column) => `first.${column} IS row.${column}`)
    .join(' AND ');
  statement(
    db,
    `DELETE FROM tie AS row WHERE (row.from_actor_id = ? OR row.to_actor_id = ?) AND EXISTS (
       SELECT 1 FROM tie AS first WHERE first.id < row.id AND ${alike} AND (
         (first.from_actor_id = row.from_actor_id AND first.to_actor_id = row.to_actor_id)
         OR (row.is_mutual = 1 AND first.from_actor_id = row.to_actor_id AND first.to_actor_id = row.from_actor_id)))`,
  ).run(id, id);
}

/** Pairs of actors that are two, said of both that have become one; whichever stands first. */
function removeDoublePairs(db: Database, id: ActorId): void {
  statement(
    db,
    `DELETE FROM distinct_pair AS row WHERE (row.first_id = ? OR row.second_id = ?) AND EXISTS (
       SELECT 1 FROM distinct_pair AS first WHERE first.id < row.id
         AND row.first_id IN (first.first_id, first.second_id) AND row.second_id IN (first.first_id, first.second_id))`,
  ).run(id, id);
}
