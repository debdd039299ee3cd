/** What the next meetings need before they can decide. */
import { daysBetween, type IsoDate, type LocalDateTime } from '../dates.ts';
import type { BodyId } from '../identifiers.ts';
import type { NeedOf, ThresholdsOf } from '../overview/need.ts';
import { type AgendaItem, formatCaseNumber, isDecisionSought } from './meeting.ts';

export const meetingThresholds = {
  /** Proposals are to be written this many days before the meeting. */
  wordingDays: { default: 14, min: 0, max: 180 },
} as const;
type Thresholds = ThresholdsOf<typeof meetingThresholds>;

/** An item on the agenda of a planned meeting, today or later. */
export interface UpcomingItem
  extends Pick<
    AgendaItem,
    'id' | 'meetingId' | 'caseNumber' | 'caseYear' | 'title' | 'kind' | 'outcome' | 'proposedWording'
  > {
  readonly bodyId: BodyId;
  readonly bodyName: string;
  readonly startsAt: LocalDateTime;
}
export interface MeetingFacts {
  readonly hasUpcomingMeeting: boolean;
  /** In the order of the meetings and of their agendas. */
  readonly upcomingItems: readonly UpcomingItem[];
}

export type MeetingNeed = NeedOf<
  'decision-without-wording',
  { caseNumber: string; title: string; bodyName: string; startsAt: LocalDateTime; days: number }
>;

/**
 * Items at the next meeting of each body that ask for a decision but do not say which: the body would have nothing to
 * adopt. Later meetings of the same body can wait.
 */
export function decisionsWithoutWording(
  { upcomingItems }: Pick<MeetingFacts, 'upcomingItems'>,
  today: IsoDate,
  thresholds: Thresholds,
): MeetingNeed[] {
  const nextOf = new Map<BodyId, string>();
  for (const { bodyId, meetingId } of upcomingItems) {
    if (!nextOf.has(bodyId)) nextOf.set(bodyId, meetingId);
  }
  return upcomingItems
    .filter((item) => nextOf.get(item.bodyId) === item.meetingId)
    .filter((item) => isDecisionSought(item) && item.proposedWording.trim() === '')
    .map((item) => {
      const { id, meetingId, title, bodyName, startsAt } = item;
      const days = daysBetween(today, startsAt.slice(0, 10));
      return {
        kind: 'decision-without-wording',
        urgency: days <= thresholds.wordingDays ? 'urgent' : 'missing',
        subjectIds: [meetingId, id],
        values: { caseNumber: formatCaseNumber(item), title, bodyName, startsAt, days },
      };
    });
}

export const meetingRules = [decisionsWithoutWording] as const;
