/** The thread that examines one large file, so that nothing else waits. Started by inspect-aside.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { type InspectionAnswer, type InspectionJob, OUTCOME } from './inspection-outcome.ts';
import { doInspection, type InspectionWork } from './inspection-work.ts';

/** What is no refusal ends the thread, and is an error there where it was started. */
function answerTo(work: InspectionWork): InspectionAnswer {
  try {
    return { kind: 'done', result: doInspection(work) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', refusal: error.toData() };
    throw error;
  }
}

const port = parentPort;
if (!port) throw new Error('the inspection worker is no program of its own');

const { work, outcome } = workerData as InspectionJob;
const flag = new Int32Array(outcome);
let reached: number = OUTCOME.failed;
try {
  const answer = answerTo(work);
  if (answer.kind === 'done') reached = OUTCOME.done;
  port.postMessage(answer);
} finally {
  Atomics.store(flag, 0, reached);
  Atomics.notify(flag, 0);
}
