/** Operations on meetings and agenda items. */
import type { meetingsContract } from '../../../shared/contract/meetings.ts';
import type { HandlersFor } from '../handlers.ts';
import { agendaItemTable, meetingTable } from './meetings-repository.ts';
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

export const meetingsHandlers = {
  'meetings.listMeetings': ({ bodyId }, { db }) => listMeetings(db, bodyId),
  'meetings.getMeeting': ({ id }, { db }) => getMeeting(db, id),
  'meetings.createMeeting': (input, { db }) => createMeeting(db, input),
  'meetings.updateMeeting': ({ id, ...changes }, { db }) => meetingTable.update(db, id, changes),
  'meetings.deleteMeeting': ({ id }, { db }) => deleteMeeting(db, id),
  'meetings.createItem': (input, { db }) => createItem(db, input),
  'meetings.updateItem': (input, { db }) => updateItem(db, input),
  'meetings.moveItem': ({ id, direction }, { db }) => moveItem(db, id, direction),
  'meetings.recordOutcome': ({ id, outcome, outcomeWording }, { db }) =>
    recordOutcome(db, id, outcome, outcomeWording),
  'meetings.deleteItem': ({ id }, { db }) => {
    agendaItemTable.remove(db, id);
    return null;
  },
} satisfies HandlersFor<typeof meetingsContract>;
