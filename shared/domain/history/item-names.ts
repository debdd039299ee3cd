/** What an item is called in a sentence. People are called by position and organisation unless naming is asked for. */

import { SEAT_ROLES } from '../governance/body.ts';
import { formatCaseNumber } from '../meetings/meeting.ts';
import { PHASE_NUMBERS } from '../method/phase.ts';
import { personLabel } from '../stakeholders/person-label.ts';
import type { Say, Wording } from '../wording.ts';
import type { LoggedValue, TrackedTable } from './change.ts';
import type { HistoryKey } from './history-key.ts';
import type { Row, RowLookup } from './rows.ts';

export type NameOf = (table: TrackedTable, rowId: LoggedValue | undefined) => string;

/** Names of items of every kind; an item that is nowhere to be found is "something deleted". */
export function itemNames(find: RowLookup, wording: Wording<HistoryKey>): NameOf {
  const { t, formats } = wording;
  const nameOf: NameOf = (table, rowId) => {
    const row = typeof rowId === 'string' ? find(table, rowId) : undefined;
    return row ? naming[table](row) : t('history.value.gone');
  };
  const naming: Record<TrackedTable, (row: Row) => string> = {
    initiative: (row) => text(row.name),
    phase: (row) => {
      const number = PHASE_NUMBERS.find((known) => known === row.number);
      return number ? t(`terms.phase.${number}`) : text(row.number);
    },
    actor: (row) => actorName(row, nameOf, wording),
    assessment: (row) => nameOf('actor', row.actor_id),
    tie: (row) =>
      t('history.name.tie', {
        from: nameOf('actor', row.from_actor_id),
        to: nameOf('actor', row.to_actor_id),
      }),
    affiliation: (row) => nameOf('actor', row.organisation_id),
    // Whoever was merged into a person is one.
    merged_actor: (row) =>
      find('actor', String(row.actor_id))?.kind === 'person' && !wording.namesPeople
        ? nameOf('actor', row.actor_id)
        : text(row.name),
    distinct_pair: (row) =>
      t('history.name.distinctPair', {
        first: nameOf('actor', row.first_id),
        second: nameOf('actor', row.second_id),
      }),
    own_field: (row) => text(row.name),
    own_field_value: (row) => nameOf('own_field', row.own_field_id),
    saved_view: (row) => text(row.name),
    stakeholder_map: (row) => text(row.name),
    map_actor: (row) => mapName(row, nameOf, t),
    assessment_scale: (row) => text(row.name),
    target_group: (row) => text(row.name),
    voice: (row) => nameOf('target_group', row.target_group_id),
    contact: (row) => nameOf('actor', row.actor_id),
    mandate: (row) => nameOf('actor', row.actor_id),
    body: (row) => text(row.name),
    seat: (row) => t('history.name.seat', { seat: seatTitle(row, t), body: nameOf('body', row.body_id) }),
    term: (row) => nameOf('seat', row.seat_id),
    goal: (row) => text(row.title),
    action: (row) => text(row.title),
    contribution: (row) => nameOf('action', row.action_id),
    indicator: (row) => text(row.name),
    indicator_value: (row) => nameOf('indicator', row.indicator_id),
    meeting: (row) =>
      t('history.name.meeting', {
        body: nameOf('body', row.body_id),
        date: row.starts_at ? formats.date(text(row.starts_at)) : '',
      }),
    agenda_item: (row) => {
      const number = formatCaseNumber({
        caseNumber: Number(row.case_number),
        caseYear: Number(row.case_year),
      });
      return t('history.name.agendaItem', { number, title: text(row.title) });
    },
  };
  return nameOf;
}

/** Organisations by name; people by position and organisation, by name only where that was asked for. */
function actorName(row: Row, nameOf: NameOf, { t, namesPeople }: Wording<HistoryKey>): string {
  if (row.kind !== 'person' || namesPeople) return text(row.name);
  const organisation = row.organisation_id ? nameOf('actor', row.organisation_id) : '';
  return personLabel({ position: text(row.position), organisation, sector: text(row.sector) }, t);
}

/** The map without a row of its own shows the whole initiative. */
function mapName(row: Row, nameOf: NameOf, t: Say<HistoryKey>): string {
  return row.map_id ? nameOf('stakeholder_map', row.map_id) : t('history.name.wholeInitiative');
}

/** A seat is called what it stands for, else its role. */
function seatTitle(row: Row, t: Say<HistoryKey>): string {
  if (row.title) return text(row.title);
  const role = SEAT_ROLES.find((known) => known === row.role);
  return role ? t(`terms.seatRole.${role}`) : '';
}

function text(value: LoggedValue | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
