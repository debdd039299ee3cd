import { expect, test } from 'vitest';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { Assessment } from '../../../../shared/domain/stakeholders/assessment.ts';
import { makeActor } from '../../../../test/helpers/entities.ts';
import type { ActorOnMap } from '../actors-on-map.ts';
import { gridHeight, weightiest, weightiestOfEach } from './grid-marks.ts';

const actor = (name: string, power: number | null, interest = 3): ActorOnMap => ({
  ...makeActor({ name }),
  id: name as ActorId,
  level: null,
  tags: '',
  organisationName: null,
  assessment: power === null ? null : ({ power, interest } as Assessment),
  hasSeat: false,
  judgement: null,
  isTaken: false,
});
const names = (list: readonly ActorOnMap[]) => list.map((each) => each.name);

test('where there is room, all assessed actors are drawn, in their order', () => {
  expect(names(weightiest([actor('a', 1), actor('b', null), actor('c', 5)], null, 2))).toEqual(['a', 'c']);
});

test('where there is not, the weightiest and the selected one are, still in their order', () => {
  const actors = [actor('a', 2), actor('b', 5), actor('c', 4), actor('d', 1)];
  expect(names(weightiest(actors, null, 2))).toEqual(['b', 'c']);
  expect(names(weightiest(actors, 'd', 2))).toEqual(['b', 'd']);
});

test('grids of sectors each draw their own, and the selected one', () => {
  const many = Array.from({ length: 90 }, (_, index) => actor(`v${index}`, 3));
  const voluntary = many.map((each): ActorOnMap => ({ ...each, sector: 'voluntary' }));
  const drawn = names(weightiestOfEach([actor('p', 1), ...voluntary, actor('q', null)], 'v89'));
  expect(drawn).toHaveLength(81);
  expect(drawn).toContain('p');
  expect(drawn).toContain('v89');
});

test('the grid is as high as the window has room for, never too low to read', () => {
  expect(gridHeight(280, 500)).toBe(360);
  expect(gridHeight(700, 490)).toBe(490);
  expect(gridHeight(700, 200)).toBe(360);
  expect(gridHeight(500, 900)).toBe(430);
});
