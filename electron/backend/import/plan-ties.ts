/** Connections of a file -> the ties they would make and change. Pure, like the plan of the actors. */
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { ConnectionField } from '../../../shared/domain/import/fields.ts';
import type { RowOutcome, RowProblem } from '../../../shared/domain/import/plan.ts';
import { IMPORT_LIMITS, type Table, type TableRow } from '../../../shared/domain/import/table.ts';
import type { Tie, TieFacts } from '../../../shared/domain/stakeholders/tie.ts';
import { cellText, hasUnreadable, shortened } from './cell-text.ts';
import type { ActorIndex } from './known-actors.ts';
import { tooManyRows } from './read-csv.ts';
import { type ReadTie, readTie, tieValues } from './read-tie.ts';
import { BARE_TIE, createTieIndex, type TieIndex, tieChanges } from './tie-index.ts';
import { vocabulary } from './vocabulary.ts';

export interface PlannedTie extends RowOutcome {
  readonly creates: TieFacts | null;
  /** The tie that is changed, and how. */
  readonly tie: Tie | null;
  readonly changes: Partial<TieFacts> | null;
}

const NOTHING = { creates: null, tie: null, changes: null } as const;

/**
 * Plans every connection; a `To` with several names, divided by |, is several ties. Importing again makes no second
 * one. Throws `import.too-many-rows`.
 */
export function planTies(table: Table | null, index: ActorIndex, known: readonly Tie[]): PlannedTie[] {
  if (!table) return [];
  const columns = connectionColumns(table);
  const rows = table.rows.map((row) => {
    const values = tieValues(row, columns);
    const start = cellText(values.get('from'));
    return { row, values, start, ends: endsOf(cellText(values.get('to'))) };
  });
  if (rows.reduce((sum, { ends }) => sum + ends.length, 0) > IMPORT_LIMITS.rows) throw tooManyRows();
  const ties = createTieIndex(known);
  return rows.flatMap(({ row, values, start, ends }) => {
    const { said, warnings } = readTie(values);
    const unreadable = hasUnreadable(row) ? [{ code: 'unreadable-sign', values: {} } as const] : [];
    const read = { said, warnings: [...warnings, ...unreadable] };
    return ends.map((end) => planTie(row, { start, end, read }, index, ties));
  });
}

/** The meaning of each column of a table of connections. */
export function connectionColumns({ headers }: Table): (ConnectionField | null)[] {
  return headers.map((header) => vocabulary().connectionHeader(header));
}

const endsOf = (text: string) => text.split('|').map((end) => end.trim());

interface Connection {
  readonly start: string;
  readonly end: string;
  readonly read: ReadTie;
}

function planTie(
  row: TableRow,
  { start, end, read }: Connection,
  index: ActorIndex,
  ties: TieIndex,
): PlannedTie {
  const [from, to] = [endOf(start, index), endOf(end, index)];
  // Kumu writes ids: whoever reads what will happen knows names.
  const name = [from, to].map((each) => shortened(each.name)).join(' – ');
  const told = { line: row.line, sheet: row.sheet, name, kind: null, warnings: read.warnings };
  const refused = (reason: RowProblem): PlannedTie => {
    return { ...told, ...NOTHING, warnings: [], action: 'refuse', reason };
  };
  if (start === '' || end === '') return refused({ code: 'end-missing', values: {} });
  if (from.id === null) return refused(from.problem);
  if (to.id === null) return refused(to.problem);
  if (from.id === to.id) return refused({ code: 'tie-to-self', values: {} });
  const { warnings, ...planned } = planContent(from.id, to.id, read, ties);
  return { ...told, ...planned, warnings: [...told.warnings, ...warnings] };
}

type PlannedContent = Pick<PlannedTie, 'action' | 'reason' | 'creates' | 'tie' | 'changes' | 'warnings'>;

/** What becomes of a connection whose ends are known. */
function planContent(from: ActorId, to: ActorId, { said }: ReadTie, ties: TieIndex): PlannedContent {
  const found = ties.find(from, to, said);
  if (found === null) {
    const { facts, warnings } = inOrder(said, null);
    const creates = { ...BARE_TIE, ...facts, fromActorId: from, toActorId: to };
    ties.add(creates);
    return { ...NOTHING, creates, action: 'create', reason: null, warnings };
  }
  const { tie } = found;
  const { facts: changes, warnings } = inOrder(tie === null ? {} : tieChanges(said, tie), tie);
  if (Object.keys(changes).length === 0)
    return { ...NOTHING, action: 'skip', reason: { code: 'nothing-new', values: {} }, warnings };
  return { creates: null, tie, changes, action: 'update', reason: null, warnings };
}

type End =
  | { readonly id: ActorId; readonly name: string }
  | { readonly id: null; readonly name: string; readonly problem: RowProblem };

/** By id, else by name. */
function endOf(text: string, index: ActorIndex): End {
  const byId = index.withExternalId(text);
  const found = byId.length > 0 ? byId : index.named(text);
  const [only] = found;
  if (only && found.length === 1) return { id: only.id, name: only.name };
  const code = only ? 'end-ambiguous' : 'end-unknown';
  return { id: null, name: text, problem: { code, values: { name: shortened(text) } } };
}

/** Days in the wrong order are both left out: nobody can say which one is wrong. */
function inOrder(facts: Partial<TieFacts>, tie: Tie | null) {
  const { startsOn = tie?.startsOn ?? null, endsOn = tie?.endsOn ?? null, ...others } = facts;
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return { facts, warnings: [] };
  const problem: RowProblem = { code: 'ends-before-start', values: {} };
  return { facts: others, warnings: [problem] };
}
