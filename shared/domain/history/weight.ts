/** How telling a change is for someone who was not there: the order of "what has changed". */
import type { TrackedTable } from './change.ts';
import type { ItemChange } from './item-change.ts';

/** A member of a steering group asks first what was decided, what is late, what was measured, who came and went. */
const CREATED: Readonly<Record<TrackedTable, number>> = {
  initiative: 100,
  indicator_value: 80,
  term: 70,
  goal: 68,
  action: 65,
  body: 60,
  indicator: 58,
  meeting: 44,
  assessment: 50,
  actor: 48,
  phase: 46,
  agenda_item: 40,
  seat: 35,
  contribution: 25,
  tie: 20,
  contact: 45,
  mandate: 47,
  target_group: 43,
  stakeholder_map: 42,
  voice: 30,
  merged_actor: 18,
  distinct_pair: 4,
  affiliation: 17,
  map_actor: 8,
  own_field: 7,
  own_field_value: 6,
  assessment_scale: 5,
  saved_view: 1,
};

/** Fields that tell more than their neighbours. */
const CHANGED: Readonly<Record<string, number>> = {
  'action.status': 90,
  'phase.completed_on': 86,
  'phase.started_on': 85,
  'meeting.status': 30,
  'meeting.starts_at': 77,
  'action.ends_on': 76,
  'goal.due_on': 74,
  'indicator.target_value': 73,
  'indicator_value.value': 72,
  'term.ends_on': 70,
  'body.mandate_adopted_on': 66,
  'action.lead_id': 64,
  'body.mandate': 62,
  'initiative.vision': 61,
  'goal.title': 60,
  'assessment.power': 45,
  'assessment.interest': 45,
};
const OTHER_FIELD = 15;

/** How much a change matters to somebody who reads the most important first; higher comes first. */
export function weightOf(item: Pick<ItemChange, 'table' | 'kind' | 'fields'>): number {
  if (item.kind !== 'changed') return CREATED[item.table];
  // What was only discussed or noted changed nothing outside the room.
  const outcome = item.fields.find(({ field }) => item.table === 'agenda_item' && field === 'outcome');
  if (outcome) return ['adopted', 'adopted-amended', 'rejected'].includes(String(outcome.newValue)) ? 92 : 38;
  return Math.max(OTHER_FIELD, ...item.fields.map(({ field }) => CHANGED[`${item.table}.${field}`] ?? 0));
}
