/** What is measured of the status report: the first time, again, and the same pages' content printed by Chromium. */
import { randomUUID } from 'node:crypto';
import type { BenchDocument } from './documents.ts';
import { printWithChromium } from './print-with-chromium.ts';
import { startProgram } from './program.ts';
import { onceMs } from './timing.ts';

export interface ReportMeasures {
  readonly pageCount: number;
  readonly firstMs: number;
  readonly againMs: number;
  /** Null where no browser is installed. */
  readonly chromium: {
    readonly launchMs: number;
    readonly printMs: number;
    readonly pageCount: number;
  } | null;
}

/** Renders the status report twice and lets Chromium print the same pages. */
export async function measureReport(
  document: BenchDocument,
  browserPath: string | null,
): Promise<ReportMeasures> {
  const program = await startProgram();
  try {
    await program.connect();
    await program.call('document.open', { path: document.path });
    const render = () =>
      program.call('reports.render', {
        type: 'status',
        language: 'nb',
        standard: 'a-2a',
        asOf: '2026-11-22',
        jobId: randomUUID(),
      });
    let report: Awaited<ReturnType<typeof render>> | undefined;
    const firstMs = await onceMs(async () => {
      report = await render();
    });
    const againMs = await onceMs(render);
    const pages = report?.pages ?? [];
    const chromium = browserPath === null ? null : await printWithChromium(browserPath, pages);
    return { pageCount: report?.pageCount ?? 0, firstMs, againMs, chromium };
  } finally {
    await program.end();
  }
}
