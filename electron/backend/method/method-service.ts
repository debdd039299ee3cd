/** The phases of the method. */
import type { Phase } from '../../../shared/domain/method/phase.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { Database } from '../db/open-database.ts';
import { defineTable } from '../db/table.ts';

export const phaseTable = defineTable<Phase>('phase', ['id', 'number', 'startedOn', 'completedOn', 'note']);

/** The four phases in their order. */
export function listPhases(db: Database): Phase[] {
  return phaseTable.all(db, 'number');
}

/** Changes dates and note of a phase. Throws `dates.end-before-start`. */
export function updatePhase(db: Database, { id, ...changes }: Omit<Phase, 'number'>): Phase {
  if (changes.startedOn !== null && changes.completedOn !== null && changes.completedOn < changes.startedOn) {
    throw new Refusal('dates.end-before-start', {}, [{ path: 'completedOn', reason: 'before-start' }]);
  }
  return phaseTable.update(db, id, changes);
}
