/** Text of a CSV file -> rows of cells with their line numbers. Every cell stays text; nothing is trimmed. */
import { CsvError, parse } from 'csv-parse/sync';
import { withoutGuard } from '../../../shared/domain/export/formula-guard.ts';
import { type Delimiter, IMPORT_LIMITS, type TableRow } from '../../../shared/domain/import/table.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { findDelimiter, toldDelimiter } from './find-delimiter.ts';

/** Titles, notes and empty lines above and below the table. */
const LINES_AROUND = 100;
const MOST_RECORDS = IMPORT_LIMITS.rows + LINES_AROUND;

interface ParsedRecord {
  readonly record: readonly string[];
  /** The record as it stands in the file, with its end of line. */
  readonly raw: string;
}

/** Reads all records. Throws `import.too-many-rows`, or `import.unclosed-quote` with the line where it opened. */
export function readCsv(text: string, chosen?: Delimiter): { rows: TableRow[]; delimiter: Delimiter } {
  const delimiter = chosen ?? findDelimiter(text);
  if (hasMoreLinesThan(text, MOST_RECORDS)) throw tooManyRows();
  const firstLine = toldDelimiter(text) === null ? 1 : 2;
  const parsed = parseRecords(text, delimiter, firstLine);
  if (parsed.length > MOST_RECORDS) throw tooManyRows();
  let line = firstLine;
  const rows = parsed.map(({ record, raw }) => {
    const row = { line, sheet: null, cells: record.map(asCell) };
    line += raw.match(/\r\n|\n|\r/g)?.length ?? 0;
    return row;
  });
  return { rows, delimiter };
}

/** The refusal of a table that is too long, from wherever it is found out. */
export function tooManyRows(): Refusal {
  return new Refusal('import.too-many-rows', { limit: IMPORT_LIMITS.rows });
}

function parseRecords(text: string, delimiter: Delimiter, firstLine: number): ParsedRecord[] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      raw: true,
      bom: true,
      from_line: firstLine,
      to: MOST_RECORDS + 1,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [, line = '?'] = /line (\d+)/.exec(error.message) ?? [];
    throw new Refusal('import.unclosed-quote', { line });
  }
}

/** A quick look before anything is parsed: a hostile file must be refused at once. */
function hasMoreLinesThan(text: string, most: number): boolean {
  let lines = 0;
  let isQuoted = false;
  let isEmpty = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) isQuoted = !isQuoted;
    const isEnd = code === 0x0a || code === 0x0d;
    if (!isEnd) isEmpty = false;
    else if (!isQuoted && !isEmpty) {
      lines += 1;
      isEmpty = true;
      if (lines > most) return true;
    }
  }
  return lines + (isEmpty ? 0 : 1) > most;
}

const asCell = (text: string) => (text === '' ? null : withoutGuard(text));
