/** Reads the initiative as it stood at the end of a day: the tables as they are, less every change made since. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import {
  type Change,
  type ChangeTransaction,
  type LoggedValue,
  ROW_FIELD,
  type TrackedTable,
} from '../../../shared/domain/history/change.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { reportPeriodStart } from '../../../shared/domain/reports/report-context.ts';
import type { InitiativeSnapshot } from '../../../shared/domain/reports/snapshot.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';

type Row = Record<string, LoggedValue>;
type Tables = Map<TrackedTable, Map<string, Row>>;

/** Columns that are stored as 0 and 1. */
const BOOLEANS = new Set(['is_mutual', 'keeps_contact_details']);

/** What a report has no use for: read as if there were none, which spares most of the time in a large initiative. */
export interface LeftOut {
  readonly tables: readonly SnapshotTable[];
  /** Whether the changes of the period are left out too. */
  readonly changes: boolean;
}
const NOTHING: LeftOut = { tables: [], changes: false };

/**
 * The snapshot at the end of `asOf`, in the machine's time zone, with the changes from `since` on (by default from
 * the previous meeting). Throws `document.empty-at-date` when the initiative did not exist then.
 */
export function readSnapshot(
  db: Database,
  asOf: IsoDate,
  since?: IsoDate,
  leftOut: LeftOut = NOTHING,
): InitiativeSnapshot {
  const all = readTransactions(db);
  const last = all.findLastIndex((transaction) => transaction.happenedAt <= endOfDay(asOf));
  const transactions = all.slice(0, last + 1);
  const tables = readTables(db, leftOut.tables);
  const next = all[last + 1];
  if (next) takeBack(tables, readChangesFrom(db, next.number));
  if (last < 0 || tables.get('initiative')?.size !== 1) throw new Refusal('document.empty-at-date');
  const snapshot = { ...entitiesOf(tables), transactions, changes: [] };
  if (leftOut.changes) return snapshot;
  const start = new Date(`${since ?? reportPeriodStart(snapshot, asOf)}T00:00:00`).toISOString();
  const first = transactions.find((transaction) => transaction.happenedAt >= start);
  return first
    ? { ...snapshot, changes: readTelling(db, first.number, transactions.at(-1)?.number ?? 0) }
    : snapshot;
}

/** The last instant of a local day. */
function endOfDay(date: IsoDate): string {
  return new Date(`${date}T23:59:59.999`).toISOString();
}

function readTransactions(db: Database): ChangeTransaction[] {
  return statement<ChangeTransaction>(
    db,
    `SELECT number, id, happened_at AS happenedAt, device, author, operation, kind, inverse_of AS inverseOf
     FROM change_transaction ORDER BY number`,
  ).all();
}

const CHANGE = `op, transaction_number AS transactionNumber, table_name AS "table", row_id AS rowId, field,
  base_op AS baseOp, old_value AS oldValue, new_value AS newValue`;

/** Changes of a transaction and all after it, newest first. */
function readChangesFrom(db: Database, number: number): Change[] {
  return statement<Change>(
    db,
    `SELECT ${CHANGE} FROM change WHERE transaction_number >= ? ORDER BY op DESC`,
  ).all(number);
}

/**
 * Changes of the period, oldest first, without the fields of items that came into being in it: those are told from
 * the items themselves, and an import of thousands would fill the memory. Reads the tables behind the view `change`,
 * since comparing numbers is several times faster than comparing names.
 */
function readTelling(db: Database, first: number, last: number): Change[] {
  return statement<Change>(
    db,
    `WITH existence AS (SELECT number FROM change_field WHERE name = '${ROW_FIELD}'),
       created AS (SELECT row_number FROM change_entry
         WHERE transaction_number BETWEEN ? AND ? AND field_number = (SELECT number FROM existence) AND new_value = 1)
     SELECT entry.op, entry.transaction_number AS transactionNumber, changed.table_name AS "table",
       changed.row_id AS rowId, field.name AS field, entry.base_op AS baseOp,
       entry.old_value AS oldValue, entry.new_value AS newValue
     FROM change_entry AS entry
     JOIN change_row AS changed ON changed.number = entry.row_number
     JOIN change_field AS field ON field.number = entry.field_number
     WHERE entry.transaction_number BETWEEN ? AND ?
       AND (entry.field_number = (SELECT number FROM existence)
         OR entry.row_number NOT IN (SELECT row_number FROM created))
     ORDER BY entry.op`,
  ).all(first, last, first, last);
}

function readTables(db: Database, leftOut: readonly SnapshotTable[]): Tables {
  const wanted = Object.values(TABLE_OF).filter((table) => !leftOut.includes(table));
  return new Map(
    wanted.map((table) => {
      const rows = statement<Row>(db, `SELECT * FROM ${table} ORDER BY id`).all();
      return [table, new Map(rows.map((row) => [String(row.id), row]))];
    }),
  );
}

