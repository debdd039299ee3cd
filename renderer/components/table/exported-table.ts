/** What a table shows -> what is written to a file: the visible columns, filtered and sorted, with typed cells. */
import {
  type GridApi,
  gridFilteredSortedRowIdsSelector,
  gridVisibleColumnDefinitionsSelector,
} from '@mui/x-data-grid';
import type { RefObject } from 'react';
import type { ExportedCell, ExportedTable } from '../../../shared/contract/export.ts';
import { isIsoDate, localDateOf } from '../../../shared/domain/dates.ts';

export type TableApi = RefObject<GridApi | null>;

/** The longest text of a cell and of a header; longer ones are cut. */
const LONGEST_TEXT = 20_000;
const LONGEST_NAME = 200;

/** Null while the table is not drawn. Columns without a name hold buttons and marks. */
export function exportedTable(title: string, ref: TableApi): ExportedTable | null {
  const api = ref.current;
  if (!api) return null;
  const columns = gridVisibleColumnDefinitionsSelector(ref).filter(
    ({ field, headerName, type, disableExport }) =>
      headerName && type !== 'actions' && disableExport !== true && !field.startsWith('__'),
  );
  if (columns.length === 0) return null;
  const ids = gridFilteredSortedRowIdsSelector(ref);
  const rows = ids.map((id) =>
    columns.map(({ field, type }) => {
      const { value, formattedValue } = api.getCellParams(id, field);
      // A number that only sorts a column of words, such as the step of a scale, is no number to whoever reads the file.
      const isSortedBy = typeof value === 'number' && type !== 'number';
      return exportedCell(isSortedBy ? formattedValue : value, formattedValue);
    }),
  );
  const headers = columns.map(({ headerName = '' }) => headerName.slice(0, LONGEST_NAME));
  return { title: title.slice(0, LONGEST_NAME), headers, rows };
}

/** Numbers and days as what they are, everything else as the text that is shown. */
export function exportedCell(value: unknown, shown: unknown): ExportedCell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { date: localDateOf(value) };
  if (typeof value === 'string' && isIsoDate(value)) return { date: value };
  const text = typeof shown === 'string' || typeof shown === 'number' ? String(shown) : asText(value);
  return text === '' ? null : text.slice(0, LONGEST_TEXT);
}

/** Of a value that nothing else turns into text: several in one cell stand one a line. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('\n');
  return typeof value === 'object' ? '' : String(value);
}
