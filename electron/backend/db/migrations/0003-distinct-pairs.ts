/** Version 3: actors that look alike and are two all the same. Released: never edit, add a new migration. */
import type { Migration } from './migration.ts';

export const distinctPairs: Migration = {
  version: 3,
  name: 'distinct-pairs',
  sql: `
CREATE TABLE distinct_pair (
  id TEXT PRIMARY KEY NOT NULL,
  first_id TEXT NOT NULL REFERENCES actor (id),
  second_id TEXT NOT NULL REFERENCES actor (id)
) STRICT;
CREATE INDEX distinct_pair_by_first ON distinct_pair (first_id);
CREATE INDEX distinct_pair_by_second ON distinct_pair (second_id);
`,
  trackedTables: [
    'initiative',
    'phase',
    'actor',
    'affiliation',
    'merged_actor',
    'distinct_pair',
    'own_field',
    'own_field_value',
    'saved_view',
    'stakeholder_map',
    'map_actor',
    'assessment_scale',
    'assessment',
    'tie',
    'target_group',
    'voice',
    'contact',
    'mandate',
    'body',
    'seat',
    'term',
    'goal',
    'action',
    'contribution',
    'indicator',
    'indicator_value',
    'meeting',
    'agenda_item',
  ],
};
