import { describe, expect, test } from 'vitest';
import { newIdentifier } from '../identifiers.ts';
import { foldNeeds } from './fold.ts';
import type { NeedOf, Urgency } from './need.ts';
import { needLinesOf, type OverviewFacts } from './needs.ts';
import { DEFAULT_THRESHOLDS, THRESHOLD_NAMES, THRESHOLDS } from './thresholds.ts';

const TODAY = '2026-11-22';
const empty: OverviewFacts = {
  document: {
    isReadOnly: false,
    trouble: null,
    publishedAt: null,
    backup: { newestAt: null, isUnderWay: false, hasFailed: false },
  },
  hasUpcomingMeeting: false,
  upcomingItems: [],
  actions: [],
  goals: [],
  bodies: [],
  seats: [],
  terms: [],
  indicators: [],
  actors: [],
  planned: [],
  followUps: [],
  parties: [],
  targetGroups: [],
  contactedIds: new Set(),
};

test('a new initiative is told where to begin, line by line', () => {
  expect(needLinesOf(empty, TODAY, DEFAULT_THRESHOLDS).map(({ first }) => first.values)).toEqual(
    ['actors', 'meetings', 'goals', 'indicators'].map((of) => ({ of })),
  );
});

test('actors are asked for before a chair, whom one of them could be', () => {
  const body = { id: newIdentifier<'body'>(), name: 'Styringsgruppen' };
  const lines = needLinesOf({ ...empty, bodies: [body] }, TODAY, DEFAULT_THRESHOLDS);
  expect(lines.map(({ first }) => first.kind)).toEqual([
    ...Array<string>(4).fill('nothing-yet'),
    'body-without-chair',
  ]);
});

test('an initiative where everything is in place needs nobody', () => {
  const goal = { id: newIdentifier<'goal'>(), title: 'Mål', actionCount: 1, indicatorCount: 1 };
  const actor = {
    id: newIdentifier<'actor'>(),
    name: 'Kommunen',
    kind: 'organisation',
    organisationId: null,
    latest: { power: 5, assessedOn: TODAY },
  } as const;
  const indicator = {
    id: newIdentifier<'indicator'>(),
    name: 'Trivsel',
    frequency: 'yearly',
    direction: 'up',
    baselineValue: null,
    baselineOn: null,
    targetValue: null,
    targetOn: null,
    latest: { value: 1, measuredOn: TODAY },
  } as const;
  const calm = {
    ...empty,
    hasUpcomingMeeting: true,
    goals: [goal],
    actors: [actor],
    indicators: [indicator],
  };
  expect(needLinesOf(calm, TODAY, DEFAULT_THRESHOLDS)).toEqual([]);
});

describe('folding', () => {
  const need = (kind: string, urgency: Urgency, id: string): NeedOf<string, object> => ({
    kind,
    urgency,
    subjectIds: [id],
    values: {},
  });
  const of = (kind: string, urgency: Urgency, count: number) =>
    Array.from({ length: count }, (_, number) => need(kind, urgency, `${kind} ${number}`));
  const lines = (needs: readonly NeedOf<string, object>[]) =>
    foldNeeds(needs, { needsNamed: 3 }).map(({ first, count, urgency }) => [first.kind, count, urgency]);

  test('so many of a kind are told one by one, more become one line', () => {
    expect(lines(of('late', 'due', 3))).toEqual(Array(3).fill(['late', 1, 'due']));
    expect(lines(of('late', 'due', 4))).toEqual([['late', 4, 'due']]);
  });
  test('a folded line is as urgent as its worst need, which comes first', () => {
    const worst = need('late', 'urgent', 'worst');
    const [line] = foldNeeds([...of('late', 'due', 4), worst], { needsNamed: 3 });
    expect(line).toMatchObject({ urgency: 'urgent', count: 5, first: worst });
    expect(line?.examples).toHaveLength(3);
  });
  test('the most urgent comes first, among equals the order stays', () => {
    const needs = [
      ...of('a', 'missing', 1),
      ...of('b', 'urgent', 1),
      ...of('c', 'due', 1),
      ...of('d', 'urgent', 1),
    ];
    expect(lines(needs).map(([kind]) => kind)).toEqual(['b', 'd', 'c', 'a']);
  });
});

test.each(THRESHOLD_NAMES)('the default of %s lies within its limits', (name) => {
  const { min, max } = THRESHOLDS[name];
  expect(DEFAULT_THRESHOLDS[name]).toBeGreaterThanOrEqual(min);
  expect(DEFAULT_THRESHOLDS[name]).toBeLessThanOrEqual(max);
});
