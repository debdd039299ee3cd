/** SQL of meetings and agenda items. */
import type { MeetingOverview } from '../../../shared/contract/meetings.ts';
import type { BodyId, MeetingId } from '../../../shared/domain/identifiers.ts';
import type { AgendaItem, Meeting } from '../../../shared/domain/meetings/meeting.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { defineTable } from '../db/table.ts';

export const meetingTable = defineTable<Meeting>('meeting', ['id', 'bodyId', 'startsAt', 'place', 'status']);
export const agendaItemTable = defineTable<AgendaItem>('agenda_item', [
  'id',
  'meetingId',
  'position',
  'caseNumber',
  'caseYear',
  'title',
  'kind',
  'background',
  'proposedWording',
  'outcome',
  'outcomeWording',
]);

/** Meetings, newest first, with the size of their agenda. */
export function selectMeetings(db: Database): MeetingOverview[] {
  return statement<MeetingOverview>(
    db,
    `SELECT ${meetingTable.columns('m')}, b.name AS bodyName,
       (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id) AS itemCount,
       (SELECT count(*) FROM agenda_item i WHERE i.meeting_id = m.id AND i.outcome IS NULL
          AND i.kind IN ('decide', 'endorse')) AS decisionsSought
     FROM meeting m JOIN body b ON b.id = m.body_id ORDER BY m.starts_at DESC, m.id DESC`,
  ).all();
}

/** Items of a meeting in the order of the agenda. */
export function selectItems(db: Database, meetingId: MeetingId): AgendaItem[] {
  return statement<AgendaItem>(
    db,
    `SELECT ${agendaItemTable.columns('i')} FROM agenda_item i WHERE i.meeting_id = ? ORDER BY i.position, i.id`,
  ).all(meetingId);
}

/** The next free case number of a body in a year. Numbers of deleted items are not given out again while later ones exist. */
export function nextCaseNumber(db: Database, bodyId: BodyId, year: number): number {
  return (
    statement<{ n: number }>(
      db,
      `SELECT coalesce(max(i.case_number), 0) + 1 AS n FROM agenda_item i
       JOIN meeting m ON m.id = i.meeting_id WHERE m.body_id = ? AND i.case_year = ?`,
    ).get(bodyId, year)?.n ?? 1
  );
}

/** Deletes the agenda of a meeting. */
export function deleteItemsOf(db: Database, meetingId: MeetingId): void {
  statement(db, 'DELETE FROM agenda_item WHERE meeting_id = ?').run(meetingId);
}
