/** Which operation changes a field: an earlier value goes back through it, so that it is as valid as a typed one. */
import { contract, type OperationName } from '../../../shared/contract/contract.ts';
import type { TrackedTable } from '../../../shared/domain/history/change.ts';

/** What is made and deleted and never changed, and scales, named all at once: nothing restores one field. */
const UPDATES = {
  initiative: ['initiative.update'],
  phase: ['method.updatePhase'],
  actor: ['stakeholders.updateActor', 'communication.updatePlan'],
  assessment: [],
  tie: ['stakeholders.updateTie'],
  affiliation: ['register.updateAffiliation'],
  merged_actor: [],
  distinct_pair: [],
  own_field: ['register.updateField'],
  own_field_value: ['register.setValue'],
  saved_view: ['register.renameView'],
  stakeholder_map: ['maps.update'],
  map_actor: ['network.pin'],
  assessment_scale: [],
  target_group: ['coverage.updateTargetGroup'],
  voice: [],
  contact: ['communication.updateContact'],
  mandate: ['communication.updateMandate'],
  body: ['governance.updateBody'],
  seat: ['governance.updateSeat'],
  term: ['governance.updateTerm'],
  goal: ['plan.updateGoal'],
  action: ['plan.updateAction'],
  contribution: ['plan.updateContribution'],
  indicator: ['measurement.updateIndicator'],
  indicator_value: ['measurement.updateValue'],
  meeting: ['meetings.updateMeeting'],
  agenda_item: ['meetings.updateItem', 'meetings.recordOutcome'],
} as const satisfies Record<TrackedTable, readonly OperationName[]>;

export type UpdateOperation = (typeof UPDATES)[TrackedTable][number];

/** `starts_on` as `startsOn`. */
export function propertyOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The operation through which a field of a table is changed; undefined when it never changes by itself. */
export function updateFor(table: TrackedTable, field: string): UpdateOperation | undefined {
  return UPDATES[table].find(
    (name: UpdateOperation) => field !== 'id' && propertyOf(field) in contract[name].input.shape,
  );
}

/** Whether a field can be set back to an earlier value. */
export function isRestorable(table: TrackedTable, field: string): boolean {
  return updateFor(table, field) !== undefined;
}
