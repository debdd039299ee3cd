import { describe, expect, test } from 'vitest';
import { type BodyId, newIdentifier, type SeatId } from '../identifiers.ts';
import {
  bodiesWithoutChair,
  emptySeats,
  type GovernanceFacts,
  type SeatFact,
  seatsEnding,
  type TermFact,
} from './needs.ts';

const TODAY = '2026-11-22';
const bodyId = newIdentifier<'body'>();
const seat = (changes: Partial<SeatFact> = {}): SeatFact => ({
  id: newIdentifier(),
  bodyId,
  bodyName: 'Styringsgruppen',
  role: 'member',
  title: '',
  ...changes,
});
const term = (seatId: SeatId, startsOn: string, endsOn: string | null): TermFact => ({
  seatId,
  startsOn,
  endsOn,
  actorName: 'Astrid Li',
});
const facts = (seats: readonly SeatFact[], terms: readonly TermFact[] = []): GovernanceFacts => ({
  bodies: [{ id: bodyId, name: 'Styringsgruppen' }],
  seats,
  terms,
});

describe('a body', () => {
  const chair = seat({ role: 'chair' });
  test('with somebody in the chair needs nothing', () => {
    expect(bodiesWithoutChair(facts([chair], [term(chair.id, TODAY, null)]), TODAY)).toEqual([]);
  });
  test.each([
    ['no such seat', facts([seat()]), false],
    ['an empty seat', facts([chair]), true],
    ['a chair who left yesterday', facts([chair], [term(chair.id, '2025-01-01', '2026-11-21')]), true],
    ['a chair of another body', facts([{ ...chair, bodyId: newIdentifier() as BodyId }]), false],
  ] as const)('with %s has no chair', (_case, given, hasSeat) => {
    expect(bodiesWithoutChair(given, TODAY)).toMatchObject([
      { kind: 'body-without-chair', subjectIds: [bodyId], values: { hasSeat } },
    ]);
  });
});

describe('a seat', () => {
  test.each([
    ['2026-01-01', '2026-11-21', 1],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-23', null, 1],
  ] as const)('held from %s to %s is empty today: %i', (startsOn, endsOn, count) => {
    const one = seat();
    expect(emptySeats(facts([one], [term(one.id, startsOn, endsOn)]), TODAY)).toHaveLength(count);
  });
  test.each(['substitute', 'observer', 'chair'] as const)('of a %s is not told of here', (role) => {
    expect(emptySeats(facts([seat({ role })]), TODAY)).toEqual([]);
  });
});

describe('a term', () => {
  const one = seat();
  const ending = (...terms: TermFact[]) =>
    seatsEnding(facts([one], terms), TODAY, { seatEndingDays: 60 }).map((need) => need.values);
  test('that ends within the threshold needs a successor', () => {
    expect(ending(term(one.id, '2025-01-01', '2027-01-21'))).toMatchObject([
      { actorName: 'Astrid Li', endsOn: '2027-01-21', days: 60 },
    ]);
    expect(ending(term(one.id, '2025-01-01', '2027-01-22'))).toEqual([]);
    expect(ending(term(one.id, '2025-01-01', null))).toEqual([]);
  });
  test('that is one day long has no successor in itself', () => {
    expect(ending(term(one.id, TODAY, TODAY))).toMatchObject([{ endsOn: TODAY, days: 0 }]);
  });
  test('with a successor needs nothing', () => {
    expect(ending(term(one.id, '2025-01-01', '2026-12-01'), term(one.id, '2026-12-02', null))).toEqual([]);
  });
});
