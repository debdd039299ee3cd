/** The four phases of the method, as guidance: an initiative may go back. */
import type { IsoDate } from '../dates.ts';
import type { PhaseId } from '../identifiers.ts';

export const PHASE_NUMBERS = [1, 2, 3, 4] as const;
export type PhaseNumber = (typeof PHASE_NUMBERS)[number];

export const PHASE_STATUSES = ['ahead', 'ongoing', 'behind'] as const;
export type PhaseStatus = (typeof PHASE_STATUSES)[number];

export interface Phase {
  readonly id: PhaseId;
  readonly number: PhaseNumber;
  readonly startedOn: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly note: string;
}

/** Where the initiative stands with a phase on a day. */
export function phaseStatusOn(phase: Pick<Phase, 'startedOn' | 'completedOn'>, date: IsoDate): PhaseStatus {
  if (phase.completedOn !== null && phase.completedOn <= date) return 'behind';
  return phase.startedOn !== null && phase.startedOn <= date ? 'ongoing' : 'ahead';
}
