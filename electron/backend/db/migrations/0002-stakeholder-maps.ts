/** Version 2: the register, several dated maps, contact and voices. Released: never edit, add a new migration. */
import type { Migration } from './migration.ts';

export const stakeholderMaps: Migration = {
  version: 2,
  name: 'stakeholder-maps',
  sql: `
ALTER TABLE actor ADD COLUMN level TEXT;
ALTER TABLE actor ADD COLUMN organisation_number TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN organisation_country TEXT;
ALTER TABLE actor ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN external_id TEXT NOT NULL DEFAULT '';
ALTER TABLE actor ADD COLUMN responsible_id TEXT REFERENCES actor (id);
ALTER TABLE actor ADD COLUMN contact_rhythm_days INTEGER;
ALTER TABLE actor ADD COLUMN contact_channel TEXT;
CREATE INDEX actor_by_responsible ON actor (responsible_id);

CREATE TABLE affiliation (
  id TEXT PRIMARY KEY NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  organisation_id TEXT NOT NULL REFERENCES actor (id),
  position TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT
) STRICT;
CREATE INDEX affiliation_by_actor ON affiliation (actor_id);
CREATE INDEX affiliation_by_organisation ON affiliation (organisation_id);

CREATE TABLE merged_actor (
  id TEXT PRIMARY KEY NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  former_id TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX merged_actor_by_actor ON merged_actor (actor_id);

CREATE TABLE own_field (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  choices TEXT NOT NULL
) STRICT;

CREATE TABLE own_field_value (
  id TEXT PRIMARY KEY NOT NULL,
  own_field_id TEXT NOT NULL REFERENCES own_field (id),
  actor_id TEXT NOT NULL REFERENCES actor (id),
  value TEXT NOT NULL
) STRICT;
CREATE INDEX own_field_value_by_actor ON own_field_value (actor_id);
CREATE INDEX own_field_value_by_field ON own_field_value (own_field_id);

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY NOT NULL,
  place TEXT NOT NULL,
  name TEXT NOT NULL,
  settings TEXT NOT NULL
) STRICT;

CREATE TABLE stakeholder_map (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  owner_id TEXT REFERENCES actor (id)
) STRICT;
CREATE INDEX stakeholder_map_by_owner ON stakeholder_map (owner_id);

CREATE TABLE map_actor (
  id TEXT PRIMARY KEY NOT NULL,
  map_id TEXT REFERENCES stakeholder_map (id),
  actor_id TEXT NOT NULL REFERENCES actor (id),
  pinned_x REAL,
  pinned_y REAL
) STRICT;
CREATE INDEX map_actor_by_map ON map_actor (map_id);
CREATE INDEX map_actor_by_actor ON map_actor (actor_id);

CREATE TABLE assessment_scale (
  id TEXT PRIMARY KEY NOT NULL,
  scale TEXT NOT NULL,
  name TEXT NOT NULL,
  low TEXT NOT NULL,
  high TEXT NOT NULL
) STRICT;

ALTER TABLE assessment ADD COLUMN map_id TEXT REFERENCES stakeholder_map (id);
ALTER TABLE assessment ADD COLUMN legitimacy REAL CHECK (legitimacy BETWEEN 1 AND 5);
ALTER TABLE assessment ADD COLUMN urgency REAL CHECK (urgency BETWEEN 1 AND 5);
ALTER TABLE assessment ADD COLUMN attitude REAL CHECK (attitude BETWEEN 1 AND 5);
ALTER TABLE assessment ADD COLUMN affects REAL CHECK (affects BETWEEN 1 AND 5);
ALTER TABLE assessment ADD COLUMN affected REAL CHECK (affected BETWEEN 1 AND 5);
ALTER TABLE assessment ADD COLUMN certainty REAL CHECK (certainty BETWEEN 1 AND 5);
ALTER TABLE assessment ADD COLUMN engagement_now TEXT;
ALTER TABLE assessment ADD COLUMN engagement_wanted TEXT;
CREATE INDEX assessment_by_map ON assessment (map_id);

ALTER TABLE tie ADD COLUMN strength INTEGER NOT NULL DEFAULT 3 CHECK (strength BETWEEN 1 AND 5);
ALTER TABLE tie ADD COLUMN starts_on TEXT;
ALTER TABLE tie ADD COLUMN ends_on TEXT;
ALTER TABLE tie ADD COLUMN competence REAL CHECK (competence BETWEEN 1 AND 5);
ALTER TABLE tie ADD COLUMN benevolence REAL CHECK (benevolence BETWEEN 1 AND 5);
ALTER TABLE tie ADD COLUMN integrity REAL CHECK (integrity BETWEEN 1 AND 5);
ALTER TABLE tie ADD COLUMN external_id TEXT NOT NULL DEFAULT '';

CREATE TABLE target_group (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE voice (
  id TEXT PRIMARY KEY NOT NULL,
  target_group_id TEXT NOT NULL REFERENCES target_group (id),
  actor_id TEXT NOT NULL REFERENCES actor (id)
) STRICT;
CREATE INDEX voice_by_target_group ON voice (target_group_id);
CREATE INDEX voice_by_actor ON voice (actor_id);

CREATE TABLE contact (
  id TEXT PRIMARY KEY NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  happened_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  made_by TEXT NOT NULL,
  about TEXT NOT NULL,
  follow_up TEXT NOT NULL,
  follow_up_on TEXT,
  followed_up_on TEXT
) STRICT;
CREATE INDEX contact_by_actor ON contact (actor_id, happened_on);

CREATE TABLE mandate (
  id TEXT PRIMARY KEY NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  formality TEXT NOT NULL,
  given_on TEXT,
  valid_until TEXT,
  reference TEXT NOT NULL,
  informed_on TEXT,
  informed_who TEXT NOT NULL
) STRICT;
CREATE INDEX mandate_by_actor ON mandate (actor_id);
`,
  trackedTables: [
    'initiative',
    'phase',
    'actor',
    'affiliation',
    'merged_actor',
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
