/** What of the meetings can be searched: meetings by body and place, and the cases on their agendas. */
import type { Searchable } from '../search/searchable.ts';

export const meetingsSearchables: readonly Searchable[] = [
  {
    kind: 'meeting',
    table: 'meeting',
    select: `SELECT body.name AS title, item.place AS detail, '' AS text,
      NULL AS parentId, substr(item.starts_at, 1, 10) AS day, NULL AS number
      FROM meeting item JOIN body ON body.id = item.body_id`,
    touchedBy: [{ table: 'body', items: 'SELECT id FROM meeting WHERE body_id = ?' }],
  },
  {
    kind: 'case',
    table: 'agenda_item',
    // The case number as `formatCaseNumber` writes it.
    select: `SELECT item.title AS title,
      item.case_number || '/' || substr(item.case_year, -2) || ', ' || body.name AS detail,
      concat_ws(char(10), item.background, item.proposed_wording, item.outcome_wording) AS text,
      item.meeting_id AS parentId, substr(meeting.starts_at, 1, 10) AS day, NULL AS number
      FROM agenda_item item JOIN meeting ON meeting.id = item.meeting_id JOIN body ON body.id = meeting.body_id`,
    touchedBy: [
      { table: 'meeting', items: 'SELECT id FROM agenda_item WHERE meeting_id = ?' },
      {
        table: 'body',
        items: 'SELECT id FROM agenda_item WHERE meeting_id IN (SELECT id FROM meeting WHERE body_id = ?)',
      },
    ],
  },
];
