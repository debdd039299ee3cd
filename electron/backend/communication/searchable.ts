/** What of the contact log can be searched: what a contact was about and what was agreed, under the actor's name. */
import type { Searchable } from '../search/searchable.ts';

export const communicationSearchables: readonly Searchable[] = [
  {
    kind: 'contact',
    table: 'contact',
    select: `SELECT CASE item.about WHEN '' THEN actor.name ELSE item.about END AS title, actor.name AS detail,
      concat_ws(char(10), item.follow_up, item.made_by) AS text, item.actor_id AS parentId, item.happened_on AS day,
      NULL AS number
      FROM contact item JOIN actor ON actor.id = item.actor_id`,
    touchedBy: [{ table: 'actor', items: 'SELECT id FROM contact WHERE actor_id = ?' }],
  },
];
