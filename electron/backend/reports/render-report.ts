/** Makes a report of a document: snapshot, model, pages. Knows no window and no file. */
import type { ReportOptions } from '../../../shared/contract/reports.ts';
import type { ReportModel } from '../../../shared/domain/reports/report-model.ts';
import { stakeholdersReport } from '../../../shared/domain/reports/stakeholders/stakeholders-report.ts';
import { statusReport } from '../../../shared/domain/reports/status-report.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { Database } from '../db/open-database.ts';
import type { CompiledReport } from './compile-report.ts';
import { type LeftOut, readSnapshot } from './read-snapshot.ts';
import { reportNetwork } from './report-network.ts';
import { type RenderControl, type Renderer, renderFailed } from './worker-renderer.ts';

/** The stakeholder report tells nothing of plan and measurement, and compares assessments instead of reading the log. */
const NOT_OF_STAKEHOLDERS: LeftOut = {
  tables: ['phase', 'goal', 'action', 'contribution', 'indicator', 'indicator_value'],
  changes: true,
};

/**
 * What the report says, read from the document. Everything after this no longer needs the database. Throws `item.not-found` for a map
 * that was not there on the day.
 */
export function reportModel(db: Database, options: ReportOptions): ReportModel {
  const { language, asOf, since, namesPeople } = options;
  const wording = { language, t: createTranslator(language), formats: formatsFor(language) };
  if (options.type === 'status')
    return statusReport(readSnapshot(db, asOf, since), { asOf, since, namesPeople }, wording);
  const snapshot = readSnapshot(db, asOf, since, NOT_OF_STAKEHOLDERS);
  const network = reportNetwork(snapshot, asOf);
  const mapId = options.mapId ?? null;
  return stakeholdersReport(snapshot, { asOf, since, namesPeople, mapId }, network, wording);
}

/**
 * Renders in place, without a thread: the fast way for one report on the command line, which has nothing else to do
 * meanwhile. The compiler is loaded only now.
 */
export const renderInPlace: Renderer = async (job, { progress }) => {
  const { compileReport } = await import('./compile-report.ts');
  try {
    return compileReport(job, progress);
  } catch (error) {
    throw renderFailed(error instanceof Error ? error.message : String(error));
  }
};

export interface RenderOptions extends RenderControl {
  /** Where the pages are set; in place by default. */
  readonly renderer?: Renderer;
  /** Whether the pages are wanted as SVG too. */
  readonly withPages?: boolean;
}

/** The finished report. Throws `document.empty-at-date`, `reports.render-failed` or `operation.cancelled`. */
export function renderReport(
  db: Database,
  options: ReportOptions,
  { renderer = renderInPlace, withPages = false, signal, progress }: RenderOptions = {},
): Promise<CompiledReport> {
  const job = { model: reportModel(db, options), standard: options.standard, withPages };
  progress?.(0.1);
  return renderer(job, { signal, progress });
}
