/** The bare facts the overview is computed from: no names but those that are shown, no texts. */
import type { IsoDate, LocalDateTime } from '../dates.ts';
import type { SeatRole } from '../governance/body.ts';
import type { BodyId, IndicatorId, SeatId } from '../identifiers.ts';
import type { Frequency } from '../measurement/indicator.ts';
import type { AgendaItem } from '../meetings/meeting.ts';
import type { Action } from '../plan/plan.ts';

/** An item on the agenda of a planned meeting, today or later. */
export interface UpcomingItem
  extends Pick<AgendaItem, 'id' | 'meetingId' | 'caseNumber' | 'caseYear' | 'title' | 'kind' | 'outcome'> {
  readonly bodyName: string;
  readonly startsAt: LocalDateTime;
  readonly hasWording: boolean;
}
export interface ActionFact extends Pick<Action, 'id' | 'title' | 'status' | 'endsOn' | 'leadId'> {
  readonly leadName: string | null;
}
export interface SeatFact {
  readonly id: SeatId;
  readonly bodyId: BodyId;
  readonly bodyName: string;
  readonly role: SeatRole;
  readonly title: string;
  /** True when a term covers today. */
  readonly isFilled: boolean;
}
export interface IndicatorFact {
  readonly id: IndicatorId;
  readonly name: string;
  readonly frequency: Frequency;
  /** Day of the newest value, null before the first. */
  readonly latestOn: IsoDate | null;
}

/** Everything the needs are computed from. */
export interface OverviewFacts {
  readonly today: IsoDate;
  readonly actorCount: number;
  readonly goalCount: number;
  readonly hasUpcomingMeeting: boolean;
  /** In the order of the meetings and of their agendas. */
  readonly upcomingItems: readonly UpcomingItem[];
  readonly actions: readonly ActionFact[];
  readonly seats: readonly SeatFact[];
  readonly indicators: readonly IndicatorFact[];
}
