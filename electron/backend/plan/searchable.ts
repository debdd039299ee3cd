/** What of the plan can be searched: goals by owner, and actions by lead, note and contributions. */
import { NOTHING_MORE, type Searchable } from '../search/searchable.ts';

export const planSearchables: readonly Searchable[] = [
  {
    kind: 'goal',
    table: 'goal',
    select: `SELECT item.title AS title, coalesce(owner.name, '') AS detail, item.description AS text, ${NOTHING_MORE}
      FROM goal item LEFT JOIN actor owner ON owner.id = item.owner_id`,
    touchedBy: [{ table: 'actor', items: 'SELECT id FROM goal WHERE owner_id = ?' }],
  },
  {
    kind: 'action',
    table: 'action',
    select: `SELECT item.title AS title, coalesce(leader.name, '') AS detail,
      concat_ws(char(10), item.description, item.status_note,
        (SELECT group_concat(contribution, char(10)) FROM contribution WHERE action_id = item.id)) AS text,
      ${NOTHING_MORE}
      FROM action item LEFT JOIN actor leader ON leader.id = item.lead_id`,
    touchedBy: [
      { table: 'actor', items: 'SELECT id FROM action WHERE lead_id = ?' },
      { table: 'contribution', refersBy: 'action_id' },
    ],
  },
];
