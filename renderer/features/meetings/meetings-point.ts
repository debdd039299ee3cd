/** Which meetings are coming, held or still to be recorded, and the point of them as sentences. */
import type { MeetingDetails, MeetingOverview } from '../../../shared/contract/meetings.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import {
  type AgendaItem,
  formatCaseNumber,
  isDecisionSought,
} from '../../../shared/domain/meetings/meeting.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';

export interface SortedMeetings {
  /** Planned, today or later, the nearest first. */
  readonly coming: readonly MeetingOverview[];
  /** Planned for a day that has passed: held, but nobody has written it down. */
  readonly unrecorded: readonly MeetingOverview[];
  /** Held or cancelled, the newest first. */
  readonly past: readonly MeetingOverview[];
}

/** Sorts meetings, which come newest first. */
export function sortMeetings(meetings: readonly MeetingOverview[], today: IsoDate): SortedMeetings {
  const planned = meetings.filter((meeting) => meeting.status === 'planned');
  return {
    coming: planned.filter((meeting) => meeting.startsAt.slice(0, 10) >= today).reverse(),
    unrecorded: planned.filter((meeting) => meeting.startsAt.slice(0, 10) < today),
    past: meetings.filter((meeting) => meeting.status !== 'planned'),
  };
}

/** Heading and subheading of the list: who meets next, and whether it has something to decide. */
export function meetingsPoint(
  t: Translate,
  formats: Formats,
  { coming, unrecorded, past }: SortedMeetings,
  today: IsoDate,
): { heading: string; subheading: string } {
  const late = unrecorded.length > 0 ? t('meetings.sub.unrecorded', { count: unrecorded.length }) : '';
  const next = coming[0];
  if (!next) {
    if (late === '' && past.length === 0) {
      return { heading: t('meetings.heading.none'), subheading: t('meetings.sub.none') };
    }
    return { heading: t('meetings.heading.noneComing'), subheading: late };
  }
  const day = formats.weekdayAndDay(next.startsAt);
  const heading =
    next.startsAt.slice(0, 10) === today
      ? t('meetings.heading.today', { body: next.bodyName })
      : t('meetings.heading.next', { body: next.bodyName, day });
  const agenda =
    next.itemCount === 0
      ? t('meetings.sub.noAgenda')
      : t('meetings.sub.decisions', { count: next.decisionsSought });
  return { heading: capitalised(heading), subheading: [agenda, late].filter(Boolean).join(' ') };
}

/** Heading of one meeting: what is to be decided, or what was. */
export function meetingHeading(t: Translate, meeting: MeetingDetails): string {
  const { bodyName: body, items, status } = meeting;
  if (status === 'cancelled') return t('meetings.detail.cancelled', { body });
  const unrecorded = items.filter((item) => item.outcome === null).length;
  if (status === 'held') {
    return unrecorded > 0
      ? t('meetings.detail.heldUnrecorded', { body, count: unrecorded })
      : t('meetings.detail.held', { body, count: items.length });
  }
  if (items.length === 0) return t('meetings.detail.emptyAgenda', { body });
  if (unrecorded === 0) return t('meetings.detail.allRecorded', { body });
  const sought = items.filter(isDecisionSought).length;
  return sought > 0
    ? t('meetings.detail.toDecide', { body, count: sought })
    : t('meetings.detail.nothingToDecide', { body });
}

/** Below it: when and where, and which cases still lack the wording they ask the body to decide on. */
export function meetingSubheading(t: Translate, formats: Formats, meeting: MeetingDetails): string {
  const values = {
    date: formats.dateWithWeekday(meeting.startsAt),
    time: formats.time(meeting.startsAt),
    place: meeting.place,
  };
  const when = t(meeting.place === '' ? 'meetings.when' : 'meetings.whenAndWhere', values);
  const bare = meeting.status === 'planned' ? meeting.items.filter(lacksWording) : [];
  if (bare.length === 0) return `${capitalised(when)}.`;
  const numbers = formats.list(bare.map(formatCaseNumber));
  const lacking = t('meetings.detail.withoutWording', { count: bare.length, numbers });
  return `${capitalised(when)}. ${lacking}`;
}

/** True when the body is asked for a decision without being told the words of it. */
export function lacksWording(item: AgendaItem): boolean {
  return isDecisionSought(item) && item.proposedWording === '';
}

const capitalised = (sentence: string) => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
