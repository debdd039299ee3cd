/** Where items are shown in the window, and where their history is. */
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import type { OwnedBy } from '../../../shared/domain/history/owner.ts';
import { addressInPage } from '../../components/place-in-page.ts';

/** Where a row is shown: at its line where it has one, otherwise on the page of the item it belongs to. */
export function placeOfRow(owner: OwnedBy, table: TrackedTable, rowId: string): string {
  return table === 'agenda_item' ? addressInPage(pageOf(owner), rowId) : pageOf(owner);
}

function pageOf({ table, id }: OwnedBy): string {
  switch (table) {
    case 'initiative':
      return '/initiative';
    case 'phase':
      return addressInPage('/method', id);
    case 'actor':
      return `/stakeholders/${id}`;
    case 'body':
      return `/governance/${id}`;
    case 'goal':
      return addressInPage('/plan', id);
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
