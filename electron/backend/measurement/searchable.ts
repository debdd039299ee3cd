/** What of the measurement can be searched: indicators, with the notes on their values. */
import { NOTHING_MORE, type Searchable } from '../search/searchable.ts';

export const measurementSearchables: readonly Searchable[] = [
  {
    kind: 'indicator',
    table: 'indicator',
    select: `SELECT item.name AS title, coalesce(responsible.name, item.source) AS detail,
      concat_ws(char(10), item.definition, item.source, item.unit,
        (SELECT group_concat(note, char(10)) FROM indicator_value WHERE indicator_id = item.id AND note <> '')) AS text,
      ${NOTHING_MORE}
      FROM indicator item LEFT JOIN actor responsible ON responsible.id = item.responsible_id`,
    touchedBy: [
      { table: 'actor', items: 'SELECT id FROM indicator WHERE responsible_id = ?' },
      { table: 'indicator_value', refersBy: 'indicator_id' },
    ],
  },
];
