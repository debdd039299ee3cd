import { beforeEach, expect, it } from 'vitest';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeAction, makeActor, makeBody, makeIndicator } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import { createSeat, createTerm } from '../governance/governance-service.ts';
import { createIndicator, createValue } from '../measurement/measurement-service.ts';
import { createItem, createMeeting } from '../meetings/meetings-service.ts';
import { createAction } from '../plan/plan-service.ts';
import { createActor } from '../stakeholders/stakeholders-service.ts';
import { overviewHandlers } from './handlers.ts';

const today = '2026-11-22';
let db: Database;
beforeEach(() => {
  db = emptyDocument();
});
const overview = () => overviewHandlers['overview.get']({}, { db, today });

const itemFields = { title: 'Ungdomslos', kind: 'decide', background: '', proposedWording: '' } as const;

it('says of an empty document only where to begin', () => {
  expect(overview()).toMatchObject({ nextMeeting: null, indicatorId: null });
  expect(overview().needs.map((need) => need.kind)).toEqual(Array(4).fill('nothing-yet'));
});

it('finds the next planned meeting, today included, and what its agenda lacks', () => {
  step(db, () => {
    const body = makeBody(db);
    const meetings = (['2026-11-21T18:00', '2026-12-03T09:00', '2026-11-22T08:00'] as const).map((startsAt) =>
      createMeeting(db, { bodyId: body.id, startsAt, place: '', status: 'planned' }),
    );
    for (const meeting of meetings) createItem(db, { meetingId: meeting.id, ...itemFields });
    createItem(db, { meetingId: meetings[2]?.id as never, ...itemFields, proposedWording: 'Vedtas.' });
    createMeeting(db, { bodyId: body.id, startsAt: '2026-11-22T07:00', place: '', status: 'cancelled' });
  });
  const { nextMeeting, needs } = overview();
  expect(nextMeeting).toMatchObject({ startsAt: '2026-11-22T08:00', itemCount: 2, decisionsSought: 2 });
  expect(
    needs.filter((need) => need.kind === 'decision-without-wording').map((need) => need.startsAt),
  ).toEqual(['2026-11-22T08:00', '2026-12-03T09:00']);
});

it('counts a seat as filled only while a term covers today', () => {
  step(db, () => {
    const body = makeBody(db);
    const actor = createActor(db, makeActor());
    const terms = [
      ['2026-01-01', '2026-11-21'],
      ['2026-11-22', null],
      ['2026-11-23', null],
    ] as const;
    for (const [startsOn, endsOn] of terms) {
      const seat = createSeat(db, { bodyId: body.id, role: 'member', title: '', sector: null });
      createTerm(db, { seatId: seat.id, actorId: actor.id, startsOn, endsOn });
    }
  });
  expect(overview().needs).toContainEqual(expect.objectContaining({ kind: 'empty-seats', count: 2 }));
});

it('reads actions with their lead, and the newest value of each indicator', () => {
  step(db, () => {
    const lead = createActor(db, makeActor());
    createAction(db, makeAction({ leadId: lead.id, status: 'ongoing', endsOn: '2026-10-19' }));
    const measured = createIndicator(db, makeIndicator());
    for (const measuredOn of ['2026-06-01', '2025-06-01'])
      createValue(db, { indicatorId: measured.id, measuredOn, value: 79, note: '' });
    createIndicator(db, makeIndicator({ name: 'Trivsel' }));
  });
  const { needs, actionCounts, indicatorId } = overview();
  expect(actionCounts).toMatchObject({ late: 1, ongoing: 0 });
  expect(indicatorId).not.toBeNull();
  expect(needs).toContainEqual(
    expect.objectContaining({ kind: 'late-actions', oldest: expect.objectContaining({ daysLate: 34 }) }),
  );
  expect(needs).toContainEqual(
    expect.objectContaining({
      kind: 'indicators-without-value',
      count: 1,
      first: expect.objectContaining({ name: 'Trivsel' }),
    }),
  );
  expect(needs.some((need) => need.kind === 'indicators-overdue')).toBe(false);
});
