/** One connection of a file -> what it says of a tie, and what in it could not be read. Knows nothing of the document. */
import * as rules from '../../../shared/contract/fields.ts';
import type { ConnectionField } from '../../../shared/domain/import/fields.ts';
import type { RowProblem } from '../../../shared/domain/import/plan.ts';
import { readDate, readNumber } from '../../../shared/domain/import/read-values.ts';
import type { Cell, TableRow } from '../../../shared/domain/import/table.ts';
import { onScale } from '../../../shared/domain/stakeholders/assessment.ts';
import { nationalIdsIn } from '../../../shared/domain/stakeholders/national-id.ts';
import { STRENGTHS, type TieFacts, TRUST_DIMENSIONS } from '../../../shared/domain/stakeholders/tie.ts';
import { cellText, shortened } from './cell-text.ts';
import { vocabulary } from './vocabulary.ts';

/** Everything of a tie but its ends. */
export type TieContent = Omit<TieFacts, 'fromActorId' | 'toActorId'>;

export interface ReadTie {
  /** What the connection says; what it leaves open, or says in a way nobody can read, is not there. */
  readonly said: Partial<TieContent>;
  readonly warnings: readonly RowProblem[];
}

export type TieValues = ReadonlyMap<ConnectionField, Cell>;

const LONGEST = 500;
const [WEAKEST] = STRENGTHS;
const STRONGEST = STRENGTHS.length;

/** The values of a connection by their fields. Label and description are both what is noted of it. */
export function tieValues(row: TableRow, columns: readonly (ConnectionField | null)[]): TieValues {
  const values = new Map<ConnectionField, Cell>();
  for (const [at, field] of columns.entries()) {
    const cell = row.cells[at] ?? null;
    if (field === null || cellText(cell) === '') continue;
    const earlier = cellText(values.get(field));
    if (earlier === '') values.set(field, cell);
    else if (field === 'note') values.set(field, `${earlier}: ${cellText(cell)}`);
  }
  return values;
}

/** Reads one connection. A type that we do not have is kept in the note. */
export function readTie(values: TieValues): ReadTie {
  const warnings: RowProblem[] = [];
  const warn = (code: RowProblem['code'], field: ConnectionField, further: RowProblem['values'] = {}) =>
    warnings.push({ code, field, values: { value: shortened(cellText(values.get(field))), ...further } });
  const { kind, unknownType } = readType(cellText(values.get('type')));
  if (unknownType !== '') warn('tie-type-noted', 'type');
  const whole = [unknownType, cellText(values.get('note'))].filter((part) => part !== '').join(': ');
  if (oneLine(whole).length > LONGEST) warn('cut-short', 'note', { limit: LONGEST });
  const note = asLine(whole);
  if (nationalIdsIn(note).length > 0) warn('national-id', 'note');
  const externalId = asLine(cellText(values.get('externalId')));
  const said: Partial<TieContent> = {
    ...(kind === null ? {} : { kind }),
    ...readDirection(values, warn),
    ...(note === '' ? {} : { note }),
    ...(externalId === '' ? {} : { externalId }),
    ...readGrades(values, warn),
    ...readDays(values, warn),
  };
  return { said, warnings };
}

type Warn = (code: RowProblem['code'], field: ConnectionField) => void;

/** Kumu divides several types by |: the first one we know is taken. */
function readType(text: string) {
  const kinds = text.split('|').map((part) => vocabulary().tie(part));
  const kind = kinds.find((each) => each !== null) ?? null;
  return { kind, unknownType: kind === null ? text : '' };
}

function readDirection(values: TieValues, warn: Warn): Pick<Partial<TieContent>, 'isMutual'> {
  const text = cellText(values.get('direction'));
  if (text === '') return {};
  const direction = vocabulary().direction(text);
  if (direction !== null) return { isMutual: direction === 'mutual' };
  warn('unknown-value', 'direction');
  return {};
}

function readGrades(values: TieValues, warn: Warn): Partial<TieContent> {
  const grades: Partial<Record<'strength' | (typeof TRUST_DIMENSIONS)[number], number>> = {};
  for (const field of ['strength', ...TRUST_DIMENSIONS] as const) {
    const cell = values.get(field) ?? null;
    if (cellText(cell) === '') continue;
    const grade = readNumber(cell) ?? vocabulary().scale(cellText(cell));
    if (grade === null || grade < WEAKEST || grade > STRONGEST) warn('not-on-scale', field);
    else grades[field] = field === 'strength' ? Math.round(grade) : onScale(grade);
  }
  return grades;
}

function readDays(values: TieValues, warn: Warn): Pick<Partial<TieContent>, 'startsOn' | 'endsOn'> {
  const days: { startsOn?: string; endsOn?: string } = {};
  for (const field of ['startsOn', 'endsOn'] as const) {
    const cell = values.get(field) ?? null;
    if (cellText(cell) === '') continue;
    const day = readDate(cell);
    if (day === null) warn('date-left-out', field);
    else days[field] = day;
  }
  return days;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const asLine = (text: string) => rules.line.safeParse(oneLine(text).slice(0, LONGEST)).data ?? '';
