import { expect, test } from 'vitest';
import { movementDays } from './movement-days.ts';

const TODAY = '2026-11-22';

test('there is no movement before somebody has been assessed on two days', () => {
  expect(movementDays([], TODAY)).toBeNull();
  expect(movementDays(['2026-01-01'], TODAY)).toBeNull();
  expect(movementDays(['2026-01-01', '2027-01-01'], TODAY)).toBeNull();
});

test('the newest round is compared with the one before it, not with its own first days', () => {
  const days = ['2024-07-25', '2026-02-03', '2026-11-01', '2026-11-12'];
  expect(movementDays(days, TODAY)).toEqual({ from: '2026-02-03', until: TODAY });
});

test('where all lie within one round, its first day is the beginning', () => {
  expect(movementDays(['2026-11-01', '2026-11-12'], TODAY)).toEqual({ from: '2026-11-01', until: TODAY });
});
