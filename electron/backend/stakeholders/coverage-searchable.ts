/** What of the coverage can be searched: target groups, with those who speak for them. */
import { NOTHING_MORE, type Searchable } from '../search/searchable.ts';

export const coverageSearchables: readonly Searchable[] = [
  {
    kind: 'target-group',
    table: 'target_group',
    select: `SELECT item.name AS title, '' AS detail,
      concat_ws(char(10), item.note, (SELECT group_concat(actor.name, char(10))
        FROM voice JOIN actor ON actor.id = voice.actor_id WHERE voice.target_group_id = item.id)) AS text,
      ${NOTHING_MORE} FROM target_group item`,
    touchedBy: [
      { table: 'voice', refersBy: 'target_group_id' },
      { table: 'actor', items: 'SELECT target_group_id AS id FROM voice WHERE actor_id = ?' },
    ],
  },
];
