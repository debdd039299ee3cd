/** Which item a row belongs to: the one that has a page or panel of its own. Knows no addresses. */
import type { TrackedTable } from './change.ts';
import type { RowLookup } from './rows.ts';

/** Kinds of items that are shown somewhere by themselves. */
export const OWNER_TABLES = [
  'initiative',
  'phase',
  'actor',
  'body',
  'goal',
  'action',
  'indicator',
  'meeting',
] as const satisfies readonly TrackedTable[];
export type OwnerTable = (typeof OWNER_TABLES)[number];

export interface OwnedBy {
  readonly table: OwnerTable;
  readonly id: string;
}

/** The column that leads from a row to what it belongs to. */
const PARENT: Partial<Record<TrackedTable, readonly [column: string, table: TrackedTable]>> = {
  assessment: ['actor_id', 'actor'],
  tie: ['from_actor_id', 'actor'],
  affiliation: ['actor_id', 'actor'],
  merged_actor: ['actor_id', 'actor'],
  distinct_pair: ['first_id', 'actor'],
  own_field_value: ['actor_id', 'actor'],
  map_actor: ['actor_id', 'actor'],
  voice: ['actor_id', 'actor'],
  contact: ['actor_id', 'actor'],
  mandate: ['actor_id', 'actor'],
  seat: ['body_id', 'body'],
  term: ['seat_id', 'seat'],
  contribution: ['action_id', 'action'],
  indicator_value: ['indicator_id', 'indicator'],
  agenda_item: ['meeting_id', 'meeting'],
};

/** Where a row is shown; null when its owner is deleted. `find` tells of deleted rows, `live` does not. */
export function ownerOf(
  table: TrackedTable,
  rowId: string,
  find: RowLookup,
  live: RowLookup,
): OwnedBy | null {
  const parent = PARENT[table];
  if (parent) {
    const id = find(table, rowId)?.[parent[0]];
    return typeof id === 'string' ? ownerOf(parent[1], id, find, live) : null;
  }
  const owner = OWNER_TABLES.find((known) => known === table);
  return owner && live(table, rowId) ? { table: owner, id: rowId } : null;
}
