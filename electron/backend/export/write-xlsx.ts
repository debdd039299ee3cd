/** A table -> an Excel workbook with typed cells: a text is a text there, so that no guard is needed. */
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { ExportedCell, ExportedTable } from '../../../shared/contract/export.ts';

/** What Excel forbids in names of sheets, and how long they may be. */
const FORBIDDEN_IN_NAMES = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;
const WIDEST = 60;
const NARROWEST = 8;

/** One sheet, the row of headers frozen, columns as wide as what stands in their first rows. */
export async function writeXlsx(table: ExportedTable): Promise<Buffer> {
  const headers = table.headers.map((header): Cell => ({ ...textCell(header), fontWeight: 'bold' }));
  const rows = table.rows.map((cells) => table.headers.map((_, index) => xlsxCell(cells[index] ?? null)));
  const columns = table.headers.map((_, index) => ({ width: widthOf(table, index) }));
  return writeXlsxFile([headers, ...rows], {
    sheet: sheetName(table.title),
    columns,
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
  }).toBuffer();
}

function xlsxCell(cell: ExportedCell): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'object') return { type: Date, value: new Date(`${cell.date}T00:00:00Z`) };
  return textCell(cell);
}

/** Signs that the library would leave out, since XML forbids or discourages them. */
const LEFT_OUT = /[\u007F-\u009F\uFDD0-\uFDEF\uFFFD-\uFFFF]|[\uD83F-\uDBFF][\uDFFE\uDFFF]/g;

/** Excel reads `_x0041_` as a sign by its number: so are signs written that XML has no place for, and the underscore itself. */
function textCell(text: string) {
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(LEFT_OUT, byNumbers);
  return { type: String, value: apart(escaped) } as const;
}

const byNumbers = (signs: string) =>
  Array.from({ length: signs.length }, (_, at) => byNumber(signs.charCodeAt(at))).join('');
const byNumber = (code: number) => `_x${code.toString(16).padStart(4, '0').toUpperCase()}_`;

/** The library numbers texts in a plain object: one named like a property of all objects would be taken for known. */
function apart(text: string): string {
  return text in Object.prototype ? byNumber(text.charCodeAt(0)) + text.slice(1) : text;
}

function sheetName(title: string): string {
  const name = title
    .replace(FORBIDDEN_IN_NAMES, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim();
  return name === '' ? 'Ryggrad' : name;
}

function widthOf(table: ExportedTable, index: number): number {
  const lengths = [table.headers, ...table.rows.slice(0, 200)].map((cells) => lengthOf(cells[index] ?? null));
  return Math.min(WIDEST, Math.max(NARROWEST, ...lengths) + 2);
}

function lengthOf(cell: ExportedCell): number {
  if (typeof cell === 'object') return cell === null ? 0 : cell.date.length;
  return Math.max(
    ...String(cell)
      .split('\n')
      .map((line) => line.length),
  );
}
