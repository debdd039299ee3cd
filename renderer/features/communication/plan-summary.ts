/** What the communication plan says as a whole: the point of the page's heading. Counts only. */
import type { CommunicationPlan, PlanLine } from '../../../shared/contract/communication.ts';
import type { PlanStatus } from '../../../shared/domain/communication/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';

export interface PlanSummary {
  readonly planned: number;
  readonly silent: number;
  readonly never: number;
  /** Follow-ups not done, and those among them whose day has passed. */
  readonly open: number;
  readonly late: number;
  /** The actor the heading names when it is about one. */
  readonly first: PlanLine | undefined;
}

export type PlanPoint = 'silent' | 'followUps' | 'never' | 'kept' | 'unplanned';

export function summarisePlan(
  { lines, followUps }: CommunicationPlan,
  statusOf: (line: PlanLine) => PlanStatus,
  today: IsoDate,
): PlanSummary {
  const silent = lines.filter((line) => statusOf(line) === 'silent');
  const never = lines.filter((line) => statusOf(line) === 'never');
  return {
    planned: lines.filter((line) => line.contactRhythmDays !== null).length,
    silent: silent.length,
    never: never.length,
    open: followUps.length,
    late: followUps.filter(({ followUpOn }) => followUpOn !== null && followUpOn < today).length,
    first: silent[0] ?? never[0],
  };
}

/** The most pressing thing the plan says. */
export function pointOf({ planned, silent, never, late }: PlanSummary): PlanPoint {
  if (silent > 0) return 'silent';
  if (late > 0) return 'followUps';
  if (never > 0) return 'never';
  return planned > 0 ? 'kept' : 'unplanned';
}
