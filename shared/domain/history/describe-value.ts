/** A logged value as a reader expects it: enumerations by their word, days as dates, references by name. */
import { CONTACT_CHANNELS, MANDATE_FORMALITIES } from '../communication/contact.ts';
import { BODY_KINDS, DECISION_RULES, SEAT_ROLES } from '../governance/body.ts';
import { CONFIDENTIALITIES, INITIATIVE_FORMS } from '../initiative/initiative.ts';
import { LANGUAGES } from '../languages.ts';
import { DIRECTIONS, FREQUENCIES } from '../measurement/indicator.ts';
import { AGENDA_ITEM_KINDS, MEETING_STATUSES, OUTCOMES } from '../meetings/meeting.ts';
import { ACTION_STATUSES } from '../plan/plan.ts';
import { ACTOR_KINDS, ACTOR_LEVELS, ACTOR_TYPES, COUNTRIES, SECTORS } from '../stakeholders/actor.ts';
import { ASSESSMENT_SCALES, ENGAGEMENT_LEVELS } from '../stakeholders/assessment.ts';
import { OWN_FIELD_KINDS } from '../stakeholders/own-field.ts';
import { TIE_KINDS } from '../stakeholders/tie.ts';
import type { Wording } from '../wording.ts';
import type { LoggedValue, TrackedTable } from './change.ts';
import type { HistoryKey, ValueKey } from './history-key.ts';
import type { NameOf } from './item-names.ts';

/** Columns that hold one of a set of words: the key of a value's label. */
const LABELS: Readonly<Record<string, (value: LoggedValue) => ValueKey | null>> = {
  'initiative.form': (value) => label('initiativeForm', INITIATIVE_FORMS, value),
  'initiative.language': (value) => label('language', LANGUAGES, value),
  'initiative.confidentiality': (value) => label('confidentiality', CONFIDENTIALITIES, value),
  'actor.kind': (value) => label('actorKind', ACTOR_KINDS, value),
  'actor.sector': (value) => label('sector', SECTORS, value),
  'actor.type': (value) => label('actorType', ACTOR_TYPES, value),
  'actor.level': (value) => label('actorLevel', ACTOR_LEVELS, value),
  'actor.organisation_country': (value) => label('country', COUNTRIES, value),
  'actor.contact_channel': (value) => label('contactChannel', CONTACT_CHANNELS, value),
  'contact.channel': (value) => label('contactChannel', CONTACT_CHANNELS, value),
  'mandate.formality': (value) => label('mandateFormality', MANDATE_FORMALITIES, value),
  'assessment.engagement_now': (value) => label('engagementLevel', ENGAGEMENT_LEVELS, value),
  'assessment.engagement_wanted': (value) => label('engagementLevel', ENGAGEMENT_LEVELS, value),
  'own_field.kind': (value) => label('ownFieldKind', OWN_FIELD_KINDS, value),
  'assessment_scale.scale': (value) => label('assessmentScale', ASSESSMENT_SCALES, value),
  'tie.kind': (value) => label('tieKind', TIE_KINDS, value),
  'body.kind': (value) => label('bodyKind', BODY_KINDS, value),
  'body.decision_rule': (value) => label('decisionRule', DECISION_RULES, value),
  'seat.role': (value) => label('seatRole', SEAT_ROLES, value),
  'seat.sector': (value) => label('sector', SECTORS, value),
  'action.status': (value) => label('actionStatus', ACTION_STATUSES, value),
  'indicator.direction': (value) => label('direction', DIRECTIONS, value),
  'indicator.frequency': (value) => label('frequency', FREQUENCIES, value),
  'meeting.status': (value) => label('meetingStatus', MEETING_STATUSES, value),
  'agenda_item.kind': (value) => label('agendaItemKind', AGENDA_ITEM_KINDS, value),
  'agenda_item.outcome': (value) => label('outcome', OUTCOMES, value),
};

function label<Namespace extends string, Value extends string>(
  namespace: Namespace,
  values: readonly Value[],
  value: LoggedValue,
): `terms.${Namespace}.${Value}` | null {
  const known = values.find((candidate) => candidate === value);
  return known === undefined ? null : `terms.${namespace}.${known}`;
}

/** Columns that point at a row of another table. */
const REFERENCES: Readonly<Record<string, TrackedTable>> = {
  actor_id: 'actor',
  organisation_id: 'actor',
  lead_id: 'actor',
  owner_id: 'actor',
  responsible_id: 'actor',
  from_actor_id: 'actor',
  to_actor_id: 'actor',
  body_id: 'body',
  parent_id: 'body',
  seat_id: 'seat',
  goal_id: 'goal',
  action_id: 'action',
  indicator_id: 'indicator',
  meeting_id: 'meeting',
  map_id: 'stakeholder_map',
  own_field_id: 'own_field',
  target_group_id: 'target_group',
};

const BOOLEANS = new Set(['is_mutual', 'keeps_contact_details']);

/** Short texts whose old and new wording says something; others are only said to be rewritten. */
const QUOTED = new Set([
  'name',
  'title',
  'tags',
  'organisation_number',
  'place',
  'position',
  'unit',
  'meeting_rhythm',
  'source',
]);
const QUOTED_LENGTH = 60;

/** The value in words, or null when a sentence should not repeat it: long texts, notes, texts that may name people. */
export function describeValue(
  table: TrackedTable,
  column: string,
  value: LoggedValue,
  nameOf: NameOf,
  { t, formats }: Wording<HistoryKey>,
): string | null {
  if (value === null) return null;
  const key = LABELS[`${table}.${column}`]?.(value);
  if (key) return t('history.value.quoted', { text: t(key) });
  const reference = REFERENCES[column];
  if (reference) return nameOf(reference, value);
  if (BOOLEANS.has(column)) return t(value === 1 ? 'history.value.yes' : 'history.value.no');
  if (column.endsWith('_on') || column === 'valid_until') return formats.date(String(value));
  if (column.endsWith('_at')) return formats.dateTime(String(value));
  if (typeof value === 'number') return formats.number(value);
  if (!QUOTED.has(column) || value === '' || value.length > QUOTED_LENGTH) return null;
  return t('history.value.quoted', { text: value });
}
