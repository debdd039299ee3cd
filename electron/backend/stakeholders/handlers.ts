/** Operations on actors, assessments and ties. */
import type { stakeholdersContract } from '../../../shared/contract/stakeholders.ts';
import type { HandlersFor } from '../handlers.ts';
import { setOwnValues } from './register/own-fields-service.ts';
import { assessmentTable, tieTable } from './stakeholders-repository.ts';
import {
  assessActor,
  createActor,
  createTie,
  deleteActor,
  getActor,
  listActors,
  updateActor,
  updateTie,
} from './stakeholders-service.ts';

export const stakeholdersHandlers = {
  'stakeholders.listActors': ({ asOf }, { db, today }) => listActors(db, asOf ?? today),
  'stakeholders.getActor': ({ id, mapId }, { db, today }) => getActor(db, id, today, mapId ?? null),
  'stakeholders.createActor': ({ ownValues, ...input }, { db }) => {
    const actor = createActor(db, input);
    setOwnValues(db, actor.id, ownValues);
    return actor;
  },
  'stakeholders.updateActor': ({ ownValues, ...input }, { db }) => {
    setOwnValues(db, input.id, ownValues);
    return updateActor(db, input);
  },
  'stakeholders.deleteActor': ({ id }, { db }) => deleteActor(db, id),
  'stakeholders.assessActor': (input, { db, today, author }) =>
    assessActor(db, { ...input, assessedOn: input.assessedOn ?? today, assessedBy: author }),
  'stakeholders.deleteAssessment': ({ id }, { db }) => {
    assessmentTable.remove(db, id);
    return null;
  },
  'stakeholders.createTie': (input, { db }) => createTie(db, input),
  'stakeholders.updateTie': (input, { db }) => updateTie(db, input),
  'stakeholders.deleteTie': ({ id }, { db }) => {
    tieTable.remove(db, id);
    return null;
  },
} satisfies HandlersFor<typeof stakeholdersContract>;
