/** Operations on meetings and agenda items. */
import { z } from 'zod';
import {
  AGENDA_ITEM_KINDS,
  type AgendaItem,
  MEETING_STATUSES,
  type Meeting,
  OUTCOMES,
} from '../domain/meetings/meeting.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

export interface MeetingOverview extends Meeting {
  readonly bodyName: string;
  readonly itemCount: number;
  /** Items that still ask for a decision. */
  readonly decisionsSought: number;
}

export interface MeetingDetails extends MeetingOverview {
  /** In the order of the agenda. */
  readonly items: readonly AgendaItem[];
}

const meetingFields = z.object({
  startsAt: field.dateTime,
  place: field.line,
  status: z.enum(MEETING_STATUSES),
});
const itemFields = z.object({
  title: field.name,
  kind: z.enum(AGENDA_ITEM_KINDS),
  background: field.text,
  proposedWording: field.text,
});

export const meetingsContract = {
  'meetings.listMeetings': read<readonly MeetingOverview[]>()(
    z.object({ bodyId: field.id<'body'>().optional() }),
  ),
  'meetings.getMeeting': read<MeetingDetails>()(z.object({ id: field.id<'meeting'>() })),
  'meetings.createMeeting': write<Meeting>()(meetingFields.extend({ bodyId: field.id<'body'>() })),
  'meetings.updateMeeting': write<Meeting>()(meetingFields.extend({ id: field.id<'meeting'>() })),
  /** Deletes the meeting with its agenda. */
  'meetings.deleteMeeting': write<null>()(z.object({ id: field.id<'meeting'>() })),
  'meetings.createItem': write<AgendaItem>()(itemFields.extend({ meetingId: field.id<'meeting'>() })),
  'meetings.updateItem': write<AgendaItem>()(itemFields.extend({ id: field.id<'agenda-item'>() })),
  /** Moves an item one place up or down; case numbers stay. */
  'meetings.moveItem': write<null>()(
    z.object({ id: field.id<'agenda-item'>(), direction: z.enum(['up', 'down']) }),
  ),
  'meetings.recordOutcome': write<AgendaItem>()(
    z.object({
      id: field.id<'agenda-item'>(),
      outcome: z.enum(OUTCOMES).nullable(),
      outcomeWording: field.text,
    }),
  ),
  'meetings.deleteItem': write<null>()(z.object({ id: field.id<'agenda-item'>() })),
};
