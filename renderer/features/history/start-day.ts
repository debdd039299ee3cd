/** From which day the reader wants to know: since the latest meeting, where there has been one. */
import type { MeetingOverview } from '../../../shared/contract/meetings.ts';
import { addDays, type IsoDate } from '../../../shared/domain/dates.ts';

type PastMeeting = Pick<MeetingOverview, 'startsAt' | 'status'>;

/** Without a meeting this many days. */
const DAYS = 30;

/** Meetings before today that were not called off, newest first. */
export function pastMeetings<Meeting extends PastMeeting>(
  meetings: readonly Meeting[],
  today: IsoDate,
): Meeting[] {
  return meetings
    .filter(({ startsAt, status }) => status !== 'cancelled' && startsAt.slice(0, 10) < today)
    .sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
}

/** The day of the latest meeting, otherwise a month ago. */
export function startDay(meetings: readonly PastMeeting[], today: IsoDate): IsoDate {
  return pastMeetings(meetings, today)[0]?.startsAt.slice(0, 10) ?? addDays(today, -DAYS);
}
