/** Operations on target groups and on who has a voice. */
import type { coverageContract } from '../../../shared/contract/coverage.ts';
import type { HandlersFor } from '../handlers.ts';
import { voiceTable } from './coverage-repository.ts';
import {
  addVoice,
  createTargetGroup,
  deleteTargetGroup,
  getCoverage,
  moveTargetGroup,
  updateTargetGroup,
} from './coverage-service.ts';

export const coverageHandlers = {
  'coverage.get': (_input, { db, today }) => getCoverage(db, today),
  'coverage.createTargetGroup': (input, { db }) => createTargetGroup(db, input),
  'coverage.updateTargetGroup': (input, { db }) => updateTargetGroup(db, input),
  'coverage.moveTargetGroup': (input, { db }) => moveTargetGroup(db, input),
  'coverage.deleteTargetGroup': ({ id }, { db }) => deleteTargetGroup(db, id),
  'coverage.addVoice': (input, { db }) => addVoice(db, input),
  'coverage.removeVoice': ({ id }, { db }) => {
    voiceTable.remove(db, id);
    return null;
  },
} satisfies HandlersFor<typeof coverageContract>;
