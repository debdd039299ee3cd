/** Use cases of stakeholder maps. Writes run inside the transaction the caller has opened. */
import type { MapJudgement, MapOverview } from '../../../shared/contract/maps.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier, type StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import {
  type MapMovement,
  movementBetween,
  type Period,
} from '../../../shared/domain/stakeholders/movement.ts';
import type { AssessmentScale, StakeholderMap } from '../../../shared/domain/stakeholders/stakeholder-map.ts';
import type { Database } from '../db/open-database.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import {
  deleteBelongingsOfMap,
  lastPosition,
  mapTable,
  putOnMap,
  scaleTable,
  selectJudgementsOfWhole,
  selectJudgementsOnMap,
  selectMaps,
  selectMembers,
  selectReasonedOnMap,
  takeOffMap,
} from './maps-repository.ts';

/** The further maps in their order, each with who is on it. */
export function listMaps(db: Database): MapOverview[] {
  const members = membersByMap(db);
  return selectMaps(db).map((map) => ({ ...map, actorIds: members.get(map.id) ?? [] }));
}

function membersByMap(db: Database): Map<StakeholderMapId, ActorId[]> {
  const members = new Map<StakeholderMapId, ActorId[]>();
  for (const { mapId, actorId } of selectMembers(db)) {
    const known = members.get(mapId);
    if (known) known.push(actorId);
    else members.set(mapId, [actorId]);
  }
  return members;
}

type MapFields = Pick<StakeholderMap, 'name' | 'purpose' | 'ownerId'>;

/** Adds a map after the others, with these actors on it. */
export function createMap(
  db: Database,
  { actorIds, ...fields }: MapFields & { readonly actorIds: readonly ActorId[] },
): StakeholderMap {
  if (fields.ownerId !== null) actorTable.get(db, fields.ownerId);
  const map = mapTable.insert(db, { ...fields, id: newIdentifier(), position: lastPosition(db) + 1 });
  for (const actorId of actorIds) addToMap(db, map.id, actorId);
  return map;
}

export function updateMap(
  db: Database,
  { id, ...fields }: MapFields & Pick<StakeholderMap, 'id'>,
): StakeholderMap {
  if (fields.ownerId !== null) actorTable.get(db, fields.ownerId);
  return mapTable.update(db, id, fields);
}

/** Deletes a map with the assessments made for it. */
export function deleteMap(db: Database, id: StakeholderMapId): null {
  mapTable.get(db, id);
  deleteBelongingsOfMap(db, id);
  mapTable.remove(db, id);
  return null;
}

/** Puts an actor on a map. Throws `item.not-found` when one of them is not there. */
export function addToMap(db: Database, id: StakeholderMapId, actorId: ActorId): null {
  actorTable.get(db, actorId);
  putOnMap(db, id, actorId);
  return null;
}

/** Exactly these are on the map afterwards. Those who stay keep their place in the network. */
export function setMapActors(db: Database, id: StakeholderMapId, actorIds: readonly ActorId[]): null {
  mapTable.get(db, id);
  const wanted = new Set(actorIds);
  const present = new Set(membersByMap(db).get(id) ?? []);
  for (const actorId of present) if (!wanted.has(actorId)) takeOffMap(db, id, actorId);
  for (const actorId of wanted) if (!present.has(actorId)) addToMap(db, id, actorId);
  return null;
}

/** How those on a map were judged on a day. Whom nobody has assessed is left out. */
export function listJudgements(db: Database, mapId: StakeholderMapId | null, asOf: IsoDate): MapJudgement[] {
  if (mapId !== null) mapTable.get(db, mapId);
  const judged = mapId === null ? selectJudgementsOfWhole(db, asOf) : selectJudgementsOnMap(db, mapId, asOf);
  return judged.map((row) => ({ ...row, isTaken: row.isTaken === 1 }));
}

/** Who of those on the map moved between two days, and who is new on it. */
export function movementOnMap(db: Database, period: Period): MapMovement {
  if (period.mapId !== null) mapTable.get(db, period.mapId);
  return movementBetween(selectReasonedOnMap(db, period.mapId, period.until), period);
}

/** Gives a scale own words, or takes them away when all are empty. */
export function nameScale(
  db: Database,
  { scale, ...words }: Pick<AssessmentScale, 'scale' | 'name' | 'low' | 'high'>,
): null {
  const [known] = scaleTable.where(db, 'scale', scale);
  const isEmpty = Object.values(words).every((word) => word === '');
  if (known === undefined) {
    if (!isEmpty) scaleTable.insert(db, { id: newIdentifier(), scale, ...words });
  } else if (isEmpty) scaleTable.remove(db, known.id);
  else scaleTable.update(db, known.id, words);
  return null;
}
