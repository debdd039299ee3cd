/** The rules that a row which comes back must keep, table by table: what others have taken meanwhile is theirs. */
import type { TrackedTable } from '../../../shared/domain/history/change.ts';
import type { ReturnNote } from '../../../shared/domain/history/tell-return.ts';
import type { AgendaItemId, TermId } from '../../../shared/domain/identifiers.ts';
import { formatCaseNumber } from '../../../shared/domain/meetings/meeting.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import type { LoggedRow } from '../db/change-log/inverse.ts';
import type { Database } from '../db/open-database.ts';
import { statement } from '../db/statements.ts';
import { termTable } from '../governance/governance-repository.ts';
import { assertTerm } from '../governance/governance-service.ts';
import { getInitiative } from '../initiative/initiative-service.ts';
import { agendaItemTable, meetingTable, nextCaseNumber } from '../meetings/meetings-repository.ts';

const CONTACT_DETAILS = ['email', 'phone'];

/** Tables whose rows have an order, and the column of what they are ordered in; null when it is the document. */
const ORDERED: Partial<Record<TrackedTable, string | null>> = {
  own_field: null,
  stakeholder_map: null,
  target_group: null,
  goal: null,
  indicator: null,
  seat: 'body_id',
  agenda_item: 'meeting_id',
};

/** The row as it may be kept today: without contact details when the initiative has stopped keeping them. */
export function asKeptToday(db: Database, row: LoggedRow): { row: LoggedRow; notes: ReturnNote[] } {
  const held = CONTACT_DETAILS.filter((column) => row.table === 'actor' && row.values.get(column));
  if (held.length === 0 || getInitiative(db).keepsContactDetails) return { row, notes: [] };
  const emptied = held.map((column) => [column, ''] as const);
  return {
    row: { ...row, values: new Map([...row.values, ...emptied]) },
    notes: [{ kind: 'contact-details' }],
  };
}

/**
 * Fits a row that is back in among the others: a new case number when its own is in use, the last place when its own
 * is taken. Throws `governance.term-overlap` when somebody else has the seat by now, and `history.no-longer-fits` when
 * two actors have been told apart anew.
 */
export function fitIn(db: Database, { table, rowId }: LoggedRow): ReturnNote[] {
  moveLastWhenTaken(db, table, rowId);
  if (table === 'term') assertTermStillFits(db, rowId as TermId);
  if (table === 'distinct_pair') assertNotToldApartAnew(db, rowId);
  return table === 'agenda_item' ? numberAgain(db, rowId as AgendaItemId) : [];
}

function moveLastWhenTaken(db: Database, table: TrackedTable, rowId: string): void {
  const within = ORDERED[table];
  if (within === undefined) return;
  const others = `${table} AS other WHERE other.id <> own.id${
    within === null ? '' : ` AND other.${within} = own.${within}`
  }`;
  statement(
    db,
    `UPDATE ${table} AS own SET position = (SELECT max(other.position) + 1 FROM ${others})
     WHERE own.id = ? AND EXISTS (SELECT 1 FROM ${others} AND other.position = own.position)`,
  ).run(rowId);
}

function assertTermStillFits(db: Database, id: TermId): void {
  const { id: _id, ...fields } = termTable.get(db, id);
  assertTerm(db, fields, id);
}

function assertNotToldApartAnew(db: Database, id: string): void {
  const anew = statement(
    db,
    `SELECT 1 FROM distinct_pair AS own JOIN distinct_pair AS other ON other.id <> own.id
       AND own.first_id IN (other.first_id, other.second_id) AND own.second_id IN (other.first_id, other.second_id)
     WHERE own.id = ?`,
  ).get(id);
  if (anew !== undefined) throw new Refusal('history.no-longer-fits');
}

function numberAgain(db: Database, id: AgendaItemId): ReturnNote[] {
  const item = agendaItemTable.get(db, id);
  const { bodyId } = meetingTable.get(db, item.meetingId);
  const other = statement(
    db,
    `SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
     WHERE m.body_id = ? AND i.case_year = ? AND i.case_number = ? AND i.id <> ?`,
  ).get(bodyId, item.caseYear, item.caseNumber, id);
  if (other === undefined) return [];
  const now = agendaItemTable.update(db, id, { caseNumber: nextCaseNumber(db, bodyId, item.caseYear) });
  return [{ kind: 'numbered', before: formatCaseNumber(item), now: formatCaseNumber(now) }];
}
