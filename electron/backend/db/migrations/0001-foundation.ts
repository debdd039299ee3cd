/** Version 1: the tables of the first slices and the change log. Released: never edit, add a new migration. */
import type { Migration } from './migration.ts';

export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  sql: `
CREATE TABLE change_transaction (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  happened_at TEXT NOT NULL,
  clock TEXT NOT NULL,
  device TEXT NOT NULL,
  author TEXT NOT NULL,
  operation TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
  inverse_of INTEGER REFERENCES change_transaction (number)
) STRICT;

CREATE TABLE change_row (
  number INTEGER PRIMARY KEY,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE change_field (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE change_entry (
  op INTEGER PRIMARY KEY AUTOINCREMENT,
  transaction_number INTEGER NOT NULL REFERENCES change_transaction (number),
  row_number INTEGER NOT NULL,
  field_number INTEGER NOT NULL,
  base_op INTEGER,
  old_value ANY,
  new_value ANY
) STRICT;
CREATE INDEX change_entry_by_row ON change_entry (row_number, field_number);
CREATE INDEX change_entry_by_transaction ON change_entry (transaction_number);

CREATE VIEW change AS
SELECT entry.op, entry.transaction_number, row.table_name, row.row_id, field.name AS field,
  entry.base_op, entry.old_value, entry.new_value
FROM change_entry AS entry
JOIN change_row AS row ON row.number = entry.row_number
JOIN change_field AS field ON field.number = entry.field_number;

CREATE TABLE change_context (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  transaction_number INTEGER
) STRICT;
INSERT INTO change_context (id, transaction_number) VALUES (1, NULL);

CREATE TABLE initiative (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  challenge TEXT NOT NULL,
  vision TEXT NOT NULL,
  place TEXT NOT NULL,
  form TEXT NOT NULL,
  language TEXT NOT NULL,
  confidentiality TEXT NOT NULL,
  keeps_contact_details INTEGER NOT NULL CHECK (keeps_contact_details IN (0, 1))
) STRICT;

CREATE TABLE phase (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL,
  started_on TEXT,
  completed_on TEXT,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE actor (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  sector TEXT NOT NULL,
  type TEXT NOT NULL,
  organisation_id TEXT REFERENCES actor (id),
  position TEXT NOT NULL,
  place TEXT NOT NULL,
  description TEXT NOT NULL,
  brings TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL
) STRICT;
CREATE INDEX actor_by_organisation ON actor (organisation_id);

CREATE TABLE assessment (
  id TEXT PRIMARY KEY NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  assessed_on TEXT NOT NULL,
  assessed_by TEXT NOT NULL,
  power REAL NOT NULL CHECK (power BETWEEN 1 AND 5),
  interest REAL NOT NULL CHECK (interest BETWEEN 1 AND 5),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_by_actor ON assessment (actor_id, assessed_on);

CREATE TABLE tie (
  id TEXT PRIMARY KEY NOT NULL,
  from_actor_id TEXT NOT NULL REFERENCES actor (id),
  to_actor_id TEXT NOT NULL REFERENCES actor (id),
  kind TEXT NOT NULL,
  is_mutual INTEGER NOT NULL CHECK (is_mutual IN (0, 1)),
  note TEXT NOT NULL,
  CHECK (from_actor_id <> to_actor_id)
) STRICT;
CREATE INDEX tie_by_from ON tie (from_actor_id);
CREATE INDEX tie_by_to ON tie (to_actor_id);

CREATE TABLE body (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent_id TEXT REFERENCES body (id),
  purpose TEXT NOT NULL,
  mandate TEXT NOT NULL,
  mandate_adopted_on TEXT,
  decision_rule TEXT NOT NULL,
  meeting_rhythm TEXT NOT NULL
) STRICT;

CREATE TABLE seat (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id),
  role TEXT NOT NULL,
  title TEXT NOT NULL,
  sector TEXT,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX seat_by_body ON seat (body_id);

CREATE TABLE term (
  id TEXT PRIMARY KEY NOT NULL,
  seat_id TEXT NOT NULL REFERENCES seat (id),
  actor_id TEXT NOT NULL REFERENCES actor (id),
  starts_on TEXT NOT NULL,
  ends_on TEXT
) STRICT;
CREATE INDEX term_by_seat ON term (seat_id);
CREATE INDEX term_by_actor ON term (actor_id);

CREATE TABLE goal (
  id TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  due_on TEXT,
  owner_id TEXT REFERENCES actor (id)
) STRICT;
CREATE INDEX goal_by_owner ON goal (owner_id);

CREATE TABLE action (
  id TEXT PRIMARY KEY NOT NULL,
  goal_id TEXT REFERENCES goal (id),
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  lead_id TEXT REFERENCES actor (id),
  starts_on TEXT,
  ends_on TEXT,
  status TEXT NOT NULL,
  status_note TEXT NOT NULL
) STRICT;
CREATE INDEX action_by_goal ON action (goal_id);
CREATE INDEX action_by_lead ON action (lead_id);

CREATE TABLE contribution (
  id TEXT PRIMARY KEY NOT NULL,
  action_id TEXT NOT NULL REFERENCES action (id),
  actor_id TEXT NOT NULL REFERENCES actor (id),
  contribution TEXT NOT NULL
) STRICT;
CREATE INDEX contribution_by_action ON contribution (action_id);
CREATE INDEX contribution_by_actor ON contribution (actor_id);

CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL,
  goal_id TEXT REFERENCES goal (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  definition TEXT NOT NULL,
  unit TEXT NOT NULL,
  decimals INTEGER NOT NULL,
  direction TEXT NOT NULL,
  source TEXT NOT NULL,
  frequency TEXT NOT NULL,
  responsible_id TEXT REFERENCES actor (id),
  baseline_value REAL,
  baseline_on TEXT,
  target_value REAL,
  target_on TEXT
) STRICT;
CREATE INDEX indicator_by_goal ON indicator (goal_id);
CREATE INDEX indicator_by_responsible ON indicator (responsible_id);

CREATE TABLE indicator_value (
  id TEXT PRIMARY KEY NOT NULL,
  indicator_id TEXT NOT NULL REFERENCES indicator (id),
  measured_on TEXT NOT NULL,
  value REAL NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator_id, measured_on);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY NOT NULL,
  body_id TEXT NOT NULL REFERENCES body (id),
  starts_at TEXT NOT NULL,
  place TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_by_body ON meeting (body_id);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  position INTEGER NOT NULL,
  case_number INTEGER NOT NULL,
  case_year INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  background TEXT NOT NULL,
  proposed_wording TEXT NOT NULL,
  outcome TEXT,
  outcome_wording TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);
`,
  trackedTables: [
    'initiative',
    'phase',
    'actor',
    'assessment',
    'tie',
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