/** Undoes changes in memory, newest first. */
function takeBack(tables: Tables, changes: readonly Change[]): void {
  // Values of deleted rows come before the entry that says they were there.
  const gone = new Map<string, Row>();
  for (const { table, rowId, field, oldValue } of changes) {
    const rows = tables.get(table);
    if (!rows) continue;
    const row = rows.get(rowId) ?? gone.get(rowId) ?? { id: rowId };
    if (field !== ROW_FIELD) {
      row[field] = oldValue;
      if (!rows.has(rowId)) gone.set(rowId, row);
    } else if (oldValue === 1) rows.set(rowId, row);
    else {
      rows.delete(rowId);
      gone.delete(rowId);
    }
  }
}

/** The table behind each part of a snapshot. */
const TABLE_OF = {
  initiative: 'initiative',
  phases: 'phase',
  actors: 'actor',
  assessments: 'assessment',
  assessmentScales: 'assessment_scale',
  ties: 'tie',
  maps: 'stakeholder_map',
  mapActors: 'map_actor',
  targetGroups: 'target_group',
  voices: 'voice',
  contacts: 'contact',
  bodies: 'body',
  seats: 'seat',
  terms: 'term',
  goals: 'goal',
  actions: 'action',
  contributions: 'contribution',
  indicators: 'indicator',
  indicatorValues: 'indicator_value',
  meetings: 'meeting',
  agendaItems: 'agenda_item',
} as const satisfies Record<keyof Omit<InitiativeSnapshot, 'transactions' | 'changes'>, TrackedTable>;
type SnapshotTable = (typeof TABLE_OF)[keyof typeof TABLE_OF];

function entitiesOf(tables: Tables): Omit<InitiativeSnapshot, 'transactions' | 'changes'> {
  const parts = Object.entries(TABLE_OF).map(([name, table]) => [name, entitiesIn(tables, table)]);
  const { initiative: initiatives, ...lists } = Object.fromEntries(parts);
  const [initiative] = initiatives;
  if (!initiative) throw new Refusal('document.empty-at-date');
  return { initiative, ...lists };
}

function entitiesIn(tables: Tables, table: TrackedTable): object[] {
  return [...(tables.get(table)?.values() ?? [])]
    .map((row) => toEntity(table, row) as { id: string })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toEntity(table: TrackedTable, row: Row): object {
  const entity: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(EMPTY[table])) entity[propertyOf(column)] = value;
  for (const column in row) {
    const value = row[column];
    entity[propertyOf(column)] = BOOLEANS.has(column) ? value === 1 : value;
  }
  return entity;
}

const properties = new Map<string, string>();

/** `starts_on` as `startsOn`; remembered, since it is asked for every field of every row. */
function propertyOf(column: string): string {
  let property = properties.get(column);
  if (property === undefined) {
    property = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    properties.set(column, property);
  }
  return property;
}

/**
 * Columns that may be null, or that came with a later version: the log says nothing of them when a row goes, so they
 * are filled in.
 */
const EMPTY: Readonly<Record<TrackedTable, Row>> = {
  initiative: {},
  phase: { started_on: null, completed_on: null },
  actor: {
    organisation_id: null,
    level: null,
    organisation_number: '',
    organisation_country: null,
    tags: '',
    external_id: '',
    responsible_id: null,
    contact_rhythm_days: null,
    contact_channel: null,
  },
  affiliation: { starts_on: null, ends_on: null },
  merged_actor: {},
  distinct_pair: {},
  own_field: {},
  own_field_value: {},
  saved_view: {},
  stakeholder_map: { owner_id: null },
  map_actor: { map_id: null, pinned_x: null, pinned_y: null },
  assessment_scale: {},
  assessment: {
    map_id: null,
    legitimacy: null,
    urgency: null,
    attitude: null,
    affects: null,
    affected: null,
    certainty: null,
    engagement_now: null,
    engagement_wanted: null,
  },
  tie: {
    strength: 3,
    starts_on: null,
    ends_on: null,
    competence: null,
    benevolence: null,
    integrity: null,
    external_id: '',
  },
  target_group: {},
  voice: {},
  contact: { follow_up_on: null, followed_up_on: null },
  mandate: { given_on: null, valid_until: null, informed_on: null },
  body: { parent_id: null, mandate_adopted_on: null },
  seat: { sector: null },
  term: { ends_on: null },
  goal: { due_on: null, owner_id: null },
  action: { goal_id: null, lead_id: null, starts_on: null, ends_on: null },
  contribution: {},
  indicator: {
    goal_id: null,
    responsible_id: null,
    baseline_value: null,
    baseline_on: null,
    target_value: null,
    target_on: null,
  },
  indicator_value: {},
  meeting: {},
  agenda_item: { outcome: null },
};
