import { describe, expect, test } from 'vitest';
import { newIdentifier } from '../identifiers.ts';
import {
  type IndicatorFact,
  indicatorsWithoutValue,
  offLineIndicators,
  overdueSince,
  staleIndicators,
} from './needs.ts';

const TODAY = '2026-11-22';
const indicator = (changes: Partial<IndicatorFact> = {}): IndicatorFact => ({
  id: newIdentifier(),
  name: 'Trivsel',
  frequency: 'half-yearly',
  direction: 'up',
  baselineValue: 50,
  baselineOn: '2025-01-01',
  targetValue: 100,
  targetOn: '2027-01-01',
  latest: { value: 80, measuredOn: '2026-01-01' },
  ...changes,
});

test('an indicator without a value is told, and judged no further', () => {
  const indicators = [indicator(), indicator({ latest: null })];
  expect(indicatorsWithoutValue({ indicators })).toMatchObject([
    { kind: 'indicator-without-value', subjectIds: [indicators[1]?.id] },
  ]);
  const without = { indicators: indicators.slice(1) };
  expect(staleIndicators(without, TODAY, { measurementMarginDays: 0 })).toEqual([]);
  expect(offLineIndicators(without)).toEqual([]);
});

describe('a value is stale', () => {
  test.each([
    ['monthly', '2026-10-22', 0, null],
    ['monthly', '2026-10-21', 0, '2026-11-21'],
    ['quarterly', '2026-08-21', 0, '2026-11-21'],
    ['half-yearly', '2026-05-22', 0, null],
    ['yearly', '2025-11-21', 0, '2026-11-21'],
    ['yearly', '2025-11-21', 1, null],
    ['half-yearly', '2026-04-23', 30, null],
    ['half-yearly', '2026-04-22', 30, '2026-10-22'],
  ] as const)('%s, measured %s, margin %i: due %s', (frequency, measuredOn, margin, expected) => {
    const one = indicator({ frequency, latest: { value: 1, measuredOn } });
    expect(overdueSince(one, TODAY, margin)).toBe(expected);
    const needs = staleIndicators({ indicators: [one] }, TODAY, { measurementMarginDays: margin });
    expect(needs.map((need) => need.values)).toEqual(
      expected === null ? [] : [{ name: 'Trivsel', frequency, measuredOn, dueOn: expected }],
    );
  });
});

test.each([
  [100, []],
  [75, []],
  // Half way in time, 75 is on the line, and a twentieth of the 50 points may be missing.
  [72.5, []],
  [72.4, ['behind']],
  [49, ['worse']],
])('half way to the target the value %f is off the line: %j', (value, expected) => {
  const one = indicator({ latest: { value, measuredOn: '2026-01-01' } });
  const found = offLineIndicators({ indicators: [one] });
  expect(found.map((need) => 'progress' in need.values && need.values.progress)).toEqual(expected);
});

test('what has gone the wrong way comes before what is behind', () => {
  const at = (value: number) => indicator({ latest: { value, measuredOn: '2026-01-01' } });
  const found = offLineIndicators({ indicators: [at(60), at(40)] });
  expect(found.map((need) => 'progress' in need.values && need.values.progress)).toEqual(['worse', 'behind']);
});
