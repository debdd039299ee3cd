import { expect, test } from 'vitest';
import { type BodyId, newIdentifier } from '../identifiers.ts';
import { decisionsWithoutWording, type UpcomingItem } from './needs.ts';

const TODAY = '2026-11-22';
const meetingId = newIdentifier<'meeting'>();
const item = (changes: Partial<UpcomingItem> = {}): UpcomingItem => ({
  id: newIdentifier(),
  meetingId,
  caseNumber: 41,
  caseYear: 2026,
  title: 'Ungdomslos',
  kind: 'decide',
  outcome: null,
  proposedWording: ' ',
  bodyId: 'b1' as BodyId,
  bodyName: 'Styringsgruppen',
  startsAt: '2026-12-06T09:00',
  ...changes,
});
const needs = (...upcomingItems: UpcomingItem[]) =>
  decisionsWithoutWording({ upcomingItems }, TODAY, { wordingDays: 14 });

test('a decision sought without proposed wording is named by its case number', () => {
  const one = item();
  expect(needs(one)).toMatchObject([
    {
      kind: 'decision-without-wording',
      urgency: 'urgent',
      subjectIds: [meetingId, one.id],
      values: { caseNumber: '41/26', days: 14 },
    },
  ]);
});

test('further away than the threshold it is missing, not urgent', () => {
  expect(needs(item({ startsAt: '2026-12-07T09:00' }))[0]?.urgency).toBe('missing');
});

test.each([
  ['has a wording', { proposedWording: 'Vedtas.' }],
  ['is only to be discussed', { kind: 'discuss' }],
  ['is only to be noted', { kind: 'note' }],
  ['is already decided', { outcome: 'adopted' }],
] as const)('nothing is missing when it %s', (_case, changes) => expect(needs(item(changes))).toEqual([]));

test('only the next meeting of each body counts', () => {
  const later = item({ meetingId: newIdentifier(), startsAt: '2027-01-10T09:00' });
  const other = item({ meetingId: newIdentifier(), bodyId: 'b2' as BodyId, startsAt: '2027-01-10T09:00' });
  const noted = item({ kind: 'note' });
  expect(needs(noted, later, other).map((need) => need.subjectIds[1])).toEqual([other.id]);
});
