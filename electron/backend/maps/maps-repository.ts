/** SQL of stakeholder maps, who is on them, and the names of scales. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier, type StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import type { Assessment } from '../../../shared/domain/stakeholders/assessment.ts';
import { FURTHER_JUDGEMENTS } from '../../../shared/domain/stakeholders/judged-actor.ts';
import type { Reasoned } from '../../../shared/domain/stakeholders/movement.ts';
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

const JUDGED = ['actorId', 'assessedOn', 'power', 'interest', ...FURTHER_JUDGEMENTS] as const;
type Judged = Pick<Assessment, (typeof JUDGED)[number]>;
const judgedColumns = defineTable<Pick<Assessment, 'id'> & Judged>('assessment', JUDGED).columns('s');

/** Of one day the last written counts; asking for the row keeps to the index, which thousands of actors need. */
const newest = (map: string) => `(SELECT rowid FROM assessment
  WHERE actor_id = a.id AND assessed_on <= @asOf AND ${map} ORDER BY assessed_on DESC, id DESC LIMIT 1)`;

/** The assessment that counts for every actor on the map of the whole initiative: `effectiveAssessments` in SQL. */
export function selectJudgementsOfWhole(db: Database, asOf: IsoDate): (Judged & { isTaken: 0 })[] {
  return statement<Judged & { isTaken: 0 }>(
    db,
    `SELECT ${judgedColumns}, 0 AS isTaken FROM actor a
     JOIN assessment s ON s.rowid = ${newest('map_id IS NULL')}`,
  ).all({ asOf });
}

/** The same for those on a further map: the newest made for it, else that of the whole initiative. */
export function selectJudgementsOnMap(
  db: Database,
  mapId: StakeholderMapId,
  asOf: IsoDate,
): (Judged & { isTaken: 0 | 1 })[] {
  return statement<Judged & { isTaken: 0 | 1 }>(
    db,
    `SELECT ${judgedColumns}, s.map_id IS NULL AS isTaken
     FROM actor a JOIN assessment s ON s.rowid = coalesce(${newest('map_id = @mapId')}, ${newest('map_id IS NULL')})
     WHERE a.id IN (SELECT actor_id FROM map_actor WHERE map_id = @mapId)`,
  ).all({ mapId, asOf });
}

const REASONED = [
  'id',
  'actorId',
  'assessedOn',
  'assessedBy',
  'mapId',
  'power',
  'interest',
  'reason',
] as const;
const reasonedColumns = defineTable<Reasoned>('assessment', REASONED).columns('s');

/** Every place up to a day that may count on a map, with who gave it and why. */
export function selectReasonedOnMap(
  db: Database,
  mapId: StakeholderMapId | null,
  until: IsoDate,
): Reasoned[] {
  return statement<Reasoned>(
    db,
    `SELECT ${reasonedColumns} FROM assessment s
     WHERE s.assessed_on <= ? AND (s.map_id IS NULL OR s.map_id = ?)
       AND (? IS NULL OR s.actor_id IN (SELECT actor_id FROM map_actor WHERE map_id = ?))`,
  ).all(until, mapId, mapId, mapId);
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
