/** The thread that measures or lays out one large network, so that nothing else waits. Started by worker-calculator.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { doNetworkWork, type NetworkWork } from './network-work.ts';

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly result: unknown };

const port = parentPort;
if (!port) throw new Error('the network worker is no program of its own');
const say = (message: WorkerMessage) => port.postMessage(message);

say({
  kind: 'done',
  result: doNetworkWork(workerData as NetworkWork, (share) => say({ kind: 'progress', share })),
});
