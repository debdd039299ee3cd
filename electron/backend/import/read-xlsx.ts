/** Bytes of an Excel workbook -> its sheets. The library sees only what passed the guards; formulas give their last value. */
import readXlsxFile from 'read-excel-file/node';
import { type Cell, IMPORT_LIMITS, type TableRow } from '../../../shared/domain/import/table.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { tooManyColumns, tooManyRows } from './read-csv.ts';
import { storeZip } from './store-zip.ts';
import { unpackZip } from './unpack-zip.ts';
import { ZipProblem } from './zip-directory.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** Parts that hold values. Pictures, macros, comments and printer settings are never unpacked. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const SHEET_PART = /^xl\/worksheets\//i;
const HIGHEST_ROW = IMPORT_LIMITS.rows + 100;

/** Reads every sheet. Throws `import.unsafe-archive`, `import.damaged`, `import.not-a-table` or `import.too-many-rows`. */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  const parts = guardedParts(bytes, fileName);
  try {
    const sheets = await readXlsxFile(storeZip(parts), { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(asRow(sheet)) }));
  } catch {
    throw new Refusal('import.damaged', { fileName });
  }
}

function guardedParts(bytes: Uint8Array, fileName: string): Map<string, Uint8Array> {
  try {
    const parts = unpackZip(bytes, (name) => PARTS.test(name));
    if (!parts.has('xl/workbook.xml')) throw new Refusal('import.not-a-table', { fileName });
    for (const [name, content] of parts) assertHarmless(name, Buffer.from(content), fileName);
    return parts;
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    throw new Refusal(error.kind === 'unsafe' ? 'import.unsafe-archive' : 'import.damaged', { fileName });
  }
}

/** Excel never declares a document type: that is how entities are defined that unfold without end. */
function assertHarmless(name: string, content: Buffer, fileName: string): void {
  const text = content.toString('latin1');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('import.unsafe-archive', { fileName });
  if (SHEET_PART.test(name)) assertSize(text);
}

/** The library makes a field of all cells up to the outermost: one cell in the last corner would fill the memory. */
function assertSize(text: string): void {
  let rows = 0;
  for (const [, number] of text.matchAll(/<(?:\w+:)?row\b[^<>]*?\br="(\d+)"|<(?:\w+:)?row\b/g)) {
    rows += 1;
    if (rows > HIGHEST_ROW || Number(number) > HIGHEST_ROW) throw tooManyRows();
  }
  for (const [, column = '', row] of text.matchAll(/<(?:\w+:)?c\b[^<>]*?\br="([A-Z]+)(\d+)"/g)) {
    if (Number(row) > HIGHEST_ROW) throw tooManyRows();
    if (column.length > 2 || columnNumber(column) > IMPORT_LIMITS.columns) throw tooManyColumns();
  }
}

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const asRow = (sheet: string) => (cells: readonly unknown[], index: number) => ({
  line: index + 1,
  sheet,
  cells: cells.map(asCell),
});

function asCell(value: unknown): Cell {
  if (value instanceof Date) return dayOf(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A day without its time where there is none. Excel knows no time zones: the library reads them as UTC. */
function dayOf(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16);
}
