/** Where items are shown in the window, and where their history is. */
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import type { OwnedBy } from '../../../shared/domain/history/owner.ts';

/** The page an item is shown on. */
export function pageOf({ table, id }: OwnedBy): string {
  switch (table) {
    case 'initiative':
      return '/initiative';
    case 'phase':
      return '/method';
    case 'actor':
      return `/stakeholders/${id}`;
    case 'body':
      return `/governance/${id}`;
    case 'goal':
      return '/plan';
    case 'action':
      return `/plan?action=${id}`;
    case 'indicator':
      return `/measurement/${id}`;
    case 'meeting':
      return `/meetings/${id}`;
  }
}

/** The page with the history of a row. */
export function historyPageOf(table: TrackedTable, rowId: string): string {
  return `/history/${table}/${rowId}`;
}
