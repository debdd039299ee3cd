/** The names of columns that have none, in the language of whoever looks at them. */
import type { ReadFile } from '../../../shared/domain/import/table.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';

/** A file without headings gets "Column 1" and so on; others stay as they are. */
export function nameColumns(file: ReadFile, t: Translate): ReadFile {
  if (file.hasHeaders !== false) return file;
  const headers = file.table.headers.map((_, index) => t('import.columnName', { number: index + 1 }));
  return { ...file, table: { ...file.table, headers } };
}
