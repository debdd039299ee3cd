/** Meetings of a body and the items on their agenda. */
import type { LocalDateTime } from '../dates.ts';
import type { AgendaItemId, BodyId, MeetingId } from '../identifiers.ts';

export const MEETING_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export interface Meeting {
  readonly id: MeetingId;
  readonly bodyId: BodyId;
  readonly startsAt: LocalDateTime;
  readonly place: string;
  readonly status: MeetingStatus;
}

/** What the body is asked to do with the item. */
export const AGENDA_ITEM_KINDS = ['decide', 'endorse', 'discuss', 'note'] as const;
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number];

export const OUTCOMES = [
  'adopted',
  'adopted-amended',
  'rejected',
  'postponed',
  'discussed',
  'noted',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface AgendaItem {
  readonly id: AgendaItemId;
  readonly meetingId: MeetingId;
  readonly position: number;
  /** Case number within the body and year, fixed once given: 41 in "41/26". */
  readonly caseNumber: number;
  readonly caseYear: number;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly background: string;
  /** The wording that, unamended, becomes the minute. */
  readonly proposedWording: string;
  readonly outcome: Outcome | null;
  readonly outcomeWording: string;
}

/** The case number as it is written in Nordic minutes, such as "41/26". */
export function formatCaseNumber(item: Pick<AgendaItem, 'caseNumber' | 'caseYear'>): string {
  return `${item.caseNumber}/${String(item.caseYear).slice(-2)}`;
}

/** The outcomes that make sense for a kind: one does not adopt what was only to be noted. */
export function outcomesFor(kind: AgendaItemKind): readonly Outcome[] {
  if (kind === 'discuss') return ['discussed', 'postponed'];
  if (kind === 'note') return ['noted', 'postponed'];
  return ['adopted', 'adopted-amended', 'rejected', 'postponed'];
}

/** True when the item asks the body for a decision it has not yet taken. */
export function isDecisionSought(item: Pick<AgendaItem, 'kind' | 'outcome'>): boolean {
  return (item.kind === 'decide' || item.kind === 'endorse') && item.outcome === null;
}
