/** Implements the operations that write tables to files. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { exportContract, TableFormat } from '../../../shared/contract/export.ts';
import { type SaveRules, saveWhole } from '../files/save-whole.ts';
import type { HandlersFor } from '../handlers.ts';
import { writeCsv } from './write-csv.ts';

export const exportHandlers = {
  'export.saveTable': async ({ path, replace, format, table }, { settings }) => {
    const bytes = format === 'csv' ? writeCsv(table, settings.get().language) : await asXlsx(table);
    return { path: saveWhole(withEnding(path, format), bytes, replace, RULES[format]) };
  },
} satisfies HandlersFor<typeof exportContract>;

/** The library is loaded when somebody wants a workbook, not at every start. */
async function asXlsx(table: Parameters<typeof writeCsv>[0]): Promise<Buffer> {
  const { writeXlsx } = await import('./write-xlsx.ts');
  return writeXlsx(table);
}

const withEnding = (path: string, format: TableFormat) =>
  path.toLowerCase().endsWith(`.${format}`) ? path : `${path}.${format}`;

const refusals = {
  notReplaceable: 'export.not-a-table',
  diskFull: 'export.disk-full',
  notWritable: 'export.not-writable',
} as const;
/** By its beginning too: a document that somebody named `.csv` is not replaced. */
const RULES: Record<TableFormat, SaveRules> = {
  csv: { ...refusals, mayBeReplaced: (path) => !['SQLi', '%PDF', 'PK\x03\x04'].includes(beginningOf(path)) },
  xlsx: { ...refusals, mayBeReplaced: (path) => ['PK\x03\x04', ''].includes(beginningOf(path)) },
};

function beginningOf(path: string): string {
  const start = Buffer.alloc(4);
  const file = openSync(path, 'r');
  try {
    return start.toString('latin1', 0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}
