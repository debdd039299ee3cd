import { beforeEach, describe, expect, it } from 'vitest';
import type { BodyId } from '../../../shared/domain/identifiers.ts';
import { type AgendaItemKind, formatCaseNumber } from '../../../shared/domain/meetings/meeting.ts';
import { emptyDocument, step } from '../../../test/helpers/database.ts';
import { makeBody } from '../../../test/helpers/entities.ts';
import type { Database } from '../db/open-database.ts';
import {
  createItem,
  createMeeting,
  deleteMeeting,
  getMeeting,
  listMeetings,
  moveItem,
  recordOutcome,
  updateItem,
} from './meetings-service.ts';

let db: Database;
let bodyId: BodyId;
beforeEach(() => {
  db = emptyDocument();
  bodyId = step(db, () => makeBody(db)).id;
});
const call = (startsAt: string, body = bodyId) =>
  step(db, () => createMeeting(db, { bodyId: body, startsAt, place: 'Rådhuset', status: 'planned' }));
const add = (meeting: ReturnType<typeof call>, title: string, kind: AgendaItemKind = 'decide') =>
  step(db, () => createItem(db, { meetingId: meeting.id, title, kind, background: '', proposedWording: '' }));

describe('case numbers', () => {
  it('run through a body and a year, and stay when the agenda is reordered', () => {
    const [november, december, january] = [
      call('2026-11-05T09:00'),
      call('2026-12-03T09:00'),
      call('2027-01-07T09:00'),
    ];
    const other = call('2026-12-03T09:00', step(db, () => makeBody(db, { name: 'Partnergruppe' })).id);
    add(november, 'a');
    const b = add(december, 'b');
    const c = add(december, 'c');
    expect(formatCaseNumber(b)).toBe('2/26');
    expect(formatCaseNumber(add(january, 'd'))).toBe('1/27');
    expect(formatCaseNumber(add(other, 'e'))).toBe('1/26');
    step(db, () => moveItem(db, c.id, 'up'));
    step(db, () => moveItem(db, c.id, 'up'));
    expect(getMeeting(db, december.id).items.map((item) => [item.title, formatCaseNumber(item)])).toEqual([
      ['c', '3/26'],
      ['b', '2/26'],
    ]);
  });
});

describe('outcomes', () => {
  it('must fit what the body was asked to do', () => {
    const meeting = call('2026-12-03T09:00');
    const item = add(meeting, 'Economy', 'note');
    expect(() => step(db, () => recordOutcome(db, item.id, 'adopted', ''))).toThrowError(
      'meetings.outcome-without-kind',
    );
    step(db, () => recordOutcome(db, item.id, 'noted', 'Tatt til orientering.'));
    expect(() => step(db, () => updateItem(db, { ...item, kind: 'decide' }))).toThrowError(
      'meetings.outcome-without-kind',
    );
    step(db, () => recordOutcome(db, item.id, null, ''));
    expect(step(db, () => updateItem(db, { ...item, kind: 'decide' })).kind).toBe('decide');
  });

  it('count down the decisions still sought', () => {
    const meeting = call('2026-12-03T09:00');
    const item = add(meeting, 'a');
    add(meeting, 'b', 'endorse');
    add(meeting, 'c', 'discuss');
    expect(listMeetings(db)[0]).toMatchObject({
      itemCount: 3,
      decisionsSought: 2,
      bodyName: 'Styringsgruppe',
    });
    step(db, () => recordOutcome(db, item.id, 'adopted-amended', 'x'));
    expect(getMeeting(db, meeting.id).decisionsSought).toBe(1);
  });
});

it('a meeting goes with its agenda', () => {
  const meeting = call('2026-12-03T09:00');
  add(meeting, 'a');
  step(db, () => deleteMeeting(db, meeting.id));
  expect(db.prepare('SELECT count(*) AS n FROM agenda_item').get()).toEqual({ n: 0 });
});
