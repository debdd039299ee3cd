import { describe, expect, it, test } from 'vitest';
import type { ActorId, AssessmentId, StakeholderMapId } from '../identifiers.ts';
import { type Assessment, UNJUDGED } from './assessment.ts';
import { effectiveAssessments, ofWholeInitiative } from './effective-assessments.ts';
import { movementBetween } from './movement.ts';

const MAP = 'map' as StakeholderMapId;
let number = 0;
const assessment = (
  actor: string,
  assessedOn: string,
  power: number,
  more: Partial<Assessment> = {},
): Assessment => ({
  ...UNJUDGED,
  id: `a${String(++number).padStart(3, '0')}` as AssessmentId,
  actorId: actor as ActorId,
  assessedOn,
  assessedBy: 'Ida',
  power,
  interest: 3,
  reason: '',
  ...more,
});

describe('the assessment that counts', () => {
  const school = assessment('school', '2026-01-01', 3);
  const own = assessment('school', '2026-02-01', 4, { mapId: MAP });
  const later = assessment('school', '2026-03-01', 5);
  const club = assessment('club', '2026-01-01', 2);
  const all = [school, own, later, club];

  it('on a further map is the newest made for it, even when the whole initiative has a newer one', () => {
    const found = effectiveAssessments(all, '2026-12-31', MAP);
    expect(found.get('school' as ActorId)).toEqual({ assessment: own, isTaken: false });
    expect(found.get('club' as ActorId)).toEqual({ assessment: club, isTaken: true });
    expect(effectiveAssessments(all, '2026-01-15', MAP).get('school' as ActorId)).toEqual({
      assessment: school,
      isTaken: true,
    });
  });

  it('of the whole initiative knows nothing of further maps', () => {
    const found = effectiveAssessments(all, '2026-12-31', null);
    expect(found.get('school' as ActorId)).toEqual({ assessment: later, isTaken: false });
    expect(ofWholeInitiative(all)).toEqual([school, later, club]);
  });
});

describe('movement', () => {
  const from = '2026-01-31';
  const until = '2026-12-31';

  it('compares what counted on two days, the farthest first, with the reasons given since', () => {
    const all = [
      assessment('near', '2026-01-01', 3),
      assessment('near', '2026-05-01', 3.5, { reason: 'New head' }),
      assessment('far', '2026-01-01', 1, { reason: 'Before the period' }),
      assessment('far', '2026-04-01', 2, { reason: 'First' }),
      assessment('far', '2026-06-01', 4, { reason: 'Second', interest: 5 }),
      assessment('still', '2026-01-01', 2),
      assessment('still', '2026-05-01', 2, { reason: 'Looked again' }),
      assessment('new', '2026-05-01', 2),
    ];
    const { movements, arrivals } = movementBetween(all, { mapId: null, from, until });
    expect(movements.map((each) => [each.actorId, each.distance])).toEqual([
      ['far', 3.61],
      ['near', 0.5],
    ]);
    expect(movements[0]?.reasons.map(({ reason }) => reason)).toEqual(['First', 'Second']);
    expect(movements[0]?.before.power).toBe(1);
    expect(movements[0]?.after.power).toBe(4);
    expect(arrivals).toEqual(['new']);
  });

  it('on a further map starts from the whole initiative where there was nothing before', () => {
    const all = [
      assessment('school', '2026-01-01', 3),
      assessment('school', '2026-05-01', 4, { mapId: MAP, reason: 'For this question' }),
      assessment('school', '2026-06-01', 1, { reason: 'Elsewhere' }),
    ];
    const moved = movementBetween(all, { mapId: MAP, from, until }).movements[0];
    expect(moved?.before.power).toBe(3);
    expect(moved?.after.power).toBe(4);
    const own = movementBetween(all, { mapId: null, from, until }).movements[0];
    expect(own?.after.power).toBe(1);
    expect(own?.reasons.map(({ reason }) => reason)).toEqual(['Elsewhere']);
  });
});

test('nothing has moved between a day and itself', () => {
  const all = [assessment('a', '2026-01-01', 3), assessment('a', '2026-02-01', 4)];
  expect(movementBetween(all, { mapId: null, from: '2026-06-01', until: '2026-06-01' })).toEqual({
    movements: [],
    arrivals: [],
  });
});
