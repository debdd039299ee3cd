/** Reads a file in a thread with limits of its own, which is ended on cancelling, when it is too slow or needs too much. */
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadChoices, ReadFile } from '../../../shared/domain/import/table.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { workerPath } from '../worker-path.ts';
import type { ImportAnswer, ImportJob } from './import-worker.ts';

/** Reads a file: in a worker, or in place. */
export type FileReader = (path: string, choices: ReadChoices, signal: AbortSignal) => Promise<ReadFile>;

const LIMIT_MS = 30_000;
const MEMORY_MEGABYTES = 768;

/** Makes a reader; each file is read in a new thread, which ends with it. */
export function createWorkerReader(
  path: string = workerPath('import-worker.js'),
  limitMs: number = LIMIT_MS,
): FileReader {
  return (file, choices, signal) => {
    const workerData: ImportJob = { path: file, choices };
    const resourceLimits = { maxOldGenerationSizeMb: MEMORY_MEGABYTES };
    const worker = new Worker(path, { workerData, resourceLimits });
    const tooSlow = new Refusal('import.too-slow', { fileName: basename(file) });
    return new Promise<ReadFile>((resolve, reject) => {
      const timer = setTimeout(() => settle(() => reject(tooSlow)), limitMs);
      const onAbort = () => settle(() => reject(new Refusal('operation.cancelled')));
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        worker.removeAllListeners();
        // An error of a thread that is being ended must not end the program.
        worker.on('error', () => {});
        void worker.terminate();
        finish();
      };
      const fail = (error: unknown) => settle(() => reject(error));
      worker.on('message', (message: ImportAnswer) => {
        if (message.kind === 'done') return settle(() => resolve(message.file));
        if (message.kind === 'failed') return fail(readFailed(message.message, file));
        const { code, values, fields } = message.refusal;
        fail(new Refusal(code, values, fields));
      });
      worker.on('error', (error) => fail(readFailed(error.message, file)));
      worker.on('exit', () => fail(readFailed('the worker ended', file)));
      signal.addEventListener('abort', onAbort);
      if (signal.aborted) onAbort();
    });
  };
}

/** A refusal without the parser's message, which may hold the user's text; that goes to the log. */
function readFailed(message: string, file: string): Refusal {
  if (process.env.RYGGRAD_QUIET !== '1') console.error(`import: ${message.slice(0, 500)}`);
  return new Refusal('import.damaged', { fileName: basename(file) });
}
