import { expect, test } from 'vitest';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { Assessment } from '../../../shared/domain/stakeholders/assessment.ts';
import { makeActor } from '../../../test/helpers/entities.ts';
import { pointOfMap, summariseMap } from './map-summary.ts';

const actor = (
  name: string,
  place: readonly [power: number, interest: number] | null,
  changes: Partial<ActorOverview> = {},
): ActorOverview => ({
  ...makeActor({ name }),
  id: name as ActorId,
  level: null,
  tags: '',
  organisationName: null,
  assessment: place ? ({ power: place[0], interest: place[1] } as Assessment) : null,
  hasSeat: false,
  ...changes,
});
const pointOf = (...actors: ActorOverview[]) => pointOfMap(summariseMap(actors));

test('the point is the first thing that is missing', () => {
  expect(pointOf()).toBe('none');
  expect(pointOf(actor('a', null))).toBe('unplaced');
  expect(pointOf(actor('a', null), actor('b', [2, 4]))).toBe('noneClose');
  expect(pointOf(actor('a', [4, 4]), actor('b', [5, 5], { hasSeat: true }))).toBe('missingSeats');
  expect(pointOf(actor('b', [3, 3], { hasSeat: true }))).toBe('allSeated');
});

test('those without a seat come most powerful first', () => {
  const summary = summariseMap([actor('less', [3.1, 5]), actor('more', [4.9, 3]), actor('far', [2.9, 5])]);
  expect(summary.closeWithoutSeat.map((each) => each.name)).toEqual(['more', 'less']);
  expect(summary.close).toBe(2);
});

test('of those not on the map, people whose organisation is on it come last', () => {
  const organisation = actor('skolen', [4, 4]);
  const head = actor('rektor', null, { kind: 'person', organisationId: organisation.id });
  const resident = actor('beboer', null, { kind: 'person' });
  expect(summariseMap([head, organisation, resident]).unplaced.map((each) => each.name)).toEqual([
    'beboer',
    'rektor',
  ]);
});
