/** The bare facts behind the overview, read in a few narrow queries. Judges nothing. */
import { lastContacts } from '../../../shared/domain/communication/plan.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type {
  BodyFact,
  GovernanceFacts,
  SeatFact,
  TermFact,
} from '../../../shared/domain/governance/needs.ts';
import type { IndicatorId } from '../../../shared/domain/identifiers.ts';
import type { IndicatorFact } from '../../../shared/domain/measurement/needs.ts';
import type { MeetingFacts, UpcomingItem } from '../../../shared/domain/meetings/needs.ts';
import type { OverviewFacts } from '../../../shared/domain/overview/needs.ts';
import type { ActionFact, GoalFact } from '../../../shared/domain/plan/needs.ts';
import type { ActorFact } from '../../../shared/domain/stakeholders/needs.ts';
import { selectCommunicationFacts } from '../communication/communication-facts.ts';
import { selectOwnLastContacts } from '../communication/communication-repository.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { selectTargetGroupFacts } from '../stakeholders/coverage-repository.ts';

/** Everything in the document that the rules ask for, as of `today`. */
export function selectFacts(db: Database, today: IsoDate): Omit<OverviewFacts, 'document'> {
  const actors = selectActorFacts(db, today);
  const last = lastContacts(actors, selectOwnLastContacts(db, today));
  return {
    ...selectMeetingFacts(db, today),
    actions: selectActionFacts(db, actors),
    goals: selectGoalFacts(db),
    ...selectGovernanceFacts(db, today),
    indicators: selectIndicatorFacts(db),
    actors,
    ...selectCommunicationFacts(db, today, last),
    contactedIds: new Set(last.keys()),
    targetGroups: selectTargetGroupFacts(db, today),
  };
}

/** A local time sorts after its own day as text, so `>= today` takes in the whole of today. */
function selectMeetingFacts(db: Database, today: IsoDate): MeetingFacts {
  const upcoming = statement<{ n: number }>(
    db,
    "SELECT count(*) AS n FROM meeting WHERE status = 'planned' AND starts_at >= ?",
  ).get(today);
  const upcomingItems = statement<UpcomingItem>(
    db,
    `SELECT i.id, i.meeting_id AS meetingId, i.case_number AS caseNumber, i.case_year AS caseYear, i.title, i.kind,
       i.outcome, i.proposed_wording AS proposedWording, b.id AS bodyId, b.name AS bodyName, m.starts_at AS startsAt
     FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN body b ON b.id = m.body_id
     WHERE m.status = 'planned' AND m.starts_at >= ? ORDER BY m.starts_at, m.id, i.position, i.id`,
  ).all(today);
  return { hasUpcomingMeeting: (upcoming?.n ?? 0) > 0, upcomingItems };
}

/** The actors are at hand with their names: looking each lead up again would take as long as all the rest. */
function selectActionFacts(db: Database, actors: readonly ActorFact[]): ActionFact[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return statement<Omit<ActionFact, 'leadName'>>(
    db,
    `SELECT id, title, status, starts_on AS startsOn, ends_on AS endsOn, lead_id AS leadId
     FROM action ORDER BY id`,
  )
    .all()
    .map((action) => ({
      ...action,
      leadName: action.leadId === null ? null : (names.get(action.leadId) ?? null),
    }));
}

function selectGoalFacts(db: Database): GoalFact[] {
  return statement<GoalFact>(
    db,
    `SELECT g.id, g.title, (SELECT count(*) FROM action WHERE goal_id = g.id) AS actionCount,
       (SELECT count(*) FROM indicator WHERE goal_id = g.id) AS indicatorCount
     FROM goal g ORDER BY g.position, g.id`,
  ).all();
}

function selectGovernanceFacts(db: Database, today: IsoDate): GovernanceFacts {
  return {
    bodies: statement<BodyFact>(db, 'SELECT id, name FROM body ORDER BY id').all(),
    seats: statement<SeatFact>(
      db,
      `SELECT s.id, s.body_id AS bodyId, b.name AS bodyName, s.role, s.title
       FROM seat s JOIN body b ON b.id = s.body_id ORDER BY b.id, s.position, s.id`,
    ).all(),
    terms: statement<TermFact>(
      db,
      `SELECT t.seat_id AS seatId, t.starts_on AS startsOn, t.ends_on AS endsOn, a.name AS actorName
       FROM term t JOIN actor a ON a.id = t.actor_id WHERE t.ends_on IS NULL OR t.ends_on >= ?
       ORDER BY t.starts_on, t.id`,
    ).all(today),
  };
}

function selectIndicatorFacts(db: Database): IndicatorFact[] {
  type Row = Omit<IndicatorFact, 'latest'> & {
    readonly value: number | null;
    readonly measuredOn: IsoDate | null;
  };
  return statement<Row>(
    db,
    `SELECT i.id, i.name, i.frequency, i.direction, i.baseline_value AS baselineValue, i.baseline_on AS baselineOn,
       i.target_value AS targetValue, i.target_on AS targetOn, v.value, v.measured_on AS measuredOn
     FROM indicator i LEFT JOIN indicator_value v ON v.rowid = (
       SELECT rowid FROM indicator_value WHERE indicator_id = i.id ORDER BY measured_on DESC, rowid DESC LIMIT 1
     ) ORDER BY i.position, i.id`,
  )
    .all()
    .map(({ value, measuredOn, ...indicator }) => ({
      ...indicator,
      latest: value === null || measuredOn === null ? null : { value, measuredOn },
    }));
}

/** Of one day the last written counts; asking for the row keeps to the index, which thousands of actors need. */
function selectActorFacts(db: Database, today: IsoDate): ActorFact[] {
  type Row = Omit<ActorFact, 'latest'> & {
    readonly power: number | null;
    readonly assessedOn: IsoDate | null;
  };
  return statement<Row>(
    db,
    `SELECT a.id, a.name, a.kind, a.organisation_id AS organisationId, s.power, s.assessed_on AS assessedOn
     FROM actor a LEFT JOIN assessment s ON s.rowid = (
       SELECT rowid FROM assessment WHERE actor_id = a.id AND assessed_on <= ? AND map_id IS NULL
       ORDER BY assessed_on DESC, rowid DESC LIMIT 1
     ) ORDER BY a.rowid`,
  )
    .all(today)
    .map(({ id, name, kind, organisationId, power, assessedOn }) => ({
      id,
      name,
      kind,
      organisationId,
      latest: power === null || assessedOn === null ? null : { power, assessedOn },
    }));
}

/** The first indicator with a target and at least two values; null when none has. */
export function selectIndicatorToShow(db: Database): IndicatorId | null {
  return (
    statement<{ id: IndicatorId }>(
      db,
      `SELECT i.id FROM indicator i WHERE i.target_value IS NOT NULL
         AND (SELECT count(*) FROM (SELECT 1 FROM indicator_value WHERE indicator_id = i.id LIMIT 2)) = 2
       ORDER BY i.position, i.id LIMIT 1`,
    ).get()?.id ?? null
  );
}
