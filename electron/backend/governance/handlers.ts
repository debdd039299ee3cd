/** Operations on bodies, seats and terms. */
import type { governanceContract } from '../../../shared/contract/governance.ts';
import type { HandlersFor } from '../handlers.ts';
import {
  createBody,
  createSeat,
  createTerm,
  deleteBody,
  deleteSeat,
  deleteTerm,
  listBodies,
  updateBody,
  updateSeat,
  updateTerm,
} from './governance-service.ts';

export const governanceHandlers = {
  'governance.listBodies': ({ asOf }, { db, today }) => listBodies(db, asOf ?? today),
  'governance.createBody': (input, { db }) => createBody(db, input),
  'governance.updateBody': (input, { db }) => updateBody(db, input),
  'governance.deleteBody': ({ id }, { db }) => deleteBody(db, id),
  'governance.createSeat': (input, { db }) => createSeat(db, input),
  'governance.updateSeat': (input, { db }) => updateSeat(db, input),
  'governance.deleteSeat': ({ id }, { db }) => deleteSeat(db, id),
  'governance.createTerm': (input, { db }) => createTerm(db, input),
  'governance.updateTerm': (input, { db }) => updateTerm(db, input),
  'governance.deleteTerm': ({ id }, { db }) => deleteTerm(db, id),
} satisfies HandlersFor<typeof governanceContract>;
