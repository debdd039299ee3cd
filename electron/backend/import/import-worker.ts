/** The thread that reads files, so that a strange one never holds up saving. Started and ended by worker-reader.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadChoices, ReadFile } from '../../../shared/domain/import/table.ts';
import { Refusal, type RefusalData } from '../../../shared/domain/refusal.ts';
import { readImportFile } from './read-file.ts';

export interface ImportJob {
  readonly path: string;
  readonly choices: ReadChoices;
}
export type ImportAnswer =
  | { readonly kind: 'done'; readonly file: ReadFile }
  | { readonly kind: 'refused'; readonly refusal: RefusalData }
  | { readonly kind: 'failed'; readonly message: string };

const port = parentPort;
if (!port) throw new Error('the import worker is no program of its own');
const answer = (message: ImportAnswer) => port.postMessage(message);

const { path, choices } = workerData as ImportJob;
try {
  answer({ kind: 'done', file: await readImportFile(path, choices) });
} catch (error) {
  if (error instanceof Refusal) answer({ kind: 'refused', refusal: error.toData() });
  else answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}
