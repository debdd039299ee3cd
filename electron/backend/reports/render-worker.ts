/** The thread that makes PDFs, so that a long report never holds up saving. Started and ended by worker-renderer.ts. */
import { parentPort } from 'node:worker_threads';
import { type CompiledReport, compileReport, type RenderJob } from './compile-report.ts';

export type WorkerRequest = { readonly number: number; readonly job: RenderJob };
export type WorkerAnswer =
  | { readonly number: number; readonly kind: 'progress'; readonly share: number }
  | { readonly number: number; readonly kind: 'done'; readonly report: CompiledReport }
  | { readonly number: number; readonly kind: 'failed'; readonly message: string };

const port = parentPort;
if (!port) throw new Error('the render worker is no program of its own');
const answer = (message: WorkerAnswer) => port.postMessage(message);

port.on('message', ({ number, job }: WorkerRequest) => {
  try {
    const report = compileReport(job, (share) => answer({ number, kind: 'progress', share }));
    answer({ number, kind: 'done', report });
  } catch (error) {
    answer({ number, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
