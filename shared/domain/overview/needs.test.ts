import { describe, expect, test } from 'vitest';
import { newIdentifier } from '../identifiers.ts';
import type { ActionFact, OverviewFacts, SeatFact, UpcomingItem } from './facts.ts';
import { isOverdue, needsOf } from './needs.ts';

const today = '2026-11-22';
const calm: OverviewFacts = {
  today,
  actorCount: 3,
  goalCount: 1,
  hasUpcomingMeeting: true,
  upcomingItems: [],
  actions: [],
  seats: [],
  indicators: [{ id: newIdentifier(), name: 'Trivsel', frequency: 'yearly', latestOn: '2026-04-12' }],
};
const item = (changes: Partial<UpcomingItem> = {}): UpcomingItem => ({
  id: newIdentifier(),
  meetingId: newIdentifier(),
  caseNumber: 41,
  caseYear: 2026,
  title: 'Ungdomslos',
  kind: 'decide',
  outcome: null,
  bodyName: 'Styringsgruppen',
  startsAt: '2026-12-03T09:00',
  hasWording: false,
  ...changes,
});
const action = (changes: Partial<ActionFact> = {}): ActionFact => ({
  id: newIdentifier(),
  title: 'Åpen hall',
  status: 'ongoing',
  endsOn: '2026-10-19',
  leadId: newIdentifier(),
  leadName: 'Nordby idrettslag',
  ...changes,
});
const seat = (changes: Partial<SeatFact> = {}): SeatFact => ({
  id: newIdentifier(),
  bodyId: 'b1' as SeatFact['bodyId'],
  bodyName: 'Styringsgruppen',
  role: 'member',
  title: '',
  isFilled: false,
  ...changes,
});
const kinds = (facts: Partial<OverviewFacts>) => needsOf({ ...calm, ...facts }).map((need) => need.kind);

test('an initiative where everything is in place needs nobody', () => {
  expect(needsOf(calm)).toEqual([]);
});

test('a new initiative is told where to begin', () => {
  const empty = { actorCount: 0, goalCount: 0, hasUpcomingMeeting: false, indicators: [] };
  expect(needsOf({ ...calm, ...empty })).toEqual(
    ['actors', 'meetings', 'goals', 'indicators'].map((of) => ({ kind: 'nothing-yet', of })),
  );
});

describe('decisions', () => {
  test('a decision sought without proposed wording is named by its case number', () => {
    expect(needsOf({ ...calm, upcomingItems: [item()] })).toMatchObject([
      { kind: 'decision-without-wording', caseNumber: '41/26', title: 'Ungdomslos' },
    ]);
  });
  test.each([
    ['has a wording', { hasWording: true }],
    ['is only to be discussed', { kind: 'discuss' }],
    ['is only to be noted', { kind: 'note' }],
    ['is already decided', { outcome: 'adopted' }],
  ] as const)('nothing is missing when it %s', (_case, changes) =>
    expect(kinds({ upcomingItems: [item(changes)] })).toEqual([]),
  );
});

describe('actions', () => {
  test('late ones are counted, the oldest is named with its days', () => {
    const actions = [action({ title: 'Ny', endsOn: '2026-11-20' }), action(), action({ endsOn: today })];
    expect(needsOf({ ...calm, actions })).toMatchObject([
      { kind: 'late-actions', count: 2, oldest: { title: 'Åpen hall', daysLate: 34 } },
    ]);
  });
  test('only open ones need a lead', () => {
    const leaderless = { leadId: null, leadName: null, endsOn: null };
    const closed = (['completed', 'cancelled', 'paused'] as const).map((status) =>
      action({ ...leaderless, status }),
    );
    expect(kinds({ actions: closed })).toEqual([]);
    expect(
      needsOf({ ...calm, actions: [...closed, action({ ...leaderless, title: 'Uten leder' })] }),
    ).toMatchObject([{ kind: 'actions-without-lead', count: 1, first: { title: 'Uten leder' } }]);
  });
});

describe('seats', () => {
  test('one need per body, with the number of its empty seats', () => {
    const other = { bodyId: 'b2' as SeatFact['bodyId'], bodyName: 'Partnergruppen' };
    expect(
      needsOf({ ...calm, seats: [seat(), seat(other), seat(), seat({ isFilled: true })] }),
    ).toMatchObject([
      { kind: 'empty-seats', bodyName: 'Styringsgruppen', count: 2 },
      { kind: 'empty-seats', bodyName: 'Partnergruppen', count: 1 },
    ]);
  });
  test('more than three bodies become one need', () => {
    const seats = ['b1', 'b2', 'b3', 'b4', 'b4'].map((bodyId) =>
      seat({ bodyId: bodyId as SeatFact['bodyId'] }),
    );
    expect(kinds({ seats: seats.slice(0, 3) })).toEqual(Array(3).fill('empty-seats'));
    expect(needsOf({ ...calm, seats })).toMatchObject([
      { kind: 'empty-seats-in-bodies', count: 5, bodyCount: 4, first: { bodyId: 'b1' } },
    ]);
  });
  test('a missing substitute or observer is no need', () => {
    expect(kinds({ seats: [seat({ role: 'substitute' }), seat({ role: 'observer' })] })).toEqual([]);
  });
});

describe('indicators', () => {
  const indicator = calm.indicators[0];
  if (!indicator) throw new Error('the calm initiative has an indicator');
  test('one without a value is named', () => {
    expect(kinds({ indicators: [{ ...indicator, latestOn: null }] })).toEqual(['indicators-without-value']);
  });
  test.each([
    ['monthly', '2026-10-22', false],
    ['monthly', '2026-10-21', true],
    ['half-yearly', '2026-05-22', false],
    ['half-yearly', '2026-05-21', true],
    ['yearly', '2025-11-21', false],
    ['yearly', '2025-11-20', true],
  ] as const)('%s, last measured %s: overdue %s', (frequency, latestOn, expected) => {
    expect(isOverdue({ ...indicator, frequency, latestOn }, today)).toBe(expected);
    expect(kinds({ indicators: [{ ...indicator, frequency, latestOn }] })).toEqual(
      expected ? ['indicators-overdue'] : [],
    );
  });
});

test('what a meeting waits for comes first, then what is late, then what nobody holds', () => {
  const facts = {
    upcomingItems: [item()],
    actions: [action(), action({ leadId: null, endsOn: null })],
    seats: [seat()],
    goalCount: 0,
  };
  expect(kinds(facts)).toEqual([
    'decision-without-wording',
    'late-actions',
    'empty-seats',
    'actions-without-lead',
    'nothing-yet',
  ]);
});
