import { describe, expect, test } from 'vitest';
import { newIdentifier } from '../identifiers.ts';
import {
  type ActionFact,
  actionsWithoutDates,
  actionsWithoutLead,
  type GoalFact,
  goalsWithoutActions,
  goalsWithoutIndicators,
  lateActions,
} from './needs.ts';

const TODAY = '2026-11-22';
const action = (changes: Partial<ActionFact> = {}): ActionFact => ({
  id: newIdentifier(),
  title: 'Åpen hall',
  status: 'ongoing',
  startsOn: '2026-01-01',
  endsOn: '2027-01-01',
  leadId: newIdentifier(),
  leadName: 'Nordby idrettslag',
  ...changes,
});
const CLOSED = ['completed', 'cancelled', 'paused'] as const;

describe('late actions', () => {
  const late = (endsOn: string | null, changes: Partial<ActionFact> = {}) =>
    lateActions({ actions: [action({ endsOn, ...changes })] }, TODAY, { lateActionUrgentDays: 7 });
  test('the last day is not late, the next is', () => {
    expect(late(TODAY)).toEqual([]);
    expect(late('2026-11-21')).toMatchObject([
      {
        kind: 'late-action',
        urgency: 'due',
        values: { title: 'Åpen hall', leadName: 'Nordby idrettslag', days: 1 },
      },
    ]);
  });
  test('are urgent after more days than the threshold', () => {
    expect(late('2026-11-15')[0]?.urgency).toBe('due');
    expect(late('2026-11-14')[0]?.urgency).toBe('urgent');
  });
  test('the oldest comes first', () => {
    const actions = [action({ endsOn: '2026-11-20' }), action({ endsOn: '2026-10-19' })];
    const needs = lateActions({ actions }, TODAY, { lateActionUrgentDays: 7 });
    expect(needs.map((need) => need.subjectIds[0])).toEqual([actions[1]?.id, actions[0]?.id]);
  });
  test.each(CLOSED)('a %s one is never late', (status) => expect(late('2026-01-01', { status })).toEqual([]));
  test('without an end nothing is late', () => expect(late(null)).toEqual([]));
});

test('only open actions need a lead', () => {
  const leaderless = { leadId: null, leadName: null };
  const open = action({ ...leaderless, status: 'not-started' });
  const closed = CLOSED.map((status) => action({ ...leaderless, status }));
  expect(actionsWithoutLead({ actions: [action(), open, ...closed] })).toMatchObject([
    { kind: 'action-without-lead', subjectIds: [open.id] },
  ]);
});

test.each([
  [null, null, 'both'],
  [null, '2027-01-01', 'start'],
  ['2026-01-01', null, 'end'],
] as const)('an action from %s to %s lacks: %s', (startsOn, endsOn, missing) => {
  const dates = { startsOn, endsOn };
  const closed = CLOSED.map((status) => action({ ...dates, status }));
  expect(actionsWithoutDates({ actions: [action(), action(dates), ...closed] })).toMatchObject([
    { kind: 'action-without-dates', values: { missing } },
  ]);
});

test('goals need actions, and indicators', () => {
  const goal = (changes: Partial<GoalFact>): GoalFact => ({
    id: newIdentifier(),
    title: 'Mål',
    actionCount: 1,
    indicatorCount: 1,
    ...changes,
  });
  const goals = [goal({}), goal({ title: 'A', actionCount: 0 }), goal({ title: 'B', indicatorCount: 0 })];
  expect(goalsWithoutActions({ goals })).toMatchObject([
    { kind: 'goal-without-actions', subjectIds: [goals[1]?.id], values: { title: 'A' } },
  ]);
  expect(goalsWithoutIndicators({ goals })).toMatchObject([
    { kind: 'goal-without-indicators', subjectIds: [goals[2]?.id], values: { title: 'B' } },
  ]);
});
