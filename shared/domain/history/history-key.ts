/** The texts that changes are told with, by key. The translator must have them all: else it cannot be passed in. */

import type { ContactChannel, MandateFormality } from '../communication/contact.ts';
import type { BodyKind, DecisionRule, SeatRole } from '../governance/body.ts';
import type { Confidentiality, InitiativeForm } from '../initiative/initiative.ts';
import type { Language } from '../languages.ts';
import type { Direction, Frequency } from '../measurement/indicator.ts';
import type { AgendaItemKind, MeetingStatus, Outcome } from '../meetings/meeting.ts';
import type { PhaseNumber } from '../method/phase.ts';
import type { ActionStatus } from '../plan/plan.ts';
import type { ActorKind, ActorLevel, ActorType, Country, Sector } from '../stakeholders/actor.ts';
import type { AssessmentScaleName, EngagementLevel } from '../stakeholders/assessment.ts';
import type { OwnFieldKind } from '../stakeholders/own-field.ts';
import type { TieKind } from '../stakeholders/tie.ts';
import type { TrackedTable } from './change.ts';

/** Columns there are labels for: all there are. A test compares them with the database. */
export const DESCRIBED_COLUMNS = {
  initiative: [
    'name',
    'challenge',
    'vision',
    'place',
    'form',
    'language',
    'confidentiality',
    'keeps_contact_details',
  ],
  phase: ['number', 'started_on', 'completed_on', 'note'],
  actor: [
    'kind',
    'name',
    'sector',
    'type',
    'organisation_id',
    'position',
    'place',
    'description',
    'brings',
    'email',
    'phone',
    'level',
    'organisation_number',
    'organisation_country',
    'tags',
    'external_id',
    'responsible_id',
    'contact_rhythm_days',
    'contact_channel',
  ],
  affiliation: ['actor_id', 'organisation_id', 'position', 'starts_on', 'ends_on'],
  merged_actor: ['actor_id', 'former_id', 'name'],
  distinct_pair: ['first_id', 'second_id'],
  own_field: ['position', 'name', 'kind', 'choices'],
  own_field_value: ['own_field_id', 'actor_id', 'value'],
  saved_view: ['place', 'name', 'settings'],
  stakeholder_map: ['position', 'name', 'purpose', 'owner_id'],
  map_actor: ['map_id', 'actor_id', 'pinned_x', 'pinned_y'],
  assessment_scale: ['scale', 'name', 'low', 'high'],
  assessment: [
    'actor_id',
    'assessed_on',
    'assessed_by',
    'power',
    'interest',
    'reason',
    'map_id',
    'legitimacy',
    'urgency',
    'attitude',
    'affects',
    'affected',
    'certainty',
    'engagement_now',
    'engagement_wanted',
  ],
  tie: [
    'from_actor_id',
    'to_actor_id',
    'kind',
    'is_mutual',
    'note',
    'strength',
    'starts_on',
    'ends_on',
    'competence',
    'benevolence',
    'integrity',
    'external_id',
  ],
  target_group: ['position', 'name', 'note'],
  voice: ['target_group_id', 'actor_id'],
  contact: [
    'actor_id',
    'happened_on',
    'channel',
    'made_by',
    'about',
    'follow_up',
    'follow_up_on',
    'followed_up_on',
  ],
  mandate: ['actor_id', 'formality', 'given_on', 'valid_until', 'reference', 'informed_on', 'informed_who'],
  body: [
    'name',
    'kind',
    'parent_id',
    'purpose',
    'mandate',
    'mandate_adopted_on',
    'decision_rule',
    'meeting_rhythm',
  ],
  seat: ['body_id', 'role', 'title', 'sector', 'position'],
  term: ['seat_id', 'actor_id', 'starts_on', 'ends_on'],
  goal: ['position', 'title', 'description', 'due_on', 'owner_id'],
  action: ['goal_id', 'title', 'description', 'lead_id', 'starts_on', 'ends_on', 'status', 'status_note'],
  contribution: ['action_id', 'actor_id', 'contribution'],
  indicator: [
    'goal_id',
    'position',
    'name',
    'definition',
    'unit',
    'decimals',
    'direction',
    'source',
    'frequency',
    'responsible_id',
    'baseline_value',
    'baseline_on',
    'target_value',
    'target_on',
  ],
  indicator_value: ['indicator_id', 'measured_on', 'value', 'note'],
  meeting: ['body_id', 'starts_at', 'place', 'status'],
  agenda_item: [
    'meeting_id',
    'position',
    'case_number',
    'case_year',
    'title',
    'kind',
    'background',
    'proposed_wording',
    'outcome',
    'outcome_wording',
  ],
} as const satisfies Record<TrackedTable, readonly string[]>;

type FieldKey = {
  [Table in TrackedTable]: `history.field.${Table}.${(typeof DESCRIBED_COLUMNS)[Table][number]}`;
}[TrackedTable];

/** Labels of the words that columns hold. */
export type ValueKey =
  | `terms.sector.${Sector}`
  | `terms.actorKind.${ActorKind}`
  | `terms.actorType.${ActorType}`
  | `terms.tieKind.${TieKind}`
  | `terms.actorLevel.${ActorLevel}`
  | `terms.country.${Country}`
  | `terms.contactChannel.${ContactChannel}`
  | `terms.mandateFormality.${MandateFormality}`
  | `terms.engagementLevel.${EngagementLevel}`
  | `terms.ownFieldKind.${OwnFieldKind}`
  | `terms.assessmentScale.${AssessmentScaleName}`
  | `terms.bodyKind.${BodyKind}`
  | `terms.decisionRule.${DecisionRule}`
  | `terms.seatRole.${SeatRole}`
  | `terms.actionStatus.${ActionStatus}`
  | `terms.direction.${Direction}`
  | `terms.frequency.${Frequency}`
  | `terms.meetingStatus.${MeetingStatus}`
  | `terms.agendaItemKind.${AgendaItemKind}`
  | `terms.outcome.${Outcome}`
  | `terms.initiativeForm.${InitiativeForm}`
  | `terms.confidentiality.${Confidentiality}`
  | `terms.language.${Language}`;

export type HistoryKey =
  | FieldKey
  | ValueKey
  | `terms.phase.${PhaseNumber}`
  | `history.table.${TrackedTable}`
  | `history.created.${TrackedTable}`
  | `history.many.${TrackedTable}`
  | `history.part.${'changed' | 'set' | 'cleared' | 'rewritten' | 'more'}`
  | `history.value.${'quoted' | 'yes' | 'no' | 'gone'}`
  | `history.name.${'seat' | 'tie' | 'distinctPair' | 'meeting' | 'agendaItem' | 'person' | 'wholeInitiative'}`
  | `history.${'deleted' | 'broughtBack' | 'changed' | 'outcome' | 'termEnded' | 'manyCreated' | 'manyDeleted' | 'manyBroughtBack' | 'mapAssessed'}`;

const COLUMNS = new Set<string>(
  Object.entries(DESCRIBED_COLUMNS).flatMap(([table, columns]) =>
    columns.map((column) => `${table}.${column}`),
  ),
);

/** Key of a column's label; null for a column this version does not know, which an older log may hold. */
export function fieldKey(table: TrackedTable, column: string): FieldKey | null {
  return COLUMNS.has(`${table}.${column}`) ? (`history.field.${table}.${column}` as FieldKey) : null;
}
