import { beforeEach, describe, expect, it } from 'vitest';
import type { Indicator } from '../../../shared/domain/measurement/indicator.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeIndicator } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import {
  createIndicator,
  createValue,
  deleteIndicator,
  getIndicator,
  listIndicators,
  updateIndicator,
} from './measurement-service.ts';

let db: Database;
let indicator: Indicator;
beforeEach(() => {
  db = emptyDocument();
  indicator = step(db, () => createIndicator(db, makeIndicator()));
});
const measure = (measuredOn: string, value: number) =>
  step(db, () => createValue(db, { indicatorId: indicator.id, measuredOn, value, note: '' }));

describe('an indicator', () => {
  it('shows the newest value by the day it was measured, whenever it was entered', () => {
    measure('2025-06-30', 79);
    measure('2023-06-30', 74);
    expect(listIndicators(db)[0]).toMatchObject({
      latest: { value: 79 },
      valueCount: 2,
      progress: 'on-track',
    });
    expect(getIndicator(db, indicator.id).values.map((value) => value.value)).toEqual([74, 79]);
  });

  it('gives the newest 24 values, oldest first, for the small line', () => {
    for (let year = 1990; year < 2020; year += 1) measure(`${year}-06-30`, year);
    const expected = Array.from({ length: 24 }, (_, index) => ({
      measuredOn: `${1996 + index}-06-30`,
      value: 1996 + index,
    }));
    expect(listIndicators(db)[0]?.recentValues).toEqual(expected);
    expect(getIndicator(db, indicator.id).recentValues).toEqual(expected);
  });

  it('is unknown before its first value and without a target', () => {
    expect(listIndicators(db)[0]).toMatchObject({ latest: null, progress: 'unknown' });
    measure('2025-06-30', 79);
    step(db, () => updateIndicator(db, { ...indicator, targetValue: null }));
    expect(listIndicators(db)[0]?.progress).toBe('unknown');
  });

  it('goes with all its values', () => {
    measure('2025-06-30', 79);
    step(db, () => deleteIndicator(db, indicator.id));
    expect(db.prepare('SELECT count(*) AS n FROM indicator_value').get()).toEqual({ n: 0 });
  });

  it('refuses a target before the baseline', () => {
    expect(() => step(db, () => createIndicator(db, makeIndicator({ targetOn: '2022-06-29' })))).toThrowError(
      'dates.end-before-start',
    );
  });
});
