/** Use cases of indicators and values. Writes run inside the transaction the caller has opened. */
import type { IndicatorDetails, IndicatorOverview } from '../../../shared/contract/measurement.ts';
import { type IndicatorId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import {
  type Indicator,
  type IndicatorValue,
  progressOf,
} from '../../../shared/domain/measurement/indicator.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { Database } from '../db/open-database.ts';
import { goalTable } from '../plan/plan-repository.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import {
  countValues,
  deleteValuesOf,
  indicatorTable,
  indicatorValueTable,
  type NamedIndicator,
  nextIndicatorPosition,
  RECENT_VALUES,
  type RecentValue,
  selectIndicator,
  selectIndicators,
  selectLatestValues,
  selectRecentValues,
  selectValues,
} from './measurement-repository.ts';

/** All indicators with their newest value and where it stands. */
export function listIndicators(db: Database): IndicatorOverview[] {
  const latest = selectLatestValues(db);
  const counts = countValues(db);
  const recent = selectRecentValues(db);
  return selectIndicators(db).map((indicator) =>
    overviewOf(
      indicator,
      latest.get(indicator.id),
      counts.get(indicator.id) ?? 0,
      recent.get(indicator.id) ?? [],
    ),
  );
}

/** One indicator with all its values, oldest first. Throws `item.not-found`. */
export function getIndicator(db: Database, id: IndicatorId): IndicatorDetails {
  const indicator = selectIndicator(db, id);
  if (!indicator) throw new Refusal('item.not-found');
  const values = selectValues(db, id);
  return { ...overviewOf(indicator, values.at(-1), values.length, values.slice(-RECENT_VALUES)), values };
}

function overviewOf(
  indicator: NamedIndicator,
  latest: IndicatorValue | undefined,
  valueCount: number,
  recent: readonly Omit<RecentValue, 'indicatorId'>[],
): IndicatorOverview {
  return {
    ...indicator,
    latest: latest ?? null,
    valueCount,
    recentValues: recent.map(({ measuredOn, value }) => ({ measuredOn, value })),
    progress: progressOf(indicator, latest),
  };
}

/** Adds an indicator after the others. Throws `dates.end-before-start` when the target lies before the baseline. */
export function createIndicator(db: Database, fields: Omit<Indicator, 'id' | 'position'>): Indicator {
  assertIndicator(db, fields);
  return indicatorTable.insert(db, { ...fields, id: newIdentifier(), position: nextIndicatorPosition(db) });
}

/** Changes an indicator. */
export function updateIndicator(db: Database, { id, ...fields }: Omit<Indicator, 'position'>): Indicator {
  assertIndicator(db, fields);
  return indicatorTable.update(db, id, fields);
}

/** Deletes an indicator with all its values. */
export function deleteIndicator(db: Database, id: IndicatorId): null {
  deleteValuesOf(db, id);
  indicatorTable.remove(db, id);
  return null;
}

/** Adds a value measured on a day. */
export function createValue(db: Database, fields: Omit<IndicatorValue, 'id'>): IndicatorValue {
  indicatorTable.get(db, fields.indicatorId);
  return indicatorValueTable.insert(db, { ...fields, id: newIdentifier() });
}

function assertIndicator(db: Database, fields: Omit<Indicator, 'id' | 'position'>): void {
  if (fields.goalId !== null) goalTable.get(db, fields.goalId);
  if (fields.responsibleId !== null) actorTable.get(db, fields.responsibleId);
  if (fields.baselineOn !== null && fields.targetOn !== null && fields.targetOn < fields.baselineOn) {
    throw new Refusal('dates.end-before-start', {}, [{ path: 'targetOn', reason: 'before-start' }]);
  }
}
