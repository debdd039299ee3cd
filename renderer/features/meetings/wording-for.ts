/** Which wording fits an outcome that was just chosen. */
import type { Outcome } from '../../../shared/domain/meetings/meeting.ts';

/**
 * As proposed copies the proposal, whatever stood there; amended starts from it unless something is written already.
 * For the others the copied proposal would be wrong and goes; what somebody has written stays.
 */
export function wordingFor(outcome: Outcome, proposed: string, written: string): string {
  if (proposed === '') return written;
  if (outcome === 'adopted') return proposed;
  if (outcome === 'adopted-amended') return written === '' ? proposed : written;
  return written === proposed ? '' : written;
}
