/** The bare facts behind the overview, read in a few narrow queries. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { IndicatorId } from '../../../shared/domain/identifiers.ts';
import type {
  ActionFact,
  IndicatorFact,
  OverviewFacts,
  SeatFact,
  UpcomingItem,
} from '../../../shared/domain/overview/facts.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';

/** Everything `needsOf` asks for, as of `today`. */
export function selectFacts(db: Database, today: IsoDate): OverviewFacts {
  return {
    today,
    actorCount: countRows(db, 'SELECT count(*) AS n FROM actor'),
    goalCount: countRows(db, 'SELECT count(*) AS n FROM goal'),
    hasUpcomingMeeting:
      countRows(db, "SELECT count(*) AS n FROM meeting WHERE status = 'planned' AND starts_at >= ?", today) >
      0,
    upcomingItems: selectUpcomingItems(db, today),
    actions: selectActionFacts(db),
    seats: selectSeatFacts(db, today),
    indicators: selectIndicatorFacts(db),
  };
}

function countRows(db: Database, sql: string, ...values: string[]): number {
  return statement<{ n: number }>(db, sql).get(...values)?.n ?? 0;
}

/** A local time sorts after its own day as text, so `>= today` takes in the whole of today. */
function selectUpcomingItems(db: Database, today: IsoDate): UpcomingItem[] {
  type Row = Omit<UpcomingItem, 'hasWording'> & { readonly hasWording: number };
  return statement<Row>(
    db,
    `SELECT i.id, i.meeting_id AS meetingId, i.case_number AS caseNumber, i.case_year AS caseYear, i.title, i.kind,
       i.outcome, i.proposed_wording <> '' AS hasWording, b.name AS bodyName, m.starts_at AS startsAt
     FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN body b ON b.id = m.body_id
     WHERE m.status = 'planned' AND m.starts_at >= ? ORDER BY m.starts_at, m.id, i.position, i.id`,
  )
    .all(today)
    .map((row) => ({ ...row, hasWording: row.hasWording === 1 }));
}

function selectActionFacts(db: Database): ActionFact[] {
  return statement<ActionFact>(
    db,
    `SELECT t.id, t.title, t.status, t.ends_on AS endsOn, t.lead_id AS leadId, l.name AS leadName
     FROM action t LEFT JOIN actor l ON l.id = t.lead_id ORDER BY t.id`,
  ).all();
}

function selectSeatFacts(db: Database, today: IsoDate): SeatFact[] {
  type Row = Omit<SeatFact, 'isFilled'> & { readonly isFilled: number };
  return statement<Row>(
    db,
    `SELECT s.id, s.body_id AS bodyId, b.name AS bodyName, s.role, s.title, EXISTS (
       SELECT 1 FROM term t WHERE t.seat_id = s.id AND t.starts_on <= ? AND (t.ends_on IS NULL OR t.ends_on >= ?)
     ) AS isFilled
     FROM seat s JOIN body b ON b.id = s.body_id ORDER BY b.id, s.position, s.id`,
  )
    .all(today, today)
    .map((row) => ({ ...row, isFilled: row.isFilled === 1 }));
}

function selectIndicatorFacts(db: Database): IndicatorFact[] {
  return statement<IndicatorFact>(
    db,
    `SELECT i.id, i.name, i.frequency,
       (SELECT max(measured_on) FROM indicator_value WHERE indicator_id = i.id) AS latestOn
     FROM indicator i ORDER BY i.position, i.id`,
  ).all();
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
