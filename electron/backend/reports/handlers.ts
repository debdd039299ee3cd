/** Implements the operations that make reports. Keeps the last few in memory, so that saving needs no second rendering. */
import { randomUUID } from 'node:crypto';
import type { RenderedReport, ReportOptions, reportsContract } from '../../../shared/contract/reports.ts';
import { asFileName } from '../../../shared/domain/file-names.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { ReportModel } from '../../../shared/domain/reports/report-model.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { HandlersFor } from '../handlers.ts';
import type { CompiledReport } from './compile-report.ts';
import { reportModel } from './render-report.ts';
import { saveReport, withPdfEnding } from './save-report.ts';
import { createWorkerRenderer, type WorkerRenderer } from './worker-renderer.ts';

/** Reports kept for saving; older ones are made again. */
const KEPT = 4;

export interface ReportsHandlers {
  readonly handlers: HandlersFor<typeof reportsContract>;
  /** Ends the render worker and forgets the reports. */
  close(): Promise<void>;
}

interface Finished {
  readonly key: string;
  readonly report: CompiledReport;
  readonly fileName: string;
}

/** The operations on reports, and the end of the thread that sets them. */
export function createReportsHandlers(renderer: WorkerRenderer = createWorkerRenderer()): ReportsHandlers {
  const finished = new Map<string, Finished>();
  const keep = (made: Finished): RenderedReport => {
    const id = randomUUID();
    finished.set(id, made);
    const [oldest] = finished.keys();
    if (finished.size > KEPT && oldest !== undefined) finished.delete(oldest);
    const { pdf, ...report } = made.report;
    return { ...report, id, sizeBytes: pdf.byteLength, suggestedFileName: made.fileName };
  };
  return {
    handlers: {
      'reports.render': ({ jobId, ...options }, { documents, jobs }) =>
        jobs.run(jobId, async (signal, progress): Promise<RenderedReport> => {
          // Nothing changes without a new revision, and the same content gives the same bytes.
          const key = JSON.stringify([documents.state()?.revision, Object.entries(options).sort()]);
          const known = [...finished.values()].find((each) => each.key === key);
          if (known) return keep(known);
          const model = documents.read('reports.render', ({ db }) => reportModel(db, options));
          progress(0.1);
          const job = { model, standard: options.standard, withPages: true };
          const report = await renderer.render(job, { signal, progress });
          return keep({ key, report, fileName: fileNameOf(model, options) });
        }),
      'reports.save': ({ id, path, replace }) => {
        const kept = finished.get(id);
        if (!kept) throw new Refusal('item.not-found');
        return { path: saveReport(withPdfEnding(path), kept.report.pdf, replace) };
      },
      'jobs.cancel': ({ jobId }, { jobs }) => {
        jobs.cancel(jobId);
        return null;
      },
    },
    close: async () => {
      finished.clear();
      await renderer.close();
    },
  };
}

function fileNameOf(model: ReportModel, { language, asOf: date }: ReportOptions): string {
  const t = createTranslator(language);
  const name =
    model.type === 'status'
      ? t('reports.status.fileName', { initiative: model.cover.initiative, date })
      : t('stakeholdersReport.fileName', { initiative: model.initiative, date });
  return `${asFileName(name, 120)}.pdf`;
}
