/** What the first page asks for: one small answer, however large the initiative. */
import type { IndicatorId } from '../domain/identifiers.ts';
import type { Need } from '../domain/overview/needs.ts';
import type { ActionState } from '../domain/plan/plan.ts';
import * as field from './fields.ts';
import type { MeetingOverview } from './meetings.ts';
import { read } from './operation.ts';

export interface Overview {
  /** What needs somebody, worst first. */
  readonly needs: readonly Need[];
  /** The next planned meeting, today or later. */
  readonly nextMeeting: MeetingOverview | null;
  readonly actionCounts: Readonly<Record<ActionState, number>>;
  /** The indicator to show: the first that has a target and a line to draw. */
  readonly indicatorId: IndicatorId | null;
}

export const overviewContract = {
  'overview.get': read<Overview>()(field.empty),
};
