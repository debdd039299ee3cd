/** The whole plan of an import: what would become of every row. Pure; the same for a dry run and for the real one. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import { countOutcomes, type ImportSummary } from '../../../shared/domain/import/plan.ts';
import type { ReadFile, Table } from '../../../shared/domain/import/table.ts';
import type { Tie } from '../../../shared/domain/stakeholders/tie.ts';
import { cellText, shortened } from './cell-text.ts';
import type { KnownContent } from './known-actors.ts';
import { type PlannedActors, planActors } from './plan-actors.ts';
import { connectionColumns, type PlannedTie, planTies } from './plan-ties.ts';

export interface ImportPlan extends Omit<PlannedActors, 'index'> {
  readonly ties: readonly PlannedTie[];
  readonly summary: ImportSummary;
}

/** Plans the import of a file into a document with that content, as of that day. */
export function planImport(
  file: ReadFile,
  mapping: ImportMapping,
  known: KnownContent & { readonly ties: readonly Tie[] },
  today: IsoDate,
): ImportPlan {
  const { index, ...actors } = planActors(file, mapping, known, today);
  const ties = planTies(file.connections, index, known.ties);
  const { rows, organisations, contactLeftOut, sectorAssumed } = actors;
  const summary: ImportSummary = {
    actors: countOutcomes(rows),
    ties: countOutcomes(ties),
    organisations: organisations.length,
    assessments: rows.filter(({ assessment }) => assessment !== null).length,
    leftOut: [
      ...leftOut(file.table, mapping.columns),
      ...(file.connections ? leftOut(file.connections, connectionColumns(file.connections)) : []),
    ],
    contactLeftOut,
    sectorAssumed,
    warnings: [...rows, ...ties].reduce((sum, { warnings }) => sum + warnings.length, 0),
  };
  return { ...actors, ties, summary };
}

/** What is not read must be told: whoever made the column may miss it. */
function leftOut({ headers, rows }: Table, meanings: readonly (string | null)[]): string[] {
  const unread = headers.flatMap((header, at) => (header !== '' && !meanings[at] ? [{ header, at }] : []));
  const filled = unread.filter(({ at }) => rows.some(({ cells }) => cellText(cells[at]) !== ''));
  return filled.map(({ header }) => shortened(header));
}
