import { expect, test } from 'vitest';
import { neighbourOf, placeOf } from './presentation.ts';

test('a page below another has the place of that one', () => {
  expect(placeOf('/meetings/0199')).toBe(placeOf('/meetings'));
  expect(placeOf('/methodology')).toBe(-1);
});

test('the round goes on from its end and back from its start', () => {
  expect(neighbourOf('/overview', 1)).toBe('stakeholders');
  expect(neighbourOf('/reports', 1)).toBe('overview');
  expect(neighbourOf('/overview', -1)).toBe('reports');
  expect(neighbourOf('/settings', -1)).toBe('overview');
});
