/** Kumu's JSON -> tables of elements and connections. Reads plain keys and those below `attributes`. */
import type { Cell, Table, TableRow } from '../../../shared/domain/import/table.ts';
import { IMPORT_LIMITS } from '../../../shared/domain/import/table.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { tooManyColumns, tooManyRows } from './read-csv.ts';

/** Kumu writes `_id`; what the other keys mean is found by their words, as in any table. */
const RENAMED = new Map([
  ['_id', 'id'],
  ['element type', 'type'],
  ['connection type', 'type'],
  ['directed', 'direction'],
]);

/** A table is three levels deep; deeper ones only take time and memory. */
const DEEPEST = 50;

/** Throws `import.not-a-table` when it is no JSON of that shape, `import.too-many-rows` or `import.too-many-columns`. */
export function readJson(text: string, fileName: string): { table: Table; connections: Table | null } {
  const content = parsed(text, fileName);
  const elements = Array.isArray(content) ? content : listOf(content, 'elements');
  const connections = Array.isArray(content) ? null : listOf(content, 'connections');
  if (![...(elements ?? []), ...(connections ?? [])].some(isObject))
    throw new Refusal(elements || connections ? 'import.empty' : 'import.not-a-table', { fileName });
  return {
    table: asTable(elements ?? [], null),
    connections: connections && connections.length > 0 ? asTable(connections, 'connections') : null,
  };
}

function parsed(text: string, fileName: string): unknown {
  if (isDeeperThan(text, DEEPEST)) throw new Refusal('import.not-a-table', { fileName });
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('import.not-a-table', { fileName });
  }
}

function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let isText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (isText) {
      if (sign === '\\') index += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

const isObject = (item: unknown) => typeof item === 'object' && item !== null && !Array.isArray(item);

function listOf(content: unknown, name: string): unknown[] | null {
  if (!isObject(content) || !Object.hasOwn(content as object, name)) return null;
  const list = (content as Record<string, unknown>)[name];
  return Array.isArray(list) ? list : null;
}

/**
 * A table has the keys of all its items as headers; its lines are the numbers of the items in their list. Keys are only
 * ever put into a Map: `__proto__` is a name like others.
 */
function asTable(items: readonly unknown[], sheet: string | null): Table {
  if (items.length > IMPORT_LIMITS.rows) throw tooManyRows();
  const columns = new Map<string, number>();
  const rows = items.map((item, index): TableRow => {
    const cells: Cell[] = [];
    for (const [key, value] of entriesOf(item)) {
      const at = columns.get(key) ?? columns.size;
      if (at >= IMPORT_LIMITS.columns) throw tooManyColumns();
      columns.set(key, at);
      cells[at] = asCell(value);
    }
    return { line: index + 1, sheet, cells: Array.from(cells, (cell) => cell ?? null) };
  });
  return { headers: [...columns.keys()], rows };
}

function entriesOf(item: unknown): [string, unknown][] {
  if (!isObject(item)) return [];
  const entries = Object.entries(item as object).flatMap(([key, value]) =>
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
