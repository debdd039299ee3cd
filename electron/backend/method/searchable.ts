/** What of the method can be searched: the notes on the phases. Their names are texts of the program, found as its pages are. */
import type { Searchable } from '../search/searchable.ts';

export const methodSearchables: readonly Searchable[] = [
  {
    kind: 'phase',
    table: 'phase',
    select: `SELECT '' AS title, '' AS detail, item.note AS text,
      NULL AS parentId, NULL AS day, item.number AS number FROM phase item`,
    touchedBy: [],
  },
];
