/** Implements the operations that make reports. Keeps the last few in memory, so that saving needs no second rendering. */
import { createHash, randomUUID } from 'node:crypto';
import type { RenderedReport, reportsContract } from '../../../shared/contract/reports.ts';
import { asFileName } from '../../../shared/domain/file-names.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { HandlersFor } from '../handlers.ts';
import type { CompiledReport, RenderJob } from './compile-report.ts';
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

export function createReportsHandlers(renderer: WorkerRenderer = createWorkerRenderer()): ReportsHandlers {
  const finished = new Map<string, { readonly key: string; readonly report: CompiledReport }>();
  const keep = (key: string, report: CompiledReport): string => {
    const id = randomUUID();
    finished.set(id, { key, report });
    const [oldest] = finished.keys();
    if (finished.size > KEPT && oldest !== undefined) finished.delete(oldest);
    return id;
  };
  return {
    handlers: {
      'reports.render': ({ jobId, ...options }, { documents, jobs }) =>
        jobs.run(jobId, async (signal, progress): Promise<RenderedReport> => {
          const model = documents.read('reports.render', ({ db }) => reportModel(db, options));
          progress(0.1);
          const job = { model, standard: options.standard, withPages: true };
          const key = keyOf(job);
          // The same content gives the same bytes, so a report that is still here need not be set again.
          const known = [...finished.values()].find((each) => each.key === key)?.report;
          const report = known ?? (await renderer.render(job, { signal, progress }));
          const { pages, title, pageCount, pdf } = report;
          const t = createTranslator(options.language);
          const fileName =
            model.type === 'status'
              ? t('reports.status.fileName', { initiative: model.cover.initiative, date: options.asOf })
              : t('stakeholdersReport.fileName', { initiative: model.initiative, date: options.asOf });
          return {
            id: keep(key, report),
            title,
            pageCount,
            sizeBytes: pdf.byteLength,
            pages,
            suggestedFileName: `${asFileName(fileName, 120)}.pdf`,
          };
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

/** Names all that goes into a report, in a few bytes. */
function keyOf({ model, standard }: RenderJob): string {
  return createHash('sha256')
    .update(JSON.stringify([standard, model]))
    .digest('hex');
}
