import { describe, expect, test } from 'vitest';
import { type ActorId, newIdentifier } from '../identifiers.ts';
import {
  isFollowUpOpen,
  lastContacts,
  nextContactOn,
  planStatusOf,
  RHYTHM_DAYS,
  RHYTHMS,
  rhythmOf,
} from './plan.ts';

const TODAY = '2026-11-22';
const MARGIN = 7;
const planned = (contactRhythmDays: number | null, lastContactOn: string | null) => ({
  contactRhythmDays,
  lastContactOn,
});

test('named rhythms are recognised by their days, others are not', () => {
  expect(RHYTHMS.map((name) => rhythmOf(RHYTHM_DAYS[name]))).toEqual(RHYTHMS);
  expect(rhythmOf(45)).toBeNull();
});

describe('the status of the plan', () => {
  test.each([
    ['without a rhythm', planned(null, '2020-01-01'), 'no-rhythm'],
    ['with a rhythm and no contact', planned(30, null), 'never'],
    // 30 days from 16 October is 15 November; the margin ends on the 22nd.
    ['on the last day of the margin', planned(30, '2026-10-16'), 'due'],
    ['the day after the margin', planned(30, '2026-10-15'), 'silent'],
    ['a week before the day', planned(30, '2026-10-30'), 'due'],
    ['more than a week before the day', planned(30, '2026-10-31'), 'kept'],
  ] as const)('%s', (_case, plan, status) => {
    expect(planStatusOf(plan, TODAY, MARGIN)).toBe(status);
  });

  test('the next day follows from the last contact and the rhythm', () => {
    expect(nextContactOn(planned(91, '2026-11-01'))).toBe('2027-01-31');
    expect(nextContactOn(planned(91, null))).toBeNull();
    expect(nextContactOn(planned(null, '2026-11-01'))).toBeNull();
  });
});

test('a follow-up is open while something was agreed, with or without a day, and is not done', () => {
  const contact = { followUp: '', followUpOn: null, followedUpOn: null };
  expect(isFollowUpOpen(contact)).toBe(false);
  expect(isFollowUpOpen({ ...contact, followUp: 'Sende brev' })).toBe(true);
  expect(isFollowUpOpen({ ...contact, followUpOn: TODAY })).toBe(true);
  expect(isFollowUpOpen({ ...contact, followUp: 'Sende brev', followedUpOn: TODAY })).toBe(false);
});

describe('the last contact', () => {
  const [council, office, head, other] = Array.from({ length: 4 }, () => newIdentifier<'actor'>()) as [
    ActorId,
    ActorId,
    ActorId,
    ActorId,
  ];
  const actors = [
    { id: council, organisationId: null },
    { id: office, organisationId: council },
    { id: head, organisationId: office },
    { id: other, organisationId: council },
  ];

  test('with a person is one with the unit and the organisation above, but not with a colleague', () => {
    const last = lastContacts(actors, new Map([[head, '2026-05-01']]));
    expect(last.get(office)).toBe('2026-05-01');
    expect(last.get(council)).toBe('2026-05-01');
    expect(last.has(other)).toBe(false);
  });
  test('of an organisation is the newest of its own and those of its people, and says nothing of them', () => {
    const own = new Map([
      [council, '2026-06-01'],
      [head, '2026-05-01'],
      [other, '2026-07-01'],
    ]);
    const last = lastContacts(actors, own);
    expect(last.get(council)).toBe('2026-07-01');
    expect(last.get(office)).toBe('2026-05-01');
    expect(last.get(head)).toBe('2026-05-01');
  });
  test('ends where a document that was put together by hand goes round in a circle', () => {
    const circle = [
      { id: council, organisationId: office },
      { id: office, organisationId: council },
    ];
    expect(lastContacts(circle, new Map([[council, TODAY]])).get(office)).toBe(TODAY);
  });
});
