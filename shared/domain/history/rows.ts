/** Rows as the change log sees them, by column name: those there are, and those the log says there were. */
import type { LoggedValue, TrackedTable } from './change.ts';
import type { ItemChange } from './item-change.ts';

export type Row = Readonly<Record<string, LoggedValue>>;
export type RowLookup = (table: TrackedTable, rowId: string) => Row | undefined;

/** Entities of one table, as the domain types have them. */
export type EntitiesByTable = Readonly<Partial<Record<TrackedTable, readonly { readonly id: string }[]>>>;

/** Finds the row of an item. Deleted items are put together from the values the log kept. */
export function rowLookup(entities: EntitiesByTable, items: readonly ItemChange[]): RowLookup {
  // Rows are made when asked for: of many thousands of items a reader is told about a few.
  const sources = new Map<string, () => Row>();
  for (const item of items)
    if (item.kind === 'deleted')
      sources.set(`${item.table} ${item.rowId}`, () =>
        Object.fromEntries(item.fields.map(({ field, oldValue }) => [field, oldValue])),
      );
  for (const [table, list] of Object.entries(entities))
    for (const entity of list ?? []) sources.set(`${table} ${entity.id}`, () => toRow(entity));
  return (table, rowId) => sources.get(`${table} ${rowId}`)?.();
}

function toRow(entity: object): Row {
  return Object.fromEntries(
    Object.entries(entity).map(([property, value]) => [
      property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      typeof value === 'boolean' ? Number(value) : (value as LoggedValue),
    ]),
  );
}
