/** Operations that make reports. */
import { z } from 'zod';
import { LANGUAGES } from '../domain/languages.ts';
import * as field from './fields.ts';
import { application } from './operation.ts';

export const REPORT_TYPES = ['status', 'stakeholders'] as const;
export type ReportType = (typeof REPORT_TYPES)[number];

/** PDF/A-2a is the default: archive and accessibility in one file. PDF/UA-1 on request. */
export const PDF_STANDARDS = ['a-2a', 'ua-1'] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];

export const reportOptions = z.object({
  type: z.enum(REPORT_TYPES),
  language: z.enum(LANGUAGES),
  standard: z.enum(PDF_STANDARDS).default('a-2a'),
  /** The report shows the file as it stood at the end of this day. */
  asOf: field.date,
  /**
   * First day of "what has changed"; by default the day of the previous meeting. In the stakeholder report the day
   * to compare with; by default the round of assessments before the newest.
   */
  since: field.date.optional(),
  /** Naming people is an explicit choice; without it seats are shown by role and organisation. */
  namesPeople: z.boolean().default(false),
  /** The map a stakeholder report shows; left out, that of the whole initiative. */
  mapId: field.id<'stakeholder-map'>().nullable().optional(),
});
export type ReportOptions = z.output<typeof reportOptions>;

/** A finished report: the window fetches pages and file by its id. */
export interface RenderedReport {
  readonly id: string;
  readonly title: string;
  readonly pageCount: number;
  readonly sizeBytes: number;
  /** One SVG per page, the very pages of the PDF. */
  readonly pages: readonly string[];
  readonly suggestedFileName: string;
  /** Characters that stand as a box, since the fonts of the report have no sign for them. */
  readonly unprintable: readonly string[];
}

export const reportsContract = {
  /** Long job: reports progress as `job.progress` under the given id and can be cancelled. */
  'reports.render': application<RenderedReport>()(reportOptions.extend({ jobId: z.uuid() })),
  /** Writes a rendered report to a file; refuses to replace another file unless told to. */
  'reports.save': application<{ readonly path: string }>()(
    z.object({ id: z.uuid(), path: field.path, replace: z.boolean().default(false) }),
  ),
  'jobs.cancel': application<null>()(z.object({ jobId: z.uuid() })),
};
