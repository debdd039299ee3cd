import { expect, test } from 'vitest';
import { newIdentifier } from '../identifiers.ts';
import { type ActorFact, actorsNotAssessed, powerfulAssessedLongAgo } from './needs.ts';

const TODAY = '2026-11-22';
const actor = (latest: ActorFact['latest'], changes: Partial<ActorFact> = {}): ActorFact => ({
  id: newIdentifier(),
  name: 'Kommunen',
  kind: 'organisation',
  organisationId: null,
  latest,
  ...changes,
});

test.each([
  [3, '2025-11-21', 366],
  [5, '2025-11-22', null],
  [2.9, '2020-01-01', null],
] as const)('power %f assessed %s: told after %s days', (power, assessedOn, days) => {
  const needs = powerfulAssessedLongAgo({ actors: [actor({ power, assessedOn })] }, TODAY, {
    assessmentAgeDays: 365,
  });
  expect(needs.map((need) => need.values)).toEqual(
    days === null ? [] : [{ name: 'Kommunen', assessedOn, days }],
  );
});

test('the oldest assessment comes first', () => {
  const actors = ['2024-01-01', '2020-01-01'].map((assessedOn) => actor({ power: 4, assessedOn }));
  const needs = powerfulAssessedLongAgo({ actors }, TODAY, { assessmentAgeDays: 365 });
  expect(needs.map((need) => need.subjectIds[0])).toEqual([actors[1]?.id, actors[0]?.id]);
});

test('who was never assessed is told, but not people who speak for an organisation', () => {
  const actors = [
    actor(null),
    actor(null, { kind: 'person' }),
    actor(null, { kind: 'person', organisationId: newIdentifier() }),
    actor({ power: 1, assessedOn: '2020-01-01' }),
    // A unit is dealt with by itself.
    actor(null, { kind: 'unit', organisationId: newIdentifier() }),
  ];
  expect(actorsNotAssessed({ actors }).map((need) => need.subjectIds[0])).toEqual([
    actors[0]?.id,
    actors[1]?.id,
    actors[4]?.id,
  ]);
});
