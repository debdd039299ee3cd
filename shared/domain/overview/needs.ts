/** What needs somebody now: computed from bare facts, worst first. Knows no words and no screens. */
import { daysBetween, type IsoDate, type LocalDateTime } from '../dates.ts';
import type { ActionId, AgendaItemId, BodyId, MeetingId } from '../identifiers.ts';
import type { Frequency } from '../measurement/indicator.ts';
import { formatCaseNumber, isDecisionSought } from '../meetings/meeting.ts';
import { type Action, actionStateOn } from '../plan/plan.ts';
import type { IndicatorFact, OverviewFacts, SeatFact } from './facts.ts';

export type Beginning = 'actors' | 'goals' | 'indicators' | 'meetings';

export type Need =
  | {
      readonly kind: 'decision-without-wording';
      readonly itemId: AgendaItemId;
      readonly meetingId: MeetingId;
      /** As written in minutes: "41/26". */
      readonly caseNumber: string;
      readonly title: string;
      readonly bodyName: string;
      readonly startsAt: LocalDateTime;
    }
  | {
      readonly kind: 'late-actions';
      readonly count: number;
      readonly oldest: {
        readonly id: ActionId;
        readonly title: string;
        readonly leadName: string | null;
        readonly daysLate: number;
      };
    }
  | {
      readonly kind: 'actions-without-lead';
      readonly count: number;
      readonly first: Pick<Action, 'id' | 'title'>;
    }
  | {
      readonly kind: 'empty-seats';
      readonly bodyId: BodyId;
      readonly bodyName: string;
      readonly count: number;
      readonly first: Pick<SeatFact, 'id' | 'role' | 'title'>;
    }
  | {
      readonly kind: 'empty-seats-in-bodies';
      readonly count: number;
      readonly bodyCount: number;
      readonly first: Pick<SeatFact, 'bodyId' | 'bodyName'>;
    }
  | {
      readonly kind: 'indicators-without-value';
      readonly count: number;
      readonly first: Pick<IndicatorFact, 'id' | 'name'>;
    }
  | {
      readonly kind: 'indicators-overdue';
      readonly count: number;
      readonly oldest: Pick<IndicatorFact, 'id' | 'name' | 'frequency'> & { readonly latestOn: IsoDate };
    }
  | { readonly kind: 'nothing-yet'; readonly of: Beginning };

/** How long a value stays fresh, in days, by the frequency agreed on. */
const FRESH_DAYS: Record<Frequency, number> = { monthly: 31, quarterly: 92, 'half-yearly': 184, yearly: 366 };

/** All needs, in the order of their weight: what a meeting waits for, what is late, what nobody holds. */
export function needsOf(facts: OverviewFacts): Need[] {
  return [
    ...decisionsWithoutWording(facts),
    ...lateActions(facts),
    ...emptySeats(facts),
    ...actionsWithoutLead(facts),
    ...indicatorsWithoutValue(facts),
    ...overdueIndicators(facts),
    ...beginnings(facts),
  ];
}

/** Items that ask for a decision but do not say which: the body would have nothing to adopt. */
function decisionsWithoutWording({ upcomingItems }: OverviewFacts): Need[] {
  return upcomingItems
    .filter((item) => isDecisionSought(item) && !item.hasWording)
    .map((item) => ({
      kind: 'decision-without-wording',
      itemId: item.id,
      meetingId: item.meetingId,
      caseNumber: formatCaseNumber(item),
      title: item.title,
      bodyName: item.bodyName,
      startsAt: item.startsAt,
    }));
}

function lateActions({ actions, today }: OverviewFacts): Need[] {
  const late = actions.filter((action) => actionStateOn(action, today) === 'late');
  const oldest = first(late, (action) => action.endsOn ?? today);
  if (!oldest) return [];
  const { id, title, leadName } = oldest;
  const daysLate = daysBetween(oldest.endsOn ?? today, today);
  return [{ kind: 'late-actions', count: late.length, oldest: { id, title, leadName, daysLate } }];
}

/** Open actions only: nobody needs to lead what is completed or cancelled. */
function actionsWithoutLead({ actions }: OverviewFacts): Need[] {
  const open = actions.filter(({ status }) => status === 'not-started' || status === 'ongoing');
  const leaderless = open.filter((action) => action.leadId === null);
  const [one] = leaderless;
  if (!one) return [];
  return [
    { kind: 'actions-without-lead', count: leaderless.length, first: { id: one.id, title: one.title } },
  ];
}

/** So many bodies are named one by one; beyond that one line says it for all. */
const BODIES_NAMED = 3;

/** One need per body. Substitutes and observers may be missing without anything being wrong. */
function emptySeats({ seats }: OverviewFacts): Need[] {
  const empty = seats.filter(
    (seat) => !seat.isFilled && seat.role !== 'substitute' && seat.role !== 'observer',
  );
  const groups = [...Map.groupBy(empty, (seat) => seat.bodyId).values()];
  const [one] = empty;
  if (one && groups.length > BODIES_NAMED) {
    const { bodyId, bodyName } = one;
    const bodyCount = groups.length;
    return [{ kind: 'empty-seats-in-bodies', count: empty.length, bodyCount, first: { bodyId, bodyName } }];
  }
  return groups.flatMap((group) => emptySeatsOfBody(group));
}

function emptySeatsOfBody(group: readonly SeatFact[]): Need[] {
  const [one] = group;
  if (!one) return [];
  const { bodyId, bodyName, id, role, title } = one;
  return [{ kind: 'empty-seats', bodyId, bodyName, count: group.length, first: { id, role, title } }];
}

function indicatorsWithoutValue({ indicators }: OverviewFacts): Need[] {
  const without = indicators.filter((indicator) => indicator.latestOn === null);
  const [one] = without;
  if (!one) return [];
  return [{ kind: 'indicators-without-value', count: without.length, first: { id: one.id, name: one.name } }];
}

/** True when the newest value is older than the frequency agreed on. */
export function isOverdue(indicator: IndicatorFact, today: IsoDate): boolean {
  return (
    indicator.latestOn !== null && daysBetween(indicator.latestOn, today) > FRESH_DAYS[indicator.frequency]
  );
}

function overdueIndicators({ indicators, today }: OverviewFacts): Need[] {
  const overdue = indicators.filter((indicator) => isOverdue(indicator, today));
  const oldest = first(overdue, (indicator) => indicator.latestOn ?? today);
  if (!oldest || oldest.latestOn === null) return [];
  const { id, name, frequency, latestOn } = oldest;
  return [{ kind: 'indicators-overdue', count: overdue.length, oldest: { id, name, frequency, latestOn } }];
}

/** What a new initiative begins with. */
function beginnings(facts: OverviewFacts): Need[] {
  const missing: Beginning[] = [];
  if (facts.actorCount === 0) missing.push('actors');
  if (!facts.hasUpcomingMeeting) missing.push('meetings');
  if (facts.goalCount === 0) missing.push('goals');
  if (facts.indicators.length === 0) missing.push('indicators');
  return missing.map((of) => ({ kind: 'nothing-yet', of }));
}

/** The entry with the earliest day; the first of several. */
function first<Entry>(entries: readonly Entry[], dayOf: (entry: Entry) => IsoDate): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (earliest, entry) => (earliest === undefined || dayOf(entry) < dayOf(earliest) ? entry : earliest),
    undefined,
  );
}
