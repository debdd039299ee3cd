/** What every section of a report needs to know: the snapshot, the day, the words, and who sits where. */
import { addMonths, type IsoDate } from '../dates.ts';
import { type Body, isTermOn, type Seat, type Term } from '../governance/body.ts';
import { itemNames, type NameOf } from '../history/item-names.ts';
import { rowLookup } from '../history/rows.ts';
import { type AgendaItem, isDecisionSought, type Meeting } from '../meetings/meeting.ts';
import type { Wording } from '../wording.ts';
import type { ReportKey } from './report-key.ts';
import type { InitiativeSnapshot } from './snapshot.ts';

export interface StatusReportOptions {
  readonly asOf: IsoDate;
  /** First day of "what has changed"; by default the day of the previous meeting. */
  readonly since?: IsoDate | undefined;
  readonly namesPeople: boolean;
}

export interface ReportContext extends Wording<ReportKey> {
  readonly snapshot: InitiativeSnapshot;
  readonly asOf: IsoDate;
  readonly since: IsoDate;
  /** The meeting the report is for: the next one that is asked to decide something, else the next one. */
  readonly meeting: Meeting | null;
  readonly meetingBody: Body | null;
  /** Items of that meeting that seek a decision, in the order of the agenda. */
  readonly decisions: readonly AgendaItem[];
  readonly nameOf: NameOf;
  /** The term that holds a seat on the day. */
  readonly holders: ReadonlyMap<Seat['id'], Term>;
  /** Actors with a seat on the day, themselves or through one of their people. */
  readonly seated: ReadonlySet<string>;
}

/** Without any meeting before, "what has changed" looks this far back. */
const MONTHS_BACK = 3;

export function reportContext(
  snapshot: InitiativeSnapshot,
  options: StatusReportOptions,
  wording: Omit<Wording<ReportKey>, 'namesPeople'>,
): ReportContext {
  const { asOf, namesPeople } = options;
  const meeting = nextMeeting(snapshot, asOf);
  const find = rowLookup(
    {
      actor: snapshot.actors,
      body: snapshot.bodies,
      seat: snapshot.seats,
      goal: snapshot.goals,
    },
    [],
  );
  const holders = new Map(
    snapshot.terms.filter((term) => isTermOn(term, asOf)).map((term) => [term.seatId, term]),
  );
  return {
    ...wording,
    namesPeople,
    snapshot,
    asOf,
    since: options.since ?? reportPeriodStart(snapshot, asOf),
    meeting,
    meetingBody: snapshot.bodies.find((body) => body.id === meeting?.bodyId) ?? null,
    decisions: meeting ? decisionsOf(snapshot, meeting) : [],
    nameOf: itemNames(find, { ...wording, namesPeople }),
    holders,
    seated: seatedActors(snapshot, holders),
  };
}

/** First day of "what has changed" when nobody chose one: the previous meeting, else three months back. */
export function reportPeriodStart(snapshot: InitiativeSnapshot, asOf: IsoDate): IsoDate {
  return previousMeetingDay(snapshot, asOf, nextMeeting(snapshot, asOf)) ?? addMonths(asOf, -MONTHS_BACK);
}

function decisionsOf(snapshot: InitiativeSnapshot, meeting: Meeting): AgendaItem[] {
  return snapshot.agendaItems
    .filter((item) => item.meetingId === meeting.id && isDecisionSought(item))
    .sort((a, b) => a.position - b.position || a.caseYear - b.caseYear || a.caseNumber - b.caseNumber);
}

function nextMeeting(snapshot: InitiativeSnapshot, asOf: IsoDate): Meeting | null {
  const planned = snapshot.meetings
    .filter((meeting) => meeting.status === 'planned' && meeting.startsAt.slice(0, 10) >= asOf)
    .sort((a, b) => (a.startsAt === b.startsAt ? (a.id < b.id ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1));
  return planned.find((meeting) => decisionsOf(snapshot, meeting).length > 0) ?? planned[0] ?? null;
}

/** Day of the last meeting held by the same body, else by any. */
function previousMeetingDay(
  snapshot: InitiativeSnapshot,
  asOf: IsoDate,
  meeting: Meeting | null,
): IsoDate | null {
  const held = snapshot.meetings.filter(
    (candidate) => candidate.status === 'held' && candidate.startsAt.slice(0, 10) < asOf,
  );
  const ofBody = held.filter((candidate) => candidate.bodyId === meeting?.bodyId);
  const days = (ofBody.length > 0 ? ofBody : held).map((candidate) => candidate.startsAt.slice(0, 10));
  return days.sort().at(-1) ?? null;
}

function seatedActors(
  snapshot: InitiativeSnapshot,
  holders: ReadonlyMap<Seat['id'], Term>,
): ReadonlySet<string> {
  const organisationOf = new Map(snapshot.actors.map((actor) => [actor.id, actor.organisationId]));
  const seats = new Set(snapshot.seats.map((seat) => seat.id));
  const seated = new Set<string>();
  for (const [seatId, term] of holders) {
    if (!seats.has(seatId)) continue;
    seated.add(term.actorId);
    const speaksFor = organisationOf.get(term.actorId);
    const partOf = speaksFor && organisationOf.get(speaksFor);
    if (speaksFor) seated.add(speaksFor);
    if (partOf) seated.add(partOf);
  }
  return seated;
}

/** "a, b, c and 4 more": the first names of a list, with the number of the rest. */
export function firstOf(names: readonly string[], limit: number, { t, formats }: Wording<ReportKey>): string {
  const shown = names.slice(0, limit);
  const rest = names.length - shown.length;
  return formats.list(rest > 0 ? [...shown, t('reports.status.stakeholders.more', { count: rest })] : shown);
}
