/** What of the stakeholders can be searched: actors, with their assessments' reasons and the notes on their ties. */
import { NOTHING_MORE, type Searchable } from '../search/searchable.ts';

/** Contact details that are not kept any more lie in the file until somebody erases them: they are not shown either. */
const CONTACT = `(SELECT concat_ws(char(10), item.email, item.phone) FROM initiative WHERE keeps_contact_details = 1)`;

/** A Norwegian number is also written in groups of three. */
const GROUPED_NUMBER = `CASE item.organisation_country WHEN 'NO' THEN concat_ws(' ',
  substr(item.organisation_number, 1, 3), substr(item.organisation_number, 4, 3), substr(item.organisation_number, 7)) END`;

export const stakeholdersSearchables: readonly Searchable[] = [
  {
    kind: 'actor',
    table: 'actor',
    select: `SELECT item.name AS title, coalesce(organisation.name, item.place) AS detail,
      concat_ws(char(10), item.position, item.place, item.description, item.brings, ${CONTACT},
        item.organisation_number, ${GROUPED_NUMBER}, item.tags,
        (SELECT group_concat(value, char(10)) FROM own_field_value WHERE actor_id = item.id),
        (SELECT group_concat(name, char(10)) FROM merged_actor WHERE actor_id = item.id),
        (SELECT group_concat(reason, char(10)) FROM assessment WHERE actor_id = item.id AND reason <> ''),
        (SELECT group_concat(note, char(10)) FROM tie WHERE from_actor_id = item.id AND note <> '')) AS text,
      ${NOTHING_MORE}
      FROM actor item LEFT JOIN actor organisation ON organisation.id = item.organisation_id`,
    touchedBy: [
      { table: 'actor', items: 'SELECT id FROM actor WHERE organisation_id = ?' },
      { table: 'assessment', refersBy: 'actor_id' },
      { table: 'own_field_value', refersBy: 'actor_id' },
      { table: 'merged_actor', refersBy: 'actor_id' },
      { table: 'tie', refersBy: 'from_actor_id' },
      { table: 'initiative', items: "SELECT id FROM actor WHERE ? <> '' AND (email <> '' OR phone <> '')" },
    ],
  },
];
