/** Operations of the register. */
import type { registerContract } from '../../../../shared/contract/register.ts';
import type { HandlersFor } from '../../handlers.ts';
import { changeOrganisation, createAffiliation, updateAffiliation } from './affiliations-service.ts';
import { listDuplicates, markDistinct, unmarkDistinct } from './duplicates-service.ts';
import { mergeActors } from './merge-service.ts';
import {
  createField,
  deleteField,
  listFields,
  moveField,
  setOwnValue,
  updateField,
} from './own-fields-service.ts';
import { affiliationTable, mergedActorTable, savedViewTable } from './register-repository.ts';
import {
  createView,
  listRegister,
  listTags,
  listViews,
  registerDetails,
  renameView,
  updateMany,
  updateView,
} from './register-service.ts';

export const registerHandlers = {
  'register.list': (_, { db, today }) => listRegister(db, today),
  'register.listTags': (_, { db }) => listTags(db),
  'register.details': ({ id }, { db }) => registerDetails(db, id),
  'register.updateMany': ({ ids, changes }, { db }) => updateMany(db, ids, changes),
  'register.listViews': (_, { db }) => listViews(db),
  'register.createView': ({ name, view }, { db }) => createView(db, name, view),
  'register.renameView': ({ id, name }, { db }) => renameView(db, id, name),
  'register.updateView': ({ id, view }, { db }) => updateView(db, id, view),
  'register.deleteView': ({ id }, { db }) => {
    savedViewTable.remove(db, id);
    return null;
  },
  'register.listFields': (_, { db }) => listFields(db),
  'register.createField': (input, { db }) => createField(db, input),
  'register.updateField': (input, { db }) => updateField(db, input),
  'register.moveField': ({ id, index }, { db }) => moveField(db, id, index),
  'register.deleteField': ({ id }, { db }) => deleteField(db, id),
  'register.setValue': ({ ownFieldId, actorId, value }, { db }) =>
    setOwnValue(db, ownFieldId, actorId, value),
  'register.changeOrganisation': (input, { db }) => changeOrganisation(db, input),
  'register.createAffiliation': (input, { db }) => createAffiliation(db, input),
  'register.updateAffiliation': (input, { db }) => updateAffiliation(db, input),
  'register.deleteAffiliation': ({ id }, { db }) => {
    affiliationTable.remove(db, id);
    return null;
  },
  'register.listMerged': (_, { db }) => mergedActorTable.all(db),
  'register.duplicates': (_, { db }) => listDuplicates(db),
  'register.markDistinct': ({ actorIds }, { db }) => markDistinct(db, actorIds),
  'register.unmarkDistinct': ({ id }, { db }) => unmarkDistinct(db, id),
  'register.merge': (input, { db }) => mergeActors(db, input),
} satisfies HandlersFor<typeof registerContract>;
