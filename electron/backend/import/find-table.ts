/** Rows of a file -> a table with headers: finds the line of the headers and leaves out what is empty. */
import { type Cell, IMPORT_LIMITS, type Table, type TableRow } from '../../../shared/domain/import/table.ts';
import { headingRow, isHeadings } from './find-headings.ts';
import { tooManyColumns, tooManyRows } from './read-csv.ts';
import { type Vocabulary, wordKey } from './vocabulary.ts';

const LABEL = 'label';

export interface FoundTable {
  readonly table: Table;
  /** False when the first row is content already: the headers are then empty. */
  readonly hasHeaders: boolean;
}

/**
 * The table of a sheet or file. Its headers are the first row with two names of fields among the first rows, else the
 * first row that is not empty, if it looks like headings or is said to be. Null when there is nothing at all. Throws
 * `import.too-many-rows` or `-columns`.
 */
export function findTable(
  all: readonly TableRow[],
  words: Vocabulary,
  hasHeaders?: boolean,
): FoundTable | null {
  const rows = all.filter(({ cells }) => cells.some(isFilled));
  const [first] = rows;
  if (!first) return null;
  const known = headingRow(rows, words);
  const found = hasHeaders ?? (known !== -1 || isHeadings(first, rows.slice(1), words));
  if (!found) return { table: tableOf([], rows), hasHeaders: false };
  const at = Math.max(known, 0);
  const headers = (rows[at] ?? first).cells.map((cell) => String(cell ?? '').trim());
  return { table: tableOf(headers, rows.slice(at + 1)), hasHeaders: true };
}

/** Without headers the widest row decides how many columns there are. */
function tableOf(headers: readonly string[], content: readonly TableRow[]): Table {
  if (content.length > IMPORT_LIMITS.rows) throw tooManyRows();
  const width = content.reduce((most, { cells }) => Math.max(most, filledWidth(cells)), filledWidth(headers));
  if (width > IMPORT_LIMITS.columns) throw tooManyColumns();
  if (headers.length === 0) return { headers: Array.from({ length: width }, () => ''), rows: content };
  return { headers: headers.slice(0, Math.max(filledWidth(headers), 1)), rows: content };
}

/** True for a table of connections: it says from where to where. Kumu gives connections a label too. */
export function isConnections(table: Table, words: Vocabulary): boolean {
  const fields = table.headers.map((header) => words.connectionHeader(header));
  return (
    fields.includes('from') &&
    fields.includes('to') &&
    !table.headers.some((header) => wordKey(header) !== LABEL && words.header(header) === 'name')
  );
}

const isFilled = (cell: Cell) => cell !== null && !(typeof cell === 'string' && cell.trim() === '');
const filledWidth = (cells: readonly Cell[]) => cells.findLastIndex(isFilled) + 1;
