/** How the plan is kept for an actor, by the limits this machine uses, in a word and a tone. */
import { useCallback } from 'react';
import {
  type PlannedContact,
  type PlanStatus,
  planStatusOf,
} from '../../../shared/domain/communication/plan.ts';
import { useThresholds } from '../../api/use-thresholds.ts';
import type { Tone } from '../../components/StatusChip.tsx';
import { today } from '../../components/text/local-time.ts';

export const STATUS_TONES: Readonly<Record<PlanStatus, Tone>> = {
  silent: 'bad',
  never: 'warning',
  due: 'information',
  kept: 'good',
  'no-rhythm': 'neutral',
};

/** Gives the status of anything planned, as of today. */
export function useStatusOf(): (planned: PlannedContact) => PlanStatus {
  const { silenceMarginDays } = useThresholds();
  return useCallback(
    (planned: PlannedContact) => planStatusOf(planned, today(), silenceMarginDays),
    [silenceMarginDays],
  );
}
