/** The demo's meetings: called, given an agenda, held, and their outcomes written down the same day. */
import { addDays, daysBetween } from '../../../shared/domain/dates.ts';
import type { AgendaItemId, MeetingId } from '../../../shared/domain/identifiers.ts';
import type { AgendaItemKind, Outcome } from '../../../shared/domain/meetings/meeting.ts';
import { meetingTable } from '../meetings/meetings-repository.ts';
import { createItem, createMeeting, recordOutcome, updateItem } from '../meetings/meetings-service.ts';
import { nearestWeekday } from './calendar.ts';
import { type DemoContext, keysOf } from './demo-context.ts';
import { BODIES } from './structure/governance.ts';
import { ITEMS, type ItemKey, MEETINGS, type MeetingKey, WRITTEN_LAST } from './structure/meetings.ts';
import type { ItemText } from './texts/demo-texts.ts';

const CALLED_BEFORE_DAYS = 31;
const AGENDA_BEFORE_DAYS = 9;
const MEETING_LASTS_MINUTES = 125;
/** Nothing about a meeting ahead is younger than this, apart from the very last step. */
const NEWEST_PREPARATION = -5;

export function tellMeetings(context: DemoContext): void {
  for (const key of keysOf(MEETINGS)) tellMeeting(context, key);
}

function tellMeeting(context: DemoContext, key: MeetingKey): void {
  const { db, anchor, bodies, texts, addStep } = context;
  const { body, day, time, place } = MEETINGS[key];
  const date = nearestWeekday(addDays(anchor, day));
  const heldOn = daysBetween(anchor, date);
  const isHeld = day < 0;
  let meetingId: MeetingId | undefined;
  const calledOn = Math.max(
    Math.min(heldOn - CALLED_BEFORE_DAYS, NEWEST_PREPARATION - 8),
    BODIES[body].made + 2,
  );
  addStep(calledOn, 'meetings.createMeeting', () => {
    meetingId = createMeeting(db, {
      bodyId: bodies.get(body),
      startsAt: `${date}T${time}`,
      place: texts.places[place],
      status: 'planned',
    }).id;
  });
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const ended = { notBefore: hour * 60 + minute + MEETING_LASTS_MINUTES };
  const items = keysOf(ITEMS).filter((item) => ITEMS[item].meeting === key);
  const idOf = () => meetingId;
  for (const item of items)
    tellItem(context, item, Math.min(heldOn - AGENDA_BEFORE_DAYS, NEWEST_PREPARATION), idOf, heldOn, ended);
  if (!isHeld) return;
  addStep(
    heldOn,
    'meetings.updateMeeting',
    () => {
      if (meetingId !== undefined) meetingTable.update(db, meetingId, { status: 'held' });
    },
    ended,
  );
}

function tellItem(
  { db, texts, say, addStep }: DemoContext,
  key: ItemKey,
  preparedOn: number,
  meetingId: () => MeetingId | undefined,
  heldOn: number,
  ended: { notBefore: number },
): void {
  const { kind, outcome }: { kind: AgendaItemKind; outcome: Outcome | null } = ITEMS[key];
  const text: ItemText = texts.items[key];
  const proposedWording = say(text.proposal ?? '');
  const fields = { title: say(text.title), kind, background: say(text.background), proposedWording };
  const isWrittenLast = key === WRITTEN_LAST.item;
  let id: AgendaItemId | undefined;
  addStep(preparedOn, 'meetings.createItem', () => {
    const meeting = meetingId();
    if (meeting === undefined) return;
    const wording = isWrittenLast ? '' : proposedWording;
    id = createItem(db, { ...fields, meetingId: meeting, proposedWording: wording }).id;
  });
  if (isWrittenLast)
    addStep(WRITTEN_LAST.day, 'meetings.updateItem', () => {
      if (id !== undefined) updateItem(db, { id, ...fields });
    });
  if (outcome === null) return;
  addStep(
    heldOn,
    'meetings.recordOutcome',
    () => {
      if (id !== undefined) recordOutcome(db, id, outcome, text.minute ?? proposedWording);
    },
    ended,
  );
}
