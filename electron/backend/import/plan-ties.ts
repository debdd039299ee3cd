/** Connections of a file -> the ties they would make and change. Pure, like the plan of the actors. */
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { ConnectionField } from '../../../shared/domain/import/fields.ts';
import type { RowOutcome, RowProblem } from '../../../shared/domain/import/plan.ts';
import { readNumber } from '../../../shared/domain/import/read-values.ts';
import type { Cell, Table, TableRow } from '../../../shared/domain/import/table.ts';
import type { Tie, TieFacts, TieKind } from '../../../shared/domain/stakeholders/tie.ts';
import { cellText, shortened } from './cell-text.ts';
import type { ActorIndex } from './known-actors.ts';
import { vocabulary } from './vocabulary.ts';

export interface PlannedTie extends RowOutcome {
  readonly creates: TieFacts | null;
  /** The tie that is changed, and how. */
  readonly tie: Tie | null;
  readonly changes: Partial<TieFacts> | null;
}

type Values = ReadonlyMap<ConnectionField, Cell>;
type Given = Omit<TieFacts, 'fromActorId' | 'toActorId'> & { readonly externalId: string };

const LONGEST_NOTE = 500;
const STRENGTHS = { least: 1, most: 5 };

/**
 * Plans every connection; a `To` with several names, divided by |, is several ties. A tie is known by its id, else by
 * its ends and kind: importing again makes no second one.
 */
export function planTies(table: Table | null, index: ActorIndex, known: readonly Tie[]): PlannedTie[] {
  if (!table) return [];
  const columns = table.headers.map((header) => vocabulary().connectionHeader(header));
  const ties = indexTies(known);
  return table.rows.flatMap((row) => {
    const values = valuesOf(row, columns);
    const ends = cellText(values.get('to'))
      .split('|')
      .map((end) => end.trim());
    return ends.map((end) => planTie(row, values, end, index, ties));
  });
}

function valuesOf(row: TableRow, columns: readonly (ConnectionField | null)[]): Values {
  const values = new Map<ConnectionField, Cell>();
  for (const [at, field] of columns.entries()) {
    if (field !== null && !cellText(values.get(field))) values.set(field, row.cells[at] ?? null);
  }
  return values;
}

function planTie(row: TableRow, values: Values, end: string, index: ActorIndex, ties: TieIndex): PlannedTie {
  const start = cellText(values.get('from'));
  const told = {
    line: row.line,
    sheet: row.sheet,
    name: `${shortened(start)} – ${shortened(end)}`,
    kind: null,
    warnings: [],
  };
  const nothing = { creates: null, tie: null, changes: null };
  const refused = (reason: RowProblem): PlannedTie => ({ ...told, ...nothing, action: 'refuse', reason });
  if (start === '' || end === '') return refused({ code: 'end-missing', values: {} });
  const from = endOf(start, index);
  const to = endOf(end, index);
  if (typeof from === 'object') return refused(from);
  if (typeof to === 'object') return refused(to);
  if (from === to) return refused({ code: 'tie-to-self', values: {} });
  const given = givenOf(values);
  const found = ties.find(from, to, given);
  if (found === null) {
    const creates = { ...given, fromActorId: from, toActorId: to };
    ties.add(creates);
    return { ...told, ...nothing, creates, action: 'create', reason: null };
  }
  const changes = found.tie === null ? {} : changesOf(values, given, found.tie);
  if (Object.keys(changes).length === 0)
    return { ...told, ...nothing, action: 'skip', reason: { code: 'nothing-new', values: {} } };
  return { ...told, creates: null, tie: found.tie, changes, action: 'update', reason: null };
}

/** By id, else by name. */
function endOf(text: string, index: ActorIndex): ActorId | RowProblem {
  const byId = index.withExternalId(text);
  const found = byId.length > 0 ? byId : index.named(text);
  const [only] = found;
  if (only && found.length === 1) return only.id;
  return { code: only ? 'end-ambiguous' : 'end-unknown', values: { name: shortened(text) } };
}

/** A word for a tie that we do not have is kept in the note: the tie is then one of cooperation. */
function givenOf(values: Values): Given {
  const type = cellText(values.get('type'));
  const kind: TieKind | null =
    type
      .split('|')
      .map((part) => vocabulary().tie(part))
      .find((each) => each !== null) ?? null;
  const note = [kind === null ? type : '', cellText(values.get('note'))]
    .filter((part) => part !== '')
    .join(': ');
  const strength =
    readNumber(values.get('strength') ?? null) ?? vocabulary().scale(cellText(values.get('strength')));
  const direction = cellText(values.get('direction')).toLowerCase();
  return {
    kind: kind ?? 'cooperates',
    isMutual: ['mutual', 'undirected', 'false', 'gjensidig', 'gensidig', 'ömsesidig', 'begge'].includes(
      direction,
    ),
    note: note.replace(/\s+/g, ' ').slice(0, LONGEST_NOTE),
    externalId: cellText(values.get('externalId')).slice(0, LONGEST_NOTE),
    ...(strength === null
      ? {}
      : { strength: Math.min(STRENGTHS.most, Math.max(STRENGTHS.least, Math.round(strength))) }),
  };
}

/** A tie of the document, or one that an earlier connection of the file makes. */
interface FoundTie {
  readonly tie: Tie | null;
  readonly externalId: string;
}

interface TieIndex {
  find(from: ActorId, to: ActorId, given: Given): FoundTie | null;
  add(tie: TieFacts): void;
}

function indexTies(known: readonly Tie[]): TieIndex {
  const byKey = new Map<string, FoundTie[]>();
  const add = (tie: TieFacts, found: FoundTie) => {
    for (const key of keysOf(tie.fromActorId, tie.toActorId, tie))
      byKey.set(key, [...(byKey.get(key) ?? []), found]);
  };
  for (const tie of known) add(tie, { tie, externalId: tie.externalId });
  return {
    find: (from, to, given) => {
      const found = keysOf(from, to, given).flatMap((key) => byKey.get(key) ?? []);
      const byId = found.find(({ externalId }) => externalId === given.externalId);
      const isAnother = (id: string) => id !== '' && given.externalId !== '';
      return byId ?? found.find(({ externalId }) => !isAnother(externalId)) ?? null;
    },
    add: (tie) => add(tie, { tie: null, externalId: tie.externalId ?? '' }),
  };
}

/** Under what a tie is found: its id between these two, and its kind, for a mutual one either way. */
function keysOf(
  from: ActorId,
  to: ActorId,
  tie: Pick<TieFacts, 'kind' | 'isMutual' | 'externalId'>,
): string[] {
  return [
    ...(tie.externalId ? [`id ${tie.externalId} ${from} ${to}`] : []),
    `ends ${from} ${to} ${tie.kind}`,
    ...(tie.isMutual ? [`ends ${to} ${from} ${tie.kind}`] : []),
  ];
}

/** What the connection says otherwise; what it does not say stays. */
function changesOf(values: Values, given: Given, tie: Tie): Partial<TieFacts> {
  const isSaid = (key: string, value: unknown) => {
    if (key === 'kind') return cellText(values.get('type')) !== '';
    return key === 'isMutual' ? cellText(values.get('direction')) !== '' : value !== '';
  };
  const said = Object.entries(given).filter(([key, value]) => isSaid(key, value));
  return Object.fromEntries(
    said.filter(([key, value]) => value !== tie[key as keyof Tie]),
  ) as Partial<TieFacts>;
}
