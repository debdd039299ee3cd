import { expect, test } from 'vitest';
import type { BodyOverview, SeatOverview } from '../../../shared/contract/governance.ts';
import type { BodyId, SeatId, TermId } from '../../../shared/domain/identifiers.ts';
import {
  historyOf,
  type NamedTerm,
  pointOfGovernance,
  possibleParents,
  summariseGovernance,
} from './seats.ts';

const term = (id: string, startsOn: string, endsOn: string | null) =>
  ({ id: id as TermId, startsOn, endsOn, actorName: id }) as NamedTerm;
const seat = (currentTermId: string | null, terms: readonly NamedTerm[] = []) =>
  ({ id: 'seat' as SeatId, terms, currentTermId }) as SeatOverview;
const body = (id: string, parentId: string | null, seats: readonly SeatOverview[] = []) =>
  ({ id: id as BodyId, parentId: parentId as BodyId | null, seats }) as BodyOverview;

test('a seat tells who holds it, who comes and who has been, newest first', () => {
  const terms = [
    term('first', '2023-01-01', '2023-12-31'),
    term('second', '2024-01-01', '2025-12-31'),
    term('now', '2026-01-01', '2026-12-31'),
    term('later', '2028-01-01', null),
    term('next', '2027-01-01', '2027-12-31'),
  ];
  const { current, coming, former } = historyOf(seat('now', terms), '2026-06-01');
  expect(current?.id).toBe('now');
  expect(coming.map((each) => each.id)).toEqual(['next', 'later']);
  expect(former.map((each) => each.id)).toEqual(['second', 'first']);
});

test('the point is the first thing that is missing', () => {
  const pointOf = (bodies: readonly BodyOverview[]) => pointOfGovernance(summariseGovernance(bodies));
  expect(pointOf([])).toBe('none');
  expect(pointOf([body('a', null)])).toBe('noSeats');
  expect(pointOf([body('a', null, [seat('now'), seat(null)])])).toBe('emptySeats');
  expect(pointOf([body('a', null, [seat('now')]), body('b', 'a')])).toBe('allFilled');
});

test('a body cannot answer to itself or to one below it', () => {
  const bodies = [body('top', null), body('middle', 'top'), body('bottom', 'middle'), body('beside', null)];
  const parentsOf = (id: string | null) =>
    possibleParents(bodies, id as BodyId | null).map((each) => each.id);
  expect(parentsOf('top')).toEqual(['beside']);
  expect(parentsOf('middle')).toEqual(['top', 'beside']);
  expect(parentsOf(null)).toHaveLength(4);
});
