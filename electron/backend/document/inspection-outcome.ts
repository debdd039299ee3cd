/** What goes between the thread that examines a file and those who wait for it. */
import type { RefusalData } from '../../../shared/domain/refusal.ts';
import type { InspectionResult, InspectionWork } from './inspection-work.ts';

export interface InspectionJob {
  readonly work: InspectionWork;
  /** One `Int32`, set when the work is over: for those who cannot wait for a message. */
  readonly outcome: SharedArrayBuffer;
}
export const OUTCOME = { underWay: 0, done: 1, failed: 2 } as const;

export type InspectionAnswer =
  | { readonly kind: 'done'; readonly result: InspectionResult }
  | { readonly kind: 'refused'; readonly refusal: RefusalData };
