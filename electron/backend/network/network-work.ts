/** The two pieces of work a network asks for, done in place. In a thread of their own they are done by network-worker.ts. */
import { createHash } from 'node:crypto';
import type { NetworkAnalysis, PlacedActor } from '../../../shared/contract/network.ts';
import { type AnalysisJob, analyseNetwork } from './analyse-network.ts';
import { type LayoutJob, layOutNetwork } from './layout-network.ts';

export type NetworkWork =
  | { readonly kind: 'analyse'; readonly job: AnalysisJob }
  | { readonly kind: 'layout'; readonly job: LayoutJob };
export type NetworkResult<Work extends NetworkWork> = Work extends { kind: 'analyse' }
  ? NetworkAnalysis
  : readonly PlacedActor[];

/** Does a piece of work at once, on the thread that asks. */
export function doNetworkWork<Work extends NetworkWork>(
  work: Work,
  progress: (share: number) => void = () => {},
): NetworkResult<Work> {
  const result =
    work.kind === 'analyse' ? analyseNetwork(work.job, progress) : layOutNetwork(work.job, progress);
  return result as NetworkResult<Work>;
}

/** Names all that goes into a piece of work, in a few bytes: cached by what it is made of, a result is never out of date. */
export function keyOfWork(work: NetworkWork): string {
  return createHash('sha256').update(JSON.stringify(work)).digest('base64');
}
