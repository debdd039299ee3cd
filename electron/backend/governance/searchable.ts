/** What of the governance can be searched: bodies, with the titles of their seats. */
import { NOTHING_MORE, type Searchable } from '../search/searchable.ts';

export const governanceSearchables: readonly Searchable[] = [
  {
    kind: 'body',
    table: 'body',
    select: `SELECT item.name AS title, coalesce(parent.name, '') AS detail,
      concat_ws(char(10), item.purpose, item.mandate, item.meeting_rhythm,
        (SELECT group_concat(title, char(10)) FROM seat WHERE body_id = item.id AND title <> '')) AS text,
      ${NOTHING_MORE}
      FROM body item LEFT JOIN body parent ON parent.id = item.parent_id`,
    touchedBy: [
      { table: 'body', items: 'SELECT id FROM body WHERE parent_id = ?' },
      { table: 'seat', refersBy: 'body_id' },
    ],
  },
];
