/** Examines files: in place where that is quick, else in a thread, while the window draws and answers. */
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { workerPath } from '../worker-path.ts';
import type { InspectedCopy } from './inspect-file.ts';
import { type InspectionAnswer, type InspectionJob, OUTCOME } from './inspection-outcome.ts';
import { doInspection, type InspectionResult, type InspectionWork } from './inspection-work.ts';

/**
 * Up to this an opening is examined in place: whoever opens waits for it anyway, and with a thread it takes half as long
 * again (84 MB on two cores: 0.6 s against 1.0 s).
 */
const OPENED_IN_PLACE_BYTES = 128 * 1024 ** 2;
/** A backup is checked while somebody works: all that takes longer than starting a thread goes into one. */
const CHECKED_IN_PLACE_BYTES = 8 * 1024 ** 2;
/** A thread that was killed by the system never says so to somebody who waits without listening. */
const LIMIT_MS = 60_000;

/** As `inspectFile`, and the copy is on the disk when it is given back. Throws the same refusals. */
export async function inspectFileAside(
  path: string,
  copyPath: string,
  fewBytes: number = OPENED_IN_PLACE_BYTES,
): Promise<InspectedCopy> {
  const work: InspectionWork = { kind: 'open', path, copyPath };
  const copy = isSmall(path, fewBytes) ? doInspection(work) : await inThread(work).result;
  if (copy === null) throw new Error('an inspected file without a copy');
  return copy;
}

/** A check that is under way in a thread. */
export interface CheckAside {
  /** Settles when it is over, whatever was found. */
  readonly over: Promise<void>;
  /** Waits for the end of it without letting anything else happen. False: not whole, or nobody could say. */
  isWhole(): boolean;
}

/** Checks a large file as `assertWhole` does; null for a small one, which is better checked in place. */
export function checkWholeAside(
  path: string,
  fewBytes: number = CHECKED_IN_PLACE_BYTES,
  thread: string = workerPath('inspection-worker.js'),
): CheckAside | null {
  if (isSmall(path, fewBytes)) return null;
  const { result, flag } = inThread({ kind: 'whole', path }, thread);
  const over = result.then(
    () => {},
    () => {},
  );
  return {
    over,
    isWhole: () => {
      Atomics.wait(flag, 0, OUTCOME.underWay, LIMIT_MS);
      return Atomics.load(flag, 0) === OUTCOME.done;
    },
  };
}

function isSmall(path: string, fewBytes: number): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= fewBytes;
}

function inThread(
  work: InspectionWork,
  thread: string = workerPath('inspection-worker.js'),
): { result: Promise<InspectionResult>; flag: Int32Array } {
  const outcome = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const flag = new Int32Array(outcome);
  const workerData: InspectionJob = { work, outcome };
  const worker = new Worker(thread, { workerData });
  const result = new Promise<InspectionResult>((resolve, reject) => {
    worker.on('message', (answer: InspectionAnswer) => {
      if (answer.kind === 'done') return resolve(answer.result);
      const { code, values, fields } = answer.refusal;
      reject(new Refusal(code, values, fields));
    });
    // Has no effect once there is an answer.
    const fail = (error: unknown) => {
      Atomics.compareExchange(flag, 0, OUTCOME.underWay, OUTCOME.failed);
      reject(error);
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the inspection worker ended without an answer')));
  });
  return { result, flag };
}
