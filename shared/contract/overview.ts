/** What the first page asks for: one small answer, however large the initiative. */
import type { IndicatorId } from '../domain/identifiers.ts';
import type { NeedLine } from '../domain/overview/fold.ts';
import type { Need } from '../domain/overview/needs.ts';
import type { Thresholds } from '../domain/overview/thresholds.ts';
import type { ActionState } from '../domain/plan/plan.ts';
import * as field from './fields.ts';
import type { MeetingOverview } from './meetings.ts';
import { application } from './operation.ts';

export interface Overview {
  /** What needs somebody, in order of urgency; many of a kind are one line. */
  readonly needs: readonly NeedLine<Need>[];
  /** The thresholds that were applied, to say why a line is there. */
  readonly thresholds: Thresholds;
  /** The next planned meeting, today or later. */
  readonly nextMeeting: MeetingOverview | null;
  readonly actionCounts: Readonly<Record<ActionState, number>>;
  /** The indicator to show: the first that has a target and a line to draw. */
  readonly indicatorId: IndicatorId | null;
}

export const overviewContract = {
  /** About the open document, but also about its file, its backups and the user's thresholds. */
  'overview.get': application<Overview>()(field.empty),
};
