/** Kumu's JSON -> tables of elements and connections. Reads plain keys and those below `attributes`. */
import type { Cell, Table, TableRow } from '../../../shared/domain/import/table.ts';
import { IMPORT_LIMITS } from '../../../shared/domain/import/table.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { tooManyRows } from './read-csv.ts';

/** Kumu writes `_id`; what the other keys mean is found by their words, as in any table. */
const RENAMED = new Map([
  ['_id', 'id'],
  ['element type', 'type'],
  ['connection type', 'type'],
  ['directed', 'direction'],
]);

/** Throws `import.not-a-table` when it is no JSON of that shape, `import.too-many-rows` or `import.too-many-columns`. */
export function readJson(text: string, fileName: string): { table: Table; connections: Table | null } {
  const content = parsed(text, fileName);
  const elements = Array.isArray(content) ? content : listOf(content, 'elements');
  const connections = Array.isArray(content) ? null : listOf(content, 'connections');
  if (!elements && !connections) throw new Refusal('import.not-a-table', { fileName });
  return {
    table: asTable(elements ?? []),
    connections: connections && connections.length > 0 ? asTable(connections) : null,
  };
}

function parsed(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('import.not-a-table', { fileName });
  }
}

function listOf(content: unknown, name: string): unknown[] | null {
  if (typeof content !== 'object' || content === null || !Object.hasOwn(content, name)) return null;
  const list = (content as Record<string, unknown>)[name];
  return Array.isArray(list) ? list : null;
}

/** A table has the keys of all its items as headers. Keys are only ever put into a Map: `__proto__` is a name like others. */
function asTable(items: readonly unknown[]): Table {
  if (items.length > IMPORT_LIMITS.rows) throw tooManyRows();
  const columns = new Map<string, number>();
  const rows = items.map((item, index): TableRow => {
    const cells: Cell[] = [];
    for (const [key, value] of entriesOf(item)) {
      const at = columns.get(key) ?? columns.size;
      if (at >= IMPORT_LIMITS.columns)
        throw new Refusal('import.too-many-columns', { limit: IMPORT_LIMITS.columns });
      columns.set(key, at);
      cells[at] = asCell(value);
    }
    return { line: index + 1, sheet: null, cells: Array.from(cells, (cell) => cell ?? null) };
  });
  return { headers: [...columns.keys()], rows };
}

function entriesOf(item: unknown): [string, unknown][] {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
  const entries = Object.entries(item).flatMap(([key, value]) =>
    key === 'attributes' && typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [[key, value]],
  ) as [string, unknown][];
  return entries.map(([key, value]) => [RENAMED.get(key.toLowerCase()) ?? key, value]);
}

function asCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  if (!Array.isArray(value)) return null;
  return value.filter((each) => typeof each === 'string' || typeof each === 'number').join('|') || null;
}
