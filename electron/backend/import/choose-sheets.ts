/** Which sheets of a workbook hold actors and which connections: as Kumu names them, or as the user says. */
import {
  IMPORT_LIMITS,
  type ReadChoices,
  type ReadFile,
  type Table,
} from '../../../shared/domain/import/table.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { type FoundTable, findTable, isConnections } from './find-table.ts';
import { tooManyColumns, tooManyRows } from './read-csv.ts';
import type { Sheet } from './read-xlsx.ts';
import { vocabulary, wordKey } from './vocabulary.ts';

const NAMES = ['name', 'givenName', 'familyName'] as const;

type Chosen = Pick<ReadFile, 'sheets' | 'sheet' | 'hasHeaders' | 'table' | 'connections'>;
interface NamedTable extends FoundTable, Sheet {}

/**
 * Sheets with `(ignore)` in their names are skipped. A sheet with From and To holds connections; where there is one,
 * every sheet with a `Label` holds elements. Else the sheet with most of our columns is the table, the first of several: a
 * page of guidance or a list of choices often stands before it. Only of a single sheet can it be said whether it has
 * headings. Throws `import.sheet-not-found` or `import.empty`.
 */
export function chooseSheets(
  all: readonly Sheet[],
  fileName: string,
  { sheet: chosen, hasHeaders }: ReadChoices = {},
): Chosen {
  const sheets = all.filter(({ name }) => !name.toLowerCase().includes('(ignore)'));
  const tables = sheets.flatMap((sheet): NamedTable[] => {
    const found = findTable(sheet.rows, vocabulary());
    return found ? [{ ...sheet, ...found }] : [];
  });
  const names = tables.map(({ name }) => name);
  const connections = tables.filter(({ table }) => isConnections(table, vocabulary()));
  const others = tables.filter((each) => !connections.includes(each));
  const elements =
    chosen === undefined ? elementSheets(others, connections.length > 0) : [named(tables, chosen)];
  if (elements.length === 0 && connections.length === 0) throw new Refusal('import.empty', { fileName });
  const isConnectionSheet = elements.length === 1 && connections.some((each) => each === elements[0]);
  const [only] = elements.length === 1 && !isConnectionSheet ? elements : [];
  const read = only && hasHeaders !== undefined ? findTable(only.rows, vocabulary(), hasHeaders) : only;
  return {
    sheets: names,
    sheet: only?.name ?? null,
    hasHeaders: read?.hasHeaders ?? null,
    table: isConnectionSheet
      ? { headers: [], rows: [] }
      : (read?.table ?? joined(elements.map(({ table }) => table))),
    connections: connections.length > 0 ? joined(connections.map(({ table }) => table)) : null,
  };
}

function named(tables: readonly NamedTable[], name: string): NamedTable {
  const found = tables.find((each) => each.name === name);
  if (!found) throw new Refusal('import.sheet-not-found', { sheet: name.slice(0, 100) });
  return found;
}

function elementSheets(tables: readonly NamedTable[], isKumu: boolean): NamedTable[] {
  const labelled = tables.filter(({ table }) => table.headers.some((header) => wordKey(header) === 'label'));
  if (isKumu && labelled.length > 0) return labelled;
  const best = tables.reduce<NamedTable | null>((a, b) => (a === null || worth(b) > worth(a) ? b : a), null);
  return best ? [best] : [];
}

/** How much a table looks like one of actors. A name counts for more than anything else. */
function worth({ table }: NamedTable): number {
  const fields = new Set(table.headers.map((header) => vocabulary().header(header)));
  fields.delete(null);
  return fields.size + (NAMES.some((name) => fields.has(name)) ? 10 : 0);
}

/** Several tables as one: each header once, cells moved to its column. */
function joined(tables: readonly Table[]): Table {
  const [only] = tables;
  if (only && tables.length === 1) return only;
  const columns = new Map<string, number>();
  for (const { headers } of tables) {
    for (const header of headers) if (!columns.has(header)) columns.set(header, columns.size);
  }
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) > IMPORT_LIMITS.rows) throw tooManyRows();
  if (columns.size > IMPORT_LIMITS.columns) throw tooManyColumns();
  const rows = tables.flatMap(({ headers, rows: own }) => {
    const places = headers.map((header) => columns.get(header) ?? 0);
    return own.map((row) => {
      const cells = Array.from({ length: columns.size }, () => null as (typeof row.cells)[number]);
      for (const [index, place] of places.entries()) cells[place] ??= row.cells[index] ?? null;
      return { ...row, cells };
    });
  });
  return { headers: [...columns.keys()], rows };
}
