/** The thread that examines one large file, so that nothing else waits. Started by inspect-aside.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal, type RefusalData } from '../../../shared/domain/refusal.ts';
import { doInspection, type InspectionResult, type InspectionWork } from './inspection-work.ts';

export type InspectionAnswer =
  | { readonly kind: 'done'; readonly result: InspectionResult }
  | { readonly kind: 'refused'; readonly refusal: RefusalData };

const port = parentPort;
if (!port) throw new Error('the inspection worker is no program of its own');

/** What is no refusal ends the thread, and is an error there where it was started. */
function answer(): InspectionAnswer {
  try {
    return { kind: 'done', result: doInspection(workerData as InspectionWork) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', refusal: error.toData() };
    throw error;
  }
}

port.postMessage(answer());
