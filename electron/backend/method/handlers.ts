/** Operations on the phases of the method. */
import type { methodContract } from '../../../shared/contract/method.ts';
import type { HandlersFor } from '../handlers.ts';
import { listPhases, updatePhase } from './method-service.ts';

export const methodHandlers = {
  'method.listPhases': (_input, { db }) => listPhases(db),
  'method.updatePhase': (input, { db }) => updatePhase(db, input),
} satisfies HandlersFor<typeof methodContract>;
