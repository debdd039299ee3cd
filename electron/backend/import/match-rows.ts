/** Rows of a table -> which actor each of them means: one of the document, one of an earlier row, or a new one. Pure. */
import { type ActorId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { RowProblem } from '../../../shared/domain/import/plan.ts';
import { SECTOR_OF_TYPE } from '../../../shared/domain/import/sector-of-type.ts';
import { DELIMITERS, type ReadFile, type TableRow } from '../../../shared/domain/import/table.ts';
import { isNowhere, knownPlaces, namesInSeveralPlaces, saidPlace } from './belongings.ts';
import { cellText, hasUnreadable, shortened } from './cell-text.ts';
import {
  type ActorIndex,
  type Candidate,
  createActorIndex,
  type KnownContent,
  kindOf,
  sharedKeys,
} from './known-actors.ts';
import { nameKey } from './name-key.ts';
import { type RowFacts, rowReader } from './read-row.ts';

/** The first row that means an actor. */
export type FirstRows = Map<ActorId, RowFacts>;

export const isSameRow = (a: RowFacts, b: RowFacts) => a.line === b.line && a.sheet === b.sheet;

/** A row and the actor it means. */
export interface Matched {
  readonly facts: RowFacts;
  /** Null for a row that is refused. */
  readonly candidate: Candidate | null;
  readonly refusal: RowProblem | null;
}

export interface MatchedRows {
  readonly matched: readonly Matched[];
  readonly lines: FirstRows;
  /** With the actors of the document, and those that the rows make. */
  readonly index: ActorIndex;
}

/** Reads all rows and finds what each of them means. */
export function matchRows(file: ReadFile, mapping: ImportMapping, known: KnownContent): MatchedRows {
  const read = rowReader(mapping, known.ownFields);
  const columnCount = file.table.headers.length;
  const rows = file.table.rows.map((row) => withShape(read(row), row, columnCount, file.format === 'csv'));
  const index = indexOf(rows, mapping, known);
  const lines: FirstRows = new Map();
  const matched = rows.map((facts) => matchRow(facts, mapping, index, lines));
  return { matched, lines, index };
}

function indexOf(rows: readonly RowFacts[], mapping: ImportMapping, known: KnownContent): ActorIndex {
  const namesakes = namesInSeveralPlaces(rows, mapping.defaults.kind);
  const index = createActorIndex({ shared: sharedKeys(rows), namesakes });
  const placeOf = knownPlaces(known.actors, known.formerNames);
  for (const actor of known.actors) {
    const formerNames = known.formerNames.get(actor.id) ?? [];
    index.add({ ...actor, actor, place: placeOf(actor), formerNames, line: null });
  }
  return index;
}

/** Cells beyond the headers: in CSV they show a row that is divided otherwise than the rest. */
function withShape(read: RowFacts, row: TableRow, columnCount: number, isText: boolean): RowFacts {
  const unreadable = hasUnreadable(row) ? [{ code: 'unreadable-sign', values: {} } as const] : [];
  const facts = { ...read, warnings: [...read.warnings, ...unreadable] };
  const filled = row.cells.filter((cell) => cellText(cell) !== '');
  const beyond = row.cells.slice(columnCount).some((cell) => cellText(cell) !== '');
  if (beyond && !isText)
    return { ...facts, warnings: [...facts.warnings, { code: 'beside-table', values: {} }] };
  if (beyond) return { ...facts, refusal: { code: 'too-many-cells', values: { count: columnCount } } };
  const [only] = filled;
  if (!isText || columnCount < 3 || filled.length !== 1 || typeof only !== 'string') return facts;
  const isOther = DELIMITERS.some((sign) => only.split(sign).length >= columnCount);
  return isOther ? { ...facts, refusal: { code: 'other-delimiter', values: {} } } : facts;
}

function matchRow(facts: RowFacts, mapping: ImportMapping, index: ActorIndex, lines: FirstRows): Matched {
  if (facts.refusal) return { facts, candidate: null, refusal: facts.refusal };
  const found = index.find(facts);
  if (found === 'several') return { facts, candidate: null, refusal: { code: 'several-match', values: {} } };
  const first = found === null ? undefined : lines.get(found.id);
  const twice = first && idTwice(facts, first);
  if (twice) return { facts, candidate: null, refusal: twice };
  const candidate = found ?? newCandidate(facts, mapping);
  const namesake = found === null && hasNamesake(candidate, index);
  if (found === null) index.add(candidate);
  else index.addSaid(facts, candidate);
  if (!first) lines.set(candidate.id, facts);
  const warnings = namesake ? [...facts.warnings, NAMESAKE] : facts.warnings;
  return { facts: { ...facts, warnings }, candidate, refusal: null };
}

const NAMESAKE: RowProblem = { code: 'namesake', values: {} };

/** Of the same name and kind, but in another organisation. */
function hasNamesake({ name, kind, place }: Candidate, index: ActorIndex): boolean {
  return (
    !isNowhere(place) &&
    index.named(name).some((each) => each.kind === kind && !index.isNowhere(each) && !index.isAt(each, place))
  );
}

/** One id for two names: they are hardly the same, and taking one for the other would lose it. */
function idTwice({ texts }: RowFacts, first: RowFacts): RowProblem | null {
  const { name, externalId } = first.texts;
  if (texts.externalId === '' || texts.externalId !== externalId) return null;
  if (nameKey(texts.name) === nameKey(name)) return null;
  return { code: 'id-twice', values: { name: shortened(name), line: first.line } };
}

function newCandidate(facts: RowFacts, mapping: ImportMapping): Candidate {
  const { name, email, organisationNumber, externalId } = facts.texts;
  const kind = kindOf(facts, mapping.defaults.kind);
  return {
    id: newIdentifier(),
    kind,
    place: saidPlace(facts, kind),
    name,
    email,
    organisationNumber,
    externalId,
    sector: facts.sector ?? (facts.type === null ? null : (SECTOR_OF_TYPE[facts.type] ?? null)),
    type: facts.type,
    formerNames: [],
    actor: null,
    line: facts.line,
  };
}
