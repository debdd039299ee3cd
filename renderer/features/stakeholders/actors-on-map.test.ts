import { expect, test } from 'vitest';
import type { MapJudgement } from '../../../shared/contract/maps.ts';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { UNJUDGED } from '../../../shared/domain/stakeholders/assessment.ts';
import { makeActor } from '../../../test/helpers/entities.ts';
import { actorsOnMap, neighboursOf } from './actors-on-map.ts';

const actor = (name: string): ActorOverview => ({
  ...makeActor({ name }),
  id: name as ActorId,
  level: null,
  tags: '',
  organisationName: null,
  assessment: { power: 1, interest: 1, assessedOn: '2026-01-01' },
  hasSeat: false,
});
const judgement = (name: string, power: number, isTaken: boolean): MapJudgement => ({
  ...UNJUDGED,
  actorId: name as ActorId,
  assessedOn: '2026-02-02',
  power,
  interest: 3,
  isTaken,
});

test('a further map has its own actors, judged as on that map', () => {
  const found = actorsOnMap(
    [actor('a'), actor('b'), actor('c')],
    [judgement('a', 4, true), judgement('b', 2, false)],
    ['a', 'c'] as ActorId[],
  );
  expect(found.map(({ name, assessment, isTaken }) => [name, assessment?.power ?? null, isTaken])).toEqual([
    ['a', 4, true],
    ['c', null, false],
  ]);
});

test('everyone is on the map of the whole initiative, and nobody keeps a judgement of elsewhere', () => {
  const found = actorsOnMap([actor('a'), actor('b')], [judgement('b', 2, false)], null);
  expect(found.map(({ judgement: each }) => each?.power ?? null)).toEqual([null, 2]);
  expect(found[0]?.assessment).toBeNull();
});

test('neighbours are those at the other end of a tie, whichever way it goes, and the actor itself', () => {
  const ties = [
    { fromActorId: 'a' as ActorId, toActorId: 'b' as ActorId },
    { fromActorId: 'c' as ActorId, toActorId: 'a' as ActorId },
  ];
  expect([...neighboursOf('a' as ActorId, ties)].sort()).toEqual(['a', 'b', 'c']);
  expect([...neighboursOf('x' as ActorId, [])]).toEqual(['x']);
});
