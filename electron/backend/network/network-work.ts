/** The two pieces of work a network asks for, done in place. In a thread of their own they are done by network-worker.ts. */
import type { PlacedActor } from '../../../shared/contract/network.ts';
import type { NetworkMeasures } from '../../../shared/domain/stakeholders/network.ts';
import { type LayoutJob, layOutNetwork } from './layout-network.ts';
import { type MeasureJob, measureNetwork } from './measure-network.ts';

export type NetworkWork =
  | { readonly kind: 'measure'; readonly job: MeasureJob }
  | { readonly kind: 'layout'; readonly job: LayoutJob };
export type NetworkResult<Work extends NetworkWork> = Work extends { kind: 'measure' }
  ? NetworkMeasures
  : readonly PlacedActor[];

export function doNetworkWork<Work extends NetworkWork>(
  work: Work,
  progress: (share: number) => void = () => {},
): NetworkResult<Work> {
  const result =
    work.kind === 'measure' ? measureNetwork(work.job, progress) : layOutNetwork(work.job, progress);
  return result as NetworkResult<Work>;
}
