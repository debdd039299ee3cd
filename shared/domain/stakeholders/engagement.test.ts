import { expect, test } from 'vitest';
import type { EngagementLevel } from './assessment.ts';
import { engagementGap, engagementRows } from './engagement.ts';

const actor = (
  id: string,
  engagementNow: EngagementLevel | null,
  engagementWanted: EngagementLevel | null,
) => ({
  id,
  judgement: { engagementNow, engagementWanted },
});

test('the gap counts the steps of the spectrum, from none to empower', () => {
  expect(engagementGap({ engagementNow: 'none', engagementWanted: 'empower' })).toBe(5);
  expect(engagementGap({ engagementNow: 'involve', engagementWanted: 'inform' })).toBe(-2);
  expect(engagementGap({ engagementNow: 'consult', engagementWanted: 'consult' })).toBe(0);
  expect(engagementGap({ engagementNow: null, engagementWanted: 'consult' })).toBeNull();
});

test('the largest gap comes first, then the highest wish, then the order given', () => {
  const rows = engagementRows([
    actor('level', 'involve', 'involve'),
    actor('too far', 'involve', 'inform'),
    actor('two low', 'none', 'consult'),
    actor('two high', 'involve', 'empower'),
    actor('unjudged', null, 'empower'),
    { id: 'nobody', judgement: null },
    actor('far', 'none', 'involve'),
  ]);
  expect(rows.map(({ actor: { id }, gap }) => [id, gap])).toEqual([
    ['far', 3],
    ['two high', 2],
    ['two low', 2],
    ['level', 0],
    ['too far', -2],
  ]);
});
