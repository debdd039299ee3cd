/** What an import would do, row by row, in terms that every language has words for. */
import type { ActorKind } from '../stakeholders/actor.ts';
import type { ConnectionField, ImportField } from './fields.ts';

/** Why a row is not taken. */
export const ROW_REFUSALS = [
  'no-name',
  'too-long',
  'several-match',
  'id-twice',
  'too-many-cells',
  'other-delimiter',
  'end-missing',
  'end-unknown',
  'end-ambiguous',
  'tie-to-self',
] as const;
/** Why a row changes nothing. */
export const ROW_SKIPS = ['nothing-new', 'known', 'same-line'] as const;
/** What a row says and the program did not take, or what somebody should look at. */
export const ROW_WARNINGS = [
  'unknown-value',
  'own-value',
  'not-on-scale',
  'not-a-date',
  'date-left-out',
  'ends-before-start',
  'tie-type-noted',
  'cut-short',
  'half-assessment',
  'national-id',
  'organisation-left-out',
  'organisation-number',
  'beside-table',
  'renamed',
  'moved',
  'namesake',
  'unreadable-sign',
] as const;
export const ROW_REASONS = [...ROW_REFUSALS, ...ROW_SKIPS, ...ROW_WARNINGS] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** A reason with what its sentence needs: `import.reason.<code>`. */
export interface RowProblem {
  readonly code: RowReason;
  readonly field?: ImportField | ConnectionField | undefined;
  readonly values: Readonly<Record<string, string | number>>;
}

export const ROW_ACTIONS = ['create', 'update', 'skip', 'refuse'] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

/** What becomes of one row of the file. */
export interface RowOutcome {
  readonly line: number;
  readonly sheet: string | null;
  readonly action: RowAction;
  /** What the row calls the actor, or "from – to" of a connection. */
  readonly name: string;
  /** Null for connections. */
  readonly kind: ActorKind | null;
  /** Why it is refused or skipped; null otherwise. */
  readonly reason: RowProblem | null;
  readonly warnings: readonly RowProblem[];
}

export interface OutcomeCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly refused: number;
}

/** Counts what becomes of rows. */
export function countOutcomes(rows: readonly Pick<RowOutcome, 'action'>[]): OutcomeCounts {
  const count = (action: RowAction) => rows.filter((row) => row.action === action).length;
  return {
    read: rows.length,
    created: count('create'),
    updated: count('update'),
    skipped: count('skip'),
    refused: count('refuse'),
  };
}

/** What an import would do, or has done, in numbers. */
export interface ImportSummary {
  readonly actors: OutcomeCounts;
  readonly ties: OutcomeCounts;
  /** Organisations that only a column of people names, and that are made for them. */
  readonly organisations: number;
  readonly assessments: number;
  /** Headers of columns with something in them that nobody reads. */
  readonly leftOut: readonly string[];
  /** Rows with e-mail or phone that are left out, since the initiative does not keep contact details. */
  readonly contactLeftOut: number;
  /** New actors whose sector the file does not say. */
  readonly sectorAssumed: number;
  readonly warnings: number;
}
