/** Operations that write what a table shows to a file. */
import { z } from 'zod';
import * as field from './fields.ts';
import { application } from './operation.ts';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Cells are typed: a number is a number in the file, a day is a day, and text is never run. */
const cell = z.union([z.string().max(20_000), z.number(), z.object({ date: field.date }), z.null()]);
const exportedTable = z.object({
  title: z.string().max(200),
  headers: z.array(z.string().max(200)).min(1).max(500),
  rows: z.array(z.array(cell).max(500)).max(100_000),
});
export type ExportedTable = z.output<typeof exportedTable>;
export type ExportedCell = z.output<typeof cell>;

export const exportContract = {
  /** Writes the table whole or not at all; over another file only when told to, and only over a table. */
  'export.saveTable': application<{ readonly path: string }>()(
    z.object({ path: field.path, replace: z.boolean(), format: z.enum(TABLE_FORMATS), table: exportedTable }),
  ),
};
