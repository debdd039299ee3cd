/** Measures and lays out networks: small ones in place, large ones in a thread each, which cancelling ends at once. */
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { workerPath } from '../worker-path.ts';
import { doNetworkWork, type NetworkResult, type NetworkWork } from './network-work.ts';
import type { WorkerMessage } from './network-worker.ts';

export interface WorkControl {
  readonly signal: AbortSignal;
  /** Told the share done, 0 to 1. */
  readonly progress: (share: number) => void;
}

export type Calculator = <Work extends NetworkWork>(
  work: Work,
  control: WorkControl,
) => Promise<NetworkResult<Work>>;

/** With so few actors the work takes less time than starting a thread. */
const FEW_ACTORS = 150;

/** Works out networks of more than `fewActors` in a thread. Cancelling throws `operation.cancelled`. */
export function createCalculator(
  path: string = workerPath('network-worker.js'),
  fewActors: number = FEW_ACTORS,
): Calculator {
  return async <Work extends NetworkWork>(work: Work, control: WorkControl) => {
    return work.job.actors.length <= fewActors
      ? doNetworkWork(work, control.progress)
      : inThread(path, work, control);
  };
}

function inThread<Work extends NetworkWork>(
  path: string,
  work: Work,
  { signal, progress }: WorkControl,
): Promise<NetworkResult<Work>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new Refusal('operation.cancelled'));
    const worker = new Worker(path, { workerData: work });
    const onAbort = () => {
      void worker.terminate();
      reject(new Refusal('operation.cancelled'));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') progress(message.share);
      else resolve(message.result as NetworkResult<Work>);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal.removeEventListener('abort', onAbort);
      // Has no effect once there is a result.
      reject(new Error('the network worker ended without a result'));
    });
  });
}
