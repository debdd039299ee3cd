/** The whole plan of an import: what would become of every row. Pure; the same for a dry run and for the real one. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import { countOutcomes, type ImportSummary } from '../../../shared/domain/import/plan.ts';
import type { ReadFile } from '../../../shared/domain/import/table.ts';
import type { Tie } from '../../../shared/domain/stakeholders/tie.ts';
import type { KnownContent } from './known-actors.ts';
import { type PlannedActors, planActors } from './plan-actors.ts';
import { type PlannedTie, planTies } from './plan-ties.ts';

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
    contactLeftOut,
    sectorAssumed,
    warnings: [...rows, ...ties].reduce((sum, { warnings }) => sum + warnings.length, 0),
  };
  return { ...actors, ties, summary };
}
