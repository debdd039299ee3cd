/** Operations on the initiative. */
import type { initiativeContract } from '../../../shared/contract/initiative.ts';
import type { HandlersFor } from '../handlers.ts';
import { getInitiative, updateInitiative } from './initiative-service.ts';

export const initiativeHandlers = {
  'initiative.get': (_input, { db }) => getInitiative(db),
  'initiative.update': (input, { db }) => updateInitiative(db, input),
} satisfies HandlersFor<typeof initiativeContract>;
