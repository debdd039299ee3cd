/** SQL of indicators and their values. */
import type { IndicatorId } from '../../../shared/domain/identifiers.ts';
import type { Indicator, IndicatorValue } from '../../../shared/domain/measurement/indicator.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';

export const indicatorTable = defineTable<Indicator>('indicator', [
  'id',
  'goalId',
  'position',
  'name',
  'definition',
  'unit',
  'decimals',
  'direction',
  'source',
  'frequency',
  'responsibleId',
  'baselineValue',
  'baselineOn',
  'targetValue',
  'targetOn',
]);
export const indicatorValueTable = defineTable<IndicatorValue>('indicator_value', [
  'id',
  'indicatorId',
  'measuredOn',
  'value',
  'note',
]);

export type NamedIndicator = Indicator & {
  readonly goalTitle: string | null;
  readonly responsibleName: string | null;
};

/** Indicators in their order, with names. */
export function selectIndicators(db: Database): NamedIndicator[] {
  return statement<NamedIndicator>(
    db,
    `SELECT ${indicatorTable.columns('i')}, g.title AS goalTitle, r.name AS responsibleName FROM indicator i
     LEFT JOIN goal g ON g.id = i.goal_id LEFT JOIN actor r ON r.id = i.responsible_id ORDER BY i.position, i.id`,
  ).all();
}

/** One indicator with names, undefined when there is none. */
export function selectIndicator(db: Database, id: IndicatorId): NamedIndicator | undefined {
  return statement<NamedIndicator>(
    db,
    `SELECT ${indicatorTable.columns('i')}, g.title AS goalTitle, r.name AS responsibleName FROM indicator i
     LEFT JOIN goal g ON g.id = i.goal_id LEFT JOIN actor r ON r.id = i.responsible_id WHERE i.id = ?`,
  ).get(id);
}

/**
 * The newest value of every indicator with the number of its values. One step of the index per indicator, so that
 * fifty thousand values cost no more than a few hundred look-ups.
 */
export function selectLatestValues(db: Database): Map<IndicatorId, IndicatorValue> {
  const rows = statement<IndicatorValue>(
    db,
    `SELECT ${indicatorValueTable.columns('v')} FROM indicator i JOIN indicator_value v ON v.id = (
       SELECT id FROM indicator_value WHERE indicator_id = i.id ORDER BY measured_on DESC, id DESC LIMIT 1)`,
  ).all();
  return new Map(rows.map((row) => [row.indicatorId, row]));
}

export type RecentValue = Pick<IndicatorValue, 'indicatorId' | 'measuredOn' | 'value'>;

/** How many values the small line beside an indicator shows at most. */
export const RECENT_VALUES = 24;

/** The newest values of every indicator, oldest first: again one step of the index per indicator. */
export function selectRecentValues(db: Database): Map<IndicatorId, RecentValue[]> {
  const rows = statement<RecentValue>(
    db,
    `SELECT v.indicator_id AS indicatorId, v.measured_on AS measuredOn, v.value FROM indicator i
     JOIN indicator_value v ON v.id IN (
       SELECT id FROM indicator_value WHERE indicator_id = i.id ORDER BY measured_on DESC, id DESC LIMIT ${RECENT_VALUES})
     ORDER BY v.measured_on, v.id`,
  ).all();
  return Map.groupBy(rows, (row) => row.indicatorId);
}

/** Number of values per indicator. */
export function countValues(db: Database): Map<IndicatorId, number> {
  const rows = statement<{ id: IndicatorId; n: number }>(
    db,
    'SELECT indicator_id AS id, count(*) AS n FROM indicator_value GROUP BY indicator_id',
  ).all();
  return new Map(rows.map((row) => [row.id, row.n]));
}

/** Values of an indicator, oldest first. */
export function selectValues(db: Database, id: IndicatorId): IndicatorValue[] {
  return statement<IndicatorValue>(
    db,
    `SELECT ${indicatorValueTable.columns('v')} FROM indicator_value v WHERE v.indicator_id = ? ORDER BY v.measured_on, v.id`,
  ).all(id);
}

/** The position after the last indicator. */
export function nextIndicatorPosition(db: Database): number {
  return (
    statement<{ n: number }>(db, 'SELECT coalesce(max(position), 0) + 1 AS n FROM indicator').get()?.n ?? 1
  );
}

/** Deletes all values of an indicator. */
export function deleteValuesOf(db: Database, id: IndicatorId): void {
  statement(db, 'DELETE FROM indicator_value WHERE indicator_id = ?').run(id);
}
