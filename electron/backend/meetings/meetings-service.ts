/** Use cases of meetings and agenda items. Writes run inside the transaction the caller has opened. */
import type { MeetingDetails, MeetingOverview } from '../../../shared/contract/meetings.ts';
import {
  type AgendaItemId,
  type BodyId,
  type MeetingId,
  newIdentifier,
} from '../../../shared/domain/identifiers.ts';
import {
  type AgendaItem,
  isDecisionSought,
  type Meeting,
  type Outcome,
  outcomesFor,
} from '../../../shared/domain/meetings/meeting.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { Database } from '../db/open-database.ts';
import { bodyTable } from '../governance/governance-repository.ts';
import {
  agendaItemTable,
  deleteItemsOf,
  meetingTable,
  nextCaseNumber,
  selectItems,
  selectMeetings,
} from './meetings-repository.ts';

/** Meetings, newest first; of one body when given. */
export function listMeetings(db: Database, bodyId?: BodyId): MeetingOverview[] {
  return selectMeetings(db).filter((meeting) => bodyId === undefined || meeting.bodyId === bodyId);
}

/** One meeting with its agenda. Throws `item.not-found`. */
export function getMeeting(db: Database, id: MeetingId): MeetingDetails {
  const meeting = meetingTable.get(db, id);
  const items = selectItems(db, id);
  return {
    ...meeting,
    bodyName: bodyTable.get(db, meeting.bodyId).name,
    itemCount: items.length,
    decisionsSought: items.filter(isDecisionSought).length,
    items,
  };
}

/** Calls a meeting of a body. */
export function createMeeting(db: Database, fields: Omit<Meeting, 'id'>): Meeting {
  bodyTable.get(db, fields.bodyId);
  return meetingTable.insert(db, { ...fields, id: newIdentifier() });
}

/** Deletes a meeting with its agenda. */
export function deleteMeeting(db: Database, id: MeetingId): null {
  deleteItemsOf(db, id);
  meetingTable.remove(db, id);
  return null;
}

/** Adds an item at the end of the agenda; its case number is the body's next in the year of the meeting and never changes. */
export function createItem(
  db: Database,
  fields: Pick<AgendaItem, 'meetingId' | 'title' | 'kind' | 'background' | 'proposedWording'>,
): AgendaItem {
  const meeting = meetingTable.get(db, fields.meetingId);
  const caseYear = Number(meeting.startsAt.slice(0, 4));
  const items = selectItems(db, meeting.id);
  return agendaItemTable.insert(db, {
    ...fields,
    id: newIdentifier(),
    position: (items.at(-1)?.position ?? 0) + 1,
    caseNumber: nextCaseNumber(db, meeting.bodyId, caseYear),
    caseYear,
    outcome: null,
    outcomeWording: '',
  });
}

/** Changes an item. A kind that its recorded outcome does not fit is refused with `meetings.outcome-without-kind`. */
export function updateItem(
  db: Database,
  { id, ...fields }: Pick<AgendaItem, 'id' | 'title' | 'kind' | 'background' | 'proposedWording'>,
): AgendaItem {
  assertOutcome(fields.kind, agendaItemTable.get(db, id).outcome);
  return agendaItemTable.update(db, id, fields);
}

/** Swaps an item with its neighbour; at the end of the agenda nothing happens. */
export function moveItem(db: Database, id: AgendaItemId, direction: 'up' | 'down'): null {
  const item = agendaItemTable.get(db, id);
  const items = selectItems(db, item.meetingId);
  const index = items.findIndex((other) => other.id === id);
  const neighbour = items[index + (direction === 'up' ? -1 : 1)];
  if (neighbour === undefined) return null;
  agendaItemTable.update(db, id, { position: neighbour.position });
  agendaItemTable.update(db, neighbour.id, { position: item.position });
  return null;
}

/** Writes down what the body did with the item; null takes the outcome away again. */
export function recordOutcome(
  db: Database,
  id: AgendaItemId,
  outcome: Outcome | null,
  outcomeWording: string,
): AgendaItem {
  assertOutcome(agendaItemTable.get(db, id).kind, outcome);
  return agendaItemTable.update(db, id, { outcome, outcomeWording });
}

function assertOutcome(kind: AgendaItem['kind'], outcome: Outcome | null): void {
  if (outcome === null || outcomesFor(kind).includes(outcome)) return;
  throw new Refusal('meetings.outcome-without-kind', {}, [{ path: 'outcome', reason: 'invalid' }]);
}
