/** Renders reports in a thread of their own: kept warm between reports, ended on cancelling and after a minute. */
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { workerPath } from '../worker-path.ts';
import type { CompiledReport, RenderJob } from './compile-report.ts';
import type { WorkerAnswer, WorkerRequest } from './render-worker.ts';

export interface RenderControl {
  readonly signal?: AbortSignal | undefined;
  /** Told the share done, 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

/** Makes a PDF of a model: in a worker, or in place. */
export type Renderer = (job: RenderJob, control: RenderControl) => Promise<CompiledReport>;

export interface WorkerRenderer {
  readonly render: Renderer;
  close(): Promise<void>;
}

const LIMIT_MS = 60_000;

/** The worker starts with the first report. Reports asked for at the same time wait for each other in it. */
export function createWorkerRenderer(
  path: string = workerPath('render-worker.js'),
  limitMs: number = LIMIT_MS,
): WorkerRenderer {
  let worker: Worker | null = null;
  let lastNumber = 0;
  let pending = 0;
  const end = async () => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  const render: Renderer = (job, { signal, progress }) => {
    worker ??= new Worker(path);
    const current = worker;
    const number = ++lastNumber;
    // A report being made keeps the program alive; waiting for the next one must not.
    pending += 1;
    current.ref();
    return new Promise<CompiledReport>((resolve, reject) => {
      const fail = (error: unknown) => settle(() => reject(error));
      const giveUp = (refusal: Refusal) => {
        if (worker === current) void end();
        else void current.terminate();
        fail(refusal);
      };
      const onMessage = (message: WorkerAnswer) => {
        if (message.number !== number) return;
        if (message.kind === 'progress') progress?.(message.share);
        else if (message.kind === 'done') settle(() => resolve(message.report));
        else fail(renderFailed(message.message));
      };
      const onExit = () => {
        if (worker === current) worker = null;
        fail(signal?.aborted ? new Refusal('operation.cancelled') : renderFailed('the worker ended'));
      };
      const onAbort = () => giveUp(new Refusal('operation.cancelled'));
      const onError = (error: Error) => fail(renderFailed(error.message));
      const timer = setTimeout(() => giveUp(renderFailed(`no answer within ${limitMs} ms`)), limitMs);
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        pending -= 1;
        if (pending === 0) current.unref();
        current.off('message', onMessage).off('exit', onExit).off('error', onError);
        signal?.removeEventListener('abort', onAbort);
        finish();
      };
      current.on('message', onMessage).on('exit', onExit).on('error', onError);
      signal?.addEventListener('abort', onAbort);
      if (signal?.aborted) return onAbort();
      current.postMessage({ number, job } satisfies WorkerRequest);
    });
  };
  return { render, close: end };
}

/** A refusal without the compiler's message, which may hold the user's text; that goes to the log. */
export function renderFailed(message: string): Refusal {
  if (process.env.RYGGRAD_QUIET !== '1') console.error(`report: ${message.slice(0, 2000)}`);
  return new Refusal('reports.render-failed');
}
