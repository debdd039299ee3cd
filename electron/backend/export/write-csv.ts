/** A table -> CSV as Excel opens it with a double click in the reader's language, and as nothing in it is ever run. */
import type { ExportedCell, ExportedTable } from '../../../shared/contract/export.ts';
import { withGuard } from '../../../shared/domain/export/formula-guard.ts';
import type { Language } from '../../../shared/domain/languages.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_LINE = '\r\n';

/** Nordic Excel divides columns by semicolon and writes a decimal comma. Days are ISO dates in every language. */
export function writeCsv(table: ExportedTable, language: Language): Buffer {
  const isEnglish = language === 'en';
  const delimiter = isEnglish ? ',' : ';';
  const lines = [table.headers, ...table.rows].map((cells) =>
    table.headers.map((_, index) => csvCell(cells[index] ?? null, !isEnglish)).join(delimiter),
  );
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join(END_OF_LINE)}${END_OF_LINE}`);
}

function csvCell(cell: ExportedCell, hasDecimalComma: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return hasDecimalComma ? String(cell).replace('.', ',') : String(cell);
  if (typeof cell === 'object') return cell.date;
  const text = withGuard(cell);
  // Every sign that divides columns somewhere, so that no program divides a text.
  return /["\r\n;,\t|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
