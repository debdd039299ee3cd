/** What of the initiative itself can be searched. */
import { NOTHING_MORE, type Searchable } from '../search/searchable.ts';

export const initiativeSearchables: readonly Searchable[] = [
  {
    kind: 'initiative',
    table: 'initiative',
    select: `SELECT item.name AS title, item.place AS detail,
      concat_ws(char(10), item.challenge, item.vision) AS text, ${NOTHING_MORE} FROM initiative item`,
    touchedBy: [],
  },
];
