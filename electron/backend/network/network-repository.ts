/** SQL of the network: what is measured and laid out, and where actors were pinned. */
import type { CompactTie, CompactTrust, PlacedActor } from '../../../shared/contract/network.ts';
import type { ActorId, StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import type { Actor } from '../../../shared/domain/stakeholders/actor.ts';
import type { NetworkTie } from '../../../shared/domain/stakeholders/network.ts';
import type { MapActor } from '../../../shared/domain/stakeholders/stakeholder-map.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';

export const placeTable = defineTable<MapActor>('map_actor', [
  'id',
  'mapId',
  'actorId',
  'pinnedX',
  'pinnedY',
]);

export type NetworkActor = Pick<Actor, 'id' | 'sector' | 'type' | 'organisationId'>;

/** Everybody in the register, in ascending order of identifiers: the order in which measures and layout expect them. */
export function selectNetworkActors(db: Database): NetworkActor[] {
  return statement<NetworkActor>(
    db,
    'SELECT id, sector, type, organisation_id AS organisationId FROM actor ORDER BY id',
  ).all();
}

type TieRow = Omit<NetworkTie, 'isMutual'> & { readonly isMutual: 0 | 1 };

function selectTieRows(db: Database): TieRow[] {
  return statement<TieRow>(
    db,
    `SELECT id, from_actor_id AS fromActorId, to_actor_id AS toActorId, kind, is_mutual AS isMutual, strength,
       starts_on AS startsOn, ends_on AS endsOn FROM tie ORDER BY id`,
  ).all();
}

/** All ties there ever were. */
export function selectNetworkTies(db: Database): NetworkTie[] {
  return selectTieRows(db).map((row) => ({ ...row, isMutual: row.isMutual === 1 }));
}

/** The same in few characters; `indexOf` numbers actors as they are met. */
export function selectCompactTies(db: Database, indexOf: (id: ActorId) => number): CompactTie[] {
  return selectTieRows(db).map((row) => [
    row.id,
    indexOf(row.fromActorId),
    indexOf(row.toActorId),
    row.kind,
    row.isMutual,
    row.strength,
    row.startsOn,
    row.endsOn,
  ]);
}

/** What is known of trust, by the place of each tie in the list above. */
export function selectCompactTrust(db: Database): CompactTrust[] {
  return statement<{ place: number; competence: number; benevolence: number; integrity: number }>(
    db,
    `SELECT * FROM (SELECT row_number() OVER (ORDER BY id) - 1 AS place, competence, benevolence, integrity FROM tie)
     WHERE coalesce(competence, benevolence, integrity) IS NOT NULL`,
  )
    .all()
    .map(({ place, competence, benevolence, integrity }) => [place, competence, benevolence, integrity]);
}

/** Actors that were put somewhere on the map of the whole initiative. */
export function selectPins(db: Database): PlacedActor[] {
  return statement<PlacedActor>(
    db,
    `SELECT actor_id AS actorId, pinned_x AS x, pinned_y AS y FROM map_actor
     WHERE map_id IS NULL AND pinned_x IS NOT NULL AND pinned_y IS NOT NULL ORDER BY actor_id`,
  ).all();
}

/** An actor's place on a map; null is the map of the whole initiative. */
export function findPlace(
  db: Database,
  actorId: ActorId,
  mapId: StakeholderMapId | null,
): MapActor | undefined {
  return placeTable.where(db, 'actorId', actorId).find((place) => place.mapId === mapId);
}

/** The newest entry of the change log; 0 when there is none. */
export function lastChange(db: Database): number {
  return statement<{ op: number | null }>(db, 'SELECT max(op) AS op FROM change_entry').get()?.op ?? 0;
}

/** True when the log tells of a change to an actor, a tie or a pin after an entry. Undo and redo stand in it like any change. */
export function hasNetworkChangedSince(db: Database, op: number): boolean {
  const found = statement<{ found: 0 | 1 }>(
    db,
    `SELECT EXISTS (SELECT 1 FROM change WHERE op > ? AND table_name IN ('actor', 'tie', 'map_actor')) AS found`,
  ).get(op);
  return found?.found === 1;
}
