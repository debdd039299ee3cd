/** Operations on contact with actors. */
import type { communicationContract } from '../../../shared/contract/communication.ts';
import type { HandlersFor } from '../handlers.ts';
import { contactTable, mandateTable, selectLastChannel } from './communication-repository.ts';
import {
  completeFollowUp,
  createMandate,
  getActorCommunication,
  getPlan,
  listContacts,
  logContact,
  updateContact,
  updateMandate,
  updatePlan,
} from './communication-service.ts';

export const communicationHandlers = {
  'communication.getPlan': (_input, { db, today }) => getPlan(db, today),
  'communication.listContacts': (input, { db }) => listContacts(db, input),
  'communication.getActor': ({ id }, { db, today }) => getActorCommunication(db, id, today),
  'communication.lastChannel': (_input, { db }) => selectLastChannel(db),
  'communication.logContact': (input, { db, today, author }) =>
    logContact(db, { ...input, madeBy: input.madeBy ?? author }, today),
  'communication.updateContact': (input, { db, today }) => updateContact(db, input, today),
  'communication.deleteContact': ({ id }, { db }) => {
    contactTable.remove(db, id);
    return null;
  },
  'communication.completeFollowUp': ({ id }, { db, today }) => completeFollowUp(db, id, today),
  'communication.updatePlan': (input, { db }) => updatePlan(db, input),
  'communication.createMandate': (input, { db }) => createMandate(db, input),
  'communication.updateMandate': (input, { db }) => updateMandate(db, input),
  'communication.deleteMandate': ({ id }, { db }) => {
    mandateTable.remove(db, id);
    return null;
  },
} satisfies HandlersFor<typeof communicationContract>;
