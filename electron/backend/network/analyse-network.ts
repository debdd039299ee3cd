/** Measures a network and says what stands out in it: one piece of work, so that nothing of it keeps the program's own thread. */
import type { NetworkAnalysis } from '../../../shared/contract/network.ts';
import { conflictFindings, findingsOf } from '../../../shared/domain/stakeholders/network-findings.ts';
import type { Member } from '../../../shared/domain/stakeholders/network-sides.ts';
import { type MeasureJob, measureNetwork } from './measure-network.ts';

export interface AnalysisJob extends Omit<MeasureJob, 'actorIds'> {
  /** In ascending order of their identifiers. */
  readonly actors: readonly Member[];
  /** True when nothing but conflicts is asked for: they tie nobody to anybody, and are told of otherwise. */
  readonly isOfConflicts: boolean;
}

/** Measures and findings of a network; `progress` is told the share done, 0 to 1. */
export function analyseNetwork(job: AnalysisJob, progress?: (share: number) => void): NetworkAnalysis {
  const { actors, ties, conflicts } = job;
  const measures = measureNetwork({ actorIds: actors.map(({ id }) => id), ties, conflicts }, progress);
  const findings = job.isOfConflicts
    ? conflictFindings(measures)
    : findingsOf(actors, ties, conflicts, measures);
  return { measures, findings };
}
