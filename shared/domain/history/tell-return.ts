/** Tells what has come back, and what could not come back as it was. Reads no database. */
import type { Wording } from '../wording.ts';
import type { TrackedTable } from './change.ts';
import { fieldKey, type HistoryKey } from './history-key.ts';
import { itemNames } from './item-names.ts';
import type { RowLookup } from './rows.ts';

interface ItemReference {
  readonly table: TrackedTable;
  readonly rowId: string;
}

/** What differs from how it was when it was deleted. */
export type ReturnNote =
  /** A field is empty: what it referred to is deleted. */
  | {
      readonly kind: 'emptied';
      readonly table: TrackedTable;
      readonly column: string;
      readonly gone: ItemReference;
    }
  /** A row that belongs to it stays away: what it refers to is deleted. */
  | { readonly kind: 'left-out'; readonly table: TrackedTable; readonly gone: ItemReference }
  /** Its case number was given to another item meanwhile. */
  | { readonly kind: 'numbered'; readonly before: string; readonly now: string }
  /** The initiative does not keep contact details any longer. */
  | { readonly kind: 'contact-details' };

export type ReturnKey =
  | HistoryKey
  | `bringBack.${'done' | 'doneWith' | 'emptied' | 'leftOut' | 'numbered' | 'contactDetails'}`;

/** "Indicator brought back: Absence, together with 12 values." The first item is the one that was asked for. */
export function tellReturn(
  [subject, ...others]: readonly ItemReference[],
  find: RowLookup,
  wording: Wording<ReturnKey>,
): string {
  if (!subject) return '';
  const { t, formats } = wording;
  const nameOf = itemNames(find, wording);
  const what = t('history.broughtBack', {
    table: t(`history.table.${subject.table}`),
    name: nameOf(subject.table, subject.rowId),
  });
  if (others.length === 0) return t('bringBack.done', { what });
  const counts = Map.groupBy(others, ({ table }) => table);
  const items = formats.list(
    [...counts].map(([table, { length }]) => t(`history.many.${table}`, { count: length })),
  );
  return t('bringBack.doneWith', { what, items });
}

/** One sentence for each thing that differs; many of a kind for the same reason as one. */
export function tellNotes(
  notes: readonly ReturnNote[],
  find: RowLookup,
  wording: Wording<ReturnKey>,
): string[] {
  const { t } = wording;
  const nameOf = itemNames(find, wording);
  const tell = (note: ReturnNote, count: number): string => {
    switch (note.kind) {
      case 'emptied': {
        const key = fieldKey(note.table, note.column);
        const field = key === null ? note.column : t(key);
        return t('bringBack.emptied', { field, name: nameOf(note.gone.table, note.gone.rowId) });
      }
      case 'left-out': {
        const items = t(`history.many.${note.table}`, { count });
        return t('bringBack.leftOut', { items, name: nameOf(note.gone.table, note.gone.rowId) });
      }
      case 'numbered':
        return t('bringBack.numbered', { before: note.before, now: note.now });
      case 'contact-details':
        return t('bringBack.contactDetails');
    }
  };
  const alike = Map.groupBy(notes, (note) => JSON.stringify(note));
  return [...alike.values()].flatMap((group) => (group[0] ? [tell(group[0], group.length)] : []));
}
