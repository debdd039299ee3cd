/** SQL of stakeholder maps, who is on them, and the names of scales. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier, type StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import type { Assessment } from '../../../shared/domain/stakeholders/assessment.ts';
import { FURTHER_JUDGEMENTS } from '../../../shared/domain/stakeholders/judged-actor.ts';
import type {
  AssessmentScale,
  MapActor,
  StakeholderMap,
} from '../../../shared/domain/stakeholders/stakeholder-map.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';

export const mapTable = defineTable<StakeholderMap>('stakeholder_map', [
  'id',
  'position',
  'name',
  'purpose',
  'ownerId',
]);
export const mapActorTable = defineTable<MapActor>('map_actor', [
  'id',
  'mapId',
  'actorId',
  'pinnedX',
  'pinnedY',
]);
export const scaleTable = defineTable<AssessmentScale>('assessment_scale', [
  'id',
  'scale',
  'name',
  'low',
  'high',
]);

/** Maps in their order, with the name of who owns them and the number of assessments made for them. */
export function selectMaps(
  db: Database,
): (StakeholderMap & { readonly ownerName: string | null; readonly assessmentCount: number })[] {
  return statement<StakeholderMap & { ownerName: string | null; assessmentCount: number }>(
    db,
    `SELECT ${mapTable.columns('m')}, o.name AS ownerName,
       (SELECT count(*) FROM assessment WHERE map_id = m.id) AS assessmentCount
     FROM stakeholder_map m LEFT JOIN actor o ON o.id = m.owner_id ORDER BY m.position, m.id`,
  ).all();
}

export function lastPosition(db: Database): number {
  return (
    statement<{ last: number }>(db, 'SELECT coalesce(max(position), 0) AS last FROM stakeholder_map').get()
      ?.last ?? 0
  );
}

/** Who is on each further map. */
export function selectMembers(db: Database): { mapId: StakeholderMapId; actorId: ActorId }[] {
  return statement<{ mapId: StakeholderMapId; actorId: ActorId }>(
    db,
    `SELECT DISTINCT map_id AS mapId, actor_id AS actorId FROM map_actor WHERE map_id IS NOT NULL
     ORDER BY map_id, actor_id`,
  ).all();
}

/** Puts an actor on a map; nothing happens when it is there already. Throws `item.not-found` for an unknown map. */
export function putOnMap(db: Database, mapId: StakeholderMapId, actorId: ActorId): void {
  mapTable.get(db, mapId);
  const isThere = statement(db, 'SELECT 1 FROM map_actor WHERE map_id = ? AND actor_id = ?').get(
    mapId,
    actorId,
  );
  if (isThere === undefined)
    mapActorTable.insert(db, { id: newIdentifier(), mapId, actorId, pinnedX: null, pinnedY: null });
}

/** Takes an actor off a map, with the place it was given in the network there. */
export function takeOffMap(db: Database, mapId: StakeholderMapId, actorId: ActorId): void {
  statement(db, 'DELETE FROM map_actor WHERE map_id = ? AND actor_id = ?').run(mapId, actorId);
}

/** Deletes what belongs to the map alone: who is on it, and the assessments made for it. */
export function deleteBelongingsOfMap(db: Database, id: StakeholderMapId): void {
  statement(db, 'DELETE FROM map_actor WHERE map_id = ?').run(id);
  statement(db, 'DELETE FROM assessment WHERE map_id = ?').run(id);
}

export type Placing = Omit<Assessment, 'assessedBy' | 'reason'>;

const PLACING = ['id', 'actorId', 'assessedOn', 'mapId', 'power', 'interest', ...FURTHER_JUDGEMENTS] as const;
const placingTable = defineTable<Placing>('assessment', PLACING);

/** Every assessment that may count on a map up to a day: those made for it and for the whole initiative. */
export function selectPlacingsOnMap(db: Database, mapId: StakeholderMapId | null, asOf: IsoDate): Placing[] {
  return statement<Placing>(
    db,
    `SELECT ${placingTable.columns('s')} FROM assessment s
     WHERE s.assessed_on <= ? AND (s.map_id IS NULL OR s.map_id = ?)`,
  ).all(asOf, mapId);
}

const fullTable = defineTable<Assessment>('assessment', [...PLACING, 'assessedBy', 'reason']);

/** Like the placings, with who judged and why. */
export function selectAssessmentsOnMap(
  db: Database,
  mapId: StakeholderMapId | null,
  until: IsoDate,
): Assessment[] {
  return statement<Assessment>(
    db,
    `SELECT ${fullTable.columns('s')} FROM assessment s
     WHERE s.assessed_on <= ? AND (s.map_id IS NULL OR s.map_id = ?)`,
  ).all(until, mapId);
}

/** The days on which anybody on the map was assessed, oldest first. */
export function selectAssessmentDays(db: Database, mapId: StakeholderMapId | null): IsoDate[] {
  return statement<{ day: IsoDate }>(
    db,
    `SELECT DISTINCT s.assessed_on AS day FROM assessment s
     WHERE (s.map_id IS NULL OR s.map_id = ?)
       AND (? IS NULL OR s.actor_id IN (SELECT actor_id FROM map_actor WHERE map_id = ?))
     ORDER BY s.assessed_on`,
  )
    .all(mapId, mapId, mapId)
    .map(({ day }) => day);
}
