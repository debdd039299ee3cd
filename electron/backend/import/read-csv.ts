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

/** Excel can save 16,384 columns, most of them empty: whatever has more is no table. */
const MOST_SIGNS = 20_000;

/**
 * Reads all records. Throws `import.too-many-rows`, `import.too-many-columns`, or `import.unclosed-quote` with the line
 * on which the record with the quotation mark begins.
 */
export function readCsv(text: string, chosen?: Delimiter): { rows: TableRow[]; delimiter: Delimiter } {
  const delimiter = chosen ?? findDelimiter(text);
  assertSize(text, delimiter);
  const firstLine = toldDelimiter(text) === null ? 1 : 2;
  const parsed = parseRecords(text, delimiter, firstLine);
  if (parsed.length > MOST_RECORDS) throw tooManyRows();
  let line = firstLine;
  const rows = parsed.map((parsedRecord) => {
    const row = { line, sheet: null, cells: parsedRecord.record.map(asCell) };
    line += linesOf(parsedRecord);
    return row;
  });
  return { rows, delimiter };
}

/** The refusals of a table that is too long or too wide, from wherever it is found out. */
export function tooManyRows(): Refusal {
  return new Refusal('import.too-many-rows', { limit: IMPORT_LIMITS.rows });
}

export function tooManyColumns(): Refusal {
  return new Refusal('import.too-many-columns', { limit: IMPORT_LIMITS.columns });
}

function parseRecords(text: string, delimiter: Delimiter, firstLine: number): ParsedRecord[] {
  let line = firstLine;
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      raw: true,
      bom: true,
      on_record: (given) => {
        line += linesOf(given as unknown as ParsedRecord);
        return given;
      },
      from_line: firstLine,
      to: MOST_RECORDS + 1,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal('import.unclosed-quote', { line });
  }
}

const linesOf = ({ raw }: ParsedRecord) => raw.match(/\r\n|\n|\r/g)?.length ?? 0;

/** A quick look before anything is parsed: a hostile file must be refused at once. */
function assertSize(text: string, delimiter: Delimiter): void {
  const sign = delimiter.charCodeAt(0);
  let lines = 0;
  let signs = 0;
  let isQuoted = false;
  let isEmpty = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) isQuoted = !isQuoted;
    const isEnd = code === 0x0a || code === 0x0d;
    if (!isEnd) isEmpty = false;
    if (!isQuoted && code === sign) signs += 1;
    if (signs > MOST_SIGNS) throw tooManyColumns();
    if (!isEnd || isQuoted) continue;
    signs = 0;
    if (isEmpty) continue;
    lines += 1;
    isEmpty = true;
    if (lines > MOST_RECORDS) throw tooManyRows();
  }
}

const asCell = (text: string) => (text === '' ? null : withoutGuard(text));
