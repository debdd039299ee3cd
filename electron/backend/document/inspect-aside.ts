/** Examines files: small ones in place, large ones in a thread, while the window draws and answers. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { InspectedCopy } from './inspect-file.ts';
import { doInspection, type InspectionResult, type InspectionWork } from './inspection-work.ts';
import type { InspectionAnswer } from './inspection-worker.ts';

/** With less than this, examining takes less time than starting a thread. */
const FEW_BYTES = 8 * 1024 ** 2;

/** Where the built worker lies: beside the built program or its chunks, or in dist/ when run from the sources. */
function workerPath(): string {
  const candidates = ['.', '..', '../../../dist/electron'].map((folder) =>
    join(import.meta.dirname, folder, 'inspection-worker.js'),
  );
  return candidates.find((path) => existsSync(path)) ?? candidates[0] ?? '';
}

/** As `inspectFile`, and the copy is on the disk when it is given back. Throws the same refusals. */
export async function inspectFileAside(
  path: string,
  copyPath: string,
  fewBytes: number = FEW_BYTES,
): Promise<InspectedCopy> {
  const copy = await aside({ kind: 'open', path, copyPath }, fewBytes);
  if (copy === null) throw new Error('an inspected file without a copy');
  return copy;
}

async function aside(work: InspectionWork, fewBytes: number): Promise<InspectionResult> {
  const size = statSync(work.path, { throwIfNoEntry: false })?.size ?? 0;
  return size <= fewBytes ? doInspection(work) : inThread(work);
}

function inThread(work: InspectionWork): Promise<InspectionResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerPath(), { workerData: work });
    worker.on('message', (answer: InspectionAnswer) => {
      if (answer.kind === 'done') return resolve(answer.result);
      const { code, values, fields } = answer.refusal;
      reject(new Refusal(code, values, fields));
    });
    worker.on('error', reject);
    // Has no effect once there is an answer.
    worker.on('exit', () => reject(new Error('the inspection worker ended without an answer')));
  });
}
