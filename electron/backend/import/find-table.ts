/** Rows of a file -> a table with headers: finds the line of the headers and leaves out what is empty. */
import { type Cell, IMPORT_LIMITS, type Table, type TableRow } from '../../../shared/domain/import/table.ts';
import { tooManyColumns, tooManyRows } from './read-csv.ts';
import { type Vocabulary, wordKey } from './vocabulary.ts';

/** Titles and notes stand above a table, but not pages of them. */
const SEARCHED_ROWS = 20;
const LABEL = 'label';

/**
 * The table of a sheet or file. Its headers are the first row with two names of fields among the first rows, else the
 * first row that is not empty. Null when there is nothing at all. Throws `import.too-many-rows` or `-columns`.
 */
export function findTable(all: readonly TableRow[], words: Vocabulary): Table | null {
  const rows = all.filter(({ cells }) => cells.some(isFilled));
  const [first] = rows;
  if (!first) return null;
  const known = rows.slice(0, SEARCHED_ROWS).findIndex(({ cells }) => hasHeaders(cells, words));
  const at = Math.max(known, 0);
  const headers = (rows[at] ?? first).cells.map((cell) => String(cell ?? '').trim());
  const content = rows.slice(at + 1);
  if (content.length > IMPORT_LIMITS.rows) throw tooManyRows();
  const width = content.reduce((most, { cells }) => Math.max(most, filledWidth(cells)), filledWidth(headers));
  if (width > IMPORT_LIMITS.columns) throw tooManyColumns();
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

function hasHeaders(cells: readonly Cell[], words: Vocabulary): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string');
  const fields = new Set(texts.map((text) => words.header(text) ?? words.connectionHeader(text)));
  fields.delete(null);
  return fields.size >= 2;
}
