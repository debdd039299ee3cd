/** Operations that bring actors and ties in from a file: read it, see what would happen, do it. */
import { z } from 'zod';
import { IMPORT_FIELDS, type ImportMapping, type OwnColumn } from '../domain/import/fields.ts';
import type { ImportSummary, RowOutcome } from '../domain/import/plan.ts';
import {
  DELIMITERS,
  type Delimiter,
  ENCODINGS,
  type Encoding,
  type FileFormat,
  IMPORT_LIMITS,
  type UnreadableRows,
} from '../domain/import/table.ts';
import { ACTOR_KINDS, ACTOR_TYPES, SECTORS } from '../domain/stakeholders/actor.ts';
import type { OwnField } from '../domain/stakeholders/own-field.ts';
import * as field from './fields.ts';
import { application, write } from './operation.ts';

/** What was found in a file, with enough of it to see whether it was read rightly. */
export interface ImportPreview {
  /** Names the file as it was read, for planning and importing it. */
  readonly id: string;
  readonly fileName: string;
  readonly format: FileFormat;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** Null where it is no question whether the first row is headings. */
  readonly hasHeaders: boolean | null;
  /** Of a table without headings: "Column 1" and so on. */
  readonly headers: readonly string[];
  /** The first rows, as texts in the order of the headers. */
  readonly sample: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly connectionCount: number;
  /** Rows with a sign that the encoding could not read, and the first of their lines; null when there are none. */
  readonly unreadable: UnreadableRows | null;
  /** The register's own fields, which columns can be too. */
  readonly ownFields: readonly Pick<OwnField, 'id' | 'name'>[];
  readonly mapping: ImportMapping;
  /** True when the mapping is one that was used before, false when it is guessed. */
  readonly isRemembered: boolean;
}

/** What an import would do. Rows with something to say come first to be kept when there are too many. */
export interface ImportReview {
  readonly summary: ImportSummary;
  readonly rows: readonly RowOutcome[];
  readonly rowsLeftOut: number;
}

const ownColumn = z.custom<OwnColumn>(
  (value) => typeof value === 'string' && /^own:[0-9a-f-]{36}$/.test(value),
);
const mapping = z.object({
  columns: z
    .array(z.union([z.enum(IMPORT_FIELDS), ownColumn]).nullable())
    .max(IMPORT_LIMITS.columns)
    .readonly(),
  defaults: z.object({ kind: z.enum(ACTOR_KINDS), sector: z.enum(SECTORS), type: z.enum(ACTOR_TYPES) }),
  known: z.enum(['update', 'skip']),
}) satisfies z.ZodType<ImportMapping>;

/** A mapping with the signature of the headers it was used for; see `headerSignature`. */
export const rememberedMapping = z.object({ signature: z.string().regex(/^[0-9a-f]{32}$/), mapping });
export type RememberedMapping = z.output<typeof rememberedMapping>;

export const importContract = {
  /** Reads a file in a thread of its own, as a job that can be cancelled. */
  'import.read': application<ImportPreview>()(
    z.object({
      jobId: z.uuid(),
      path: field.path,
      encoding: z.enum(ENCODINGS).optional(),
      delimiter: z.enum(DELIMITERS).optional(),
      sheet: z.string().max(200).optional(),
      hasHeaders: z.boolean().optional(),
    }),
  ),
  /** What importing would do to the open document as it is now. Changes nothing. */
  'import.plan': application<ImportReview>()(z.object({ id: z.uuid(), mapping })),
  /** Imports; one undo takes all of it back. */
  'import.run': write<ImportSummary>()(z.object({ id: z.uuid(), mapping })),
};
