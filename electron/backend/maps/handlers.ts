/** Operations on stakeholder maps and the names of scales. */
import type { mapsContract } from '../../../shared/contract/maps.ts';
import type { HandlersFor } from '../handlers.ts';
import { scaleTable, selectAssessmentDays } from './maps-repository.ts';
import {
  addToMap,
  createMap,
  deleteMap,
  listJudgements,
  listMaps,
  movementOnMap,
  nameScale,
  setMapActors,
  updateMap,
} from './maps-service.ts';

export const mapsHandlers = {
  'maps.list': (_input, { db }) => listMaps(db),
  'maps.create': (input, { db }) => createMap(db, input),
  'maps.update': (input, { db }) => updateMap(db, input),
  'maps.delete': ({ id }, { db }) => deleteMap(db, id),
  'maps.setActors': ({ id, actorIds }, { db }) => setMapActors(db, id, actorIds),
  'maps.addActor': ({ id, actorId }, { db }) => addToMap(db, id, actorId),
  'maps.judgements': ({ mapId, asOf }, { db, today }) => listJudgements(db, mapId, asOf ?? today),
  'maps.assessmentDays': ({ mapId }, { db }) => selectAssessmentDays(db, mapId),
  'maps.movement': (period, { db }) => movementOnMap(db, period),
  'maps.listScales': (_input, { db }) => scaleTable.all(db),
  'maps.updateScales': ({ scales }, { db }) => {
    for (const scale of scales) nameScale(db, scale);
    return null;
  },
} satisfies HandlersFor<typeof mapsContract>;
