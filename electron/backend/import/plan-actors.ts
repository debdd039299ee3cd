/** Rows of a table -> the actors they would make and change. Pure: touches neither document nor file. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier, type OwnFieldId } from '../../../shared/domain/identifiers.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { RowOutcome, RowProblem } from '../../../shared/domain/import/plan.ts';
import { SECTOR_OF_TYPE } from '../../../shared/domain/import/sector-of-type.ts';
import { DELIMITERS, type ReadFile, type TableRow } from '../../../shared/domain/import/table.ts';
import type { Actor, ActorFacts, ActorKind } from '../../../shared/domain/stakeholders/actor.ts';
import { changesOf, newActor, newValues, renaming } from './actor-changes.ts';
import { cellText, shortened } from './cell-text.ts';
import {
  type ActorIndex,
  type Candidate,
  createActorIndex,
  type KnownContent,
  kindOf,
  nameKey,
  sharedKeys,
} from './known-actors.ts';
import { type PlannedAssessment, planAssessment } from './plan-assessment.ts';
import { createOrganisations, type NewOrganisation, type Organisations } from './plan-organisations.ts';
import { type RowFacts, rowReader } from './read-row.ts';

/** One row: what becomes of it, and what there is to write. */
export interface PlannedRow extends RowOutcome {
  /** The actor meant; null when the row is refused. */
  readonly actorId: ActorId | null;
  readonly creates: (ActorFacts & Pick<Actor, 'id'>) | null;
  readonly changes: Partial<ActorFacts> | null;
  readonly assessment: PlannedAssessment | null;
  /** Values of own fields to set. */
  readonly own: ReadonlyMap<OwnFieldId, string>;
}

export interface PlannedActors {
  readonly rows: readonly PlannedRow[];
  readonly organisations: readonly NewOrganisation[];
  readonly contactLeftOut: number;
  readonly sectorAssumed: number;
  /** For connections: finds actors that are there and those that will be. */
  readonly index: ActorIndex;
}

/** The first row that means an actor. */
type FirstRows = Map<ActorId, RowFacts>;

const isSameRow = (a: RowFacts, b: RowFacts) => a.line === b.line && a.sheet === b.sheet;

interface Matched {
  readonly facts: RowFacts;
  /** Null for a row that is refused. */
  readonly candidate: Candidate | null;
  readonly refusal: RowProblem | null;
}

/** Plans a table. A row that means an actor which an earlier row means already is skipped. */
export function planActors(
  file: ReadFile,
  mapping: ImportMapping,
  known: KnownContent,
  today: IsoDate,
): PlannedActors {
  const read = rowReader(mapping, known.ownFields);
  const columnCount = file.table.headers.length;
  const rows = file.table.rows.map((row) => withShape(read(row), row, columnCount, file.format === 'csv'));
  const index = createActorIndex(sharedKeys(rows));
  for (const actor of known.actors)
    index.add({ ...actor, actor, formerNames: known.formerNames.get(actor.id) ?? [], line: null });
  const lines: FirstRows = new Map();
  const matched = rows.map((facts) => matchRow(facts, mapping, index, lines));
  const organisations = createOrganisations(index, mapping);
  const counted = { contactLeftOut: 0, sectorAssumed: 0 };
  const planned = matched.map((match) => {
    if (match.refusal || !match.candidate) return refused(match);
    const given = known.keepsContactDetails ? match.facts : withoutContact(match.facts, counted);
    return planRow(given, match.candidate, { mapping, known, organisations, lines, today, counted });
  });
  return { rows: planned, organisations: organisations.made(), ...counted, index };
}

/** Cells beyond the headers: in CSV they show a row that is divided otherwise than the rest. */
function withShape(facts: RowFacts, row: TableRow, columnCount: number, isText: boolean): RowFacts {
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
  if (found === null) index.add(candidate);
  else index.addName(facts.texts.name, candidate);
  if (!first) lines.set(candidate.id, facts);
  return { facts, candidate, refusal: null };
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
  return {
    id: newIdentifier(),
    kind: kindOf(facts, mapping.defaults.kind),
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

function withoutContact(facts: RowFacts, counted: { contactLeftOut: number }): RowFacts {
  if (facts.texts.email === '' && facts.texts.phone === '') return facts;
  counted.contactLeftOut += 1;
  return { ...facts, texts: { ...facts.texts, email: '', phone: '' } };
}

const outcome = (facts: RowFacts, kind: ActorKind | null, warnings: readonly RowProblem[]) => ({
  line: facts.line,
  sheet: facts.sheet,
  name: facts.texts.name,
  kind,
  warnings,
});
const nothing = {
  creates: null,
  changes: null,
  assessment: null,
  own: new Map<OwnFieldId, string>(),
} as const;

function refused({ facts, refusal }: Matched): PlannedRow {
  return { ...outcome(facts, facts.kind, []), ...nothing, action: 'refuse', reason: refusal, actorId: null };
}

interface RowContext {
  readonly mapping: ImportMapping;
  readonly known: KnownContent;
  readonly organisations: Organisations;
  readonly lines: Readonly<FirstRows>;
  readonly today: IsoDate;
  readonly counted: { sectorAssumed: number };
}

function planRow(facts: RowFacts, candidate: Candidate, context: RowContext): PlannedRow {
  const { mapping, known, organisations, lines, today } = context;
  const skipped = (reason: RowProblem): PlannedRow => ({
    ...outcome(facts, candidate.kind, facts.warnings),
    ...nothing,
    action: 'skip',
    reason,
    actorId: candidate.id,
  });
  const first = lines.get(candidate.id);
  if (first && !isSameRow(first, facts)) return skipped({ code: 'same-line', values: { line: first.line } });
  if (candidate.actor && mapping.known === 'skip') return skipped({ code: 'known', values: {} });
  const { kind } = candidate;
  const organisation = organisations.of(facts, kind, candidate.id);
  const judged = planAssessment(facts, known.assessments.get(candidate.id) ?? [], today);
  const renamed = renaming(facts, candidate);
  const warnings = [...facts.warnings, ...renamed, ...organisation.warnings, ...judged.warnings];
  const own = newValues(facts.own, known.ownValues.get(candidate.id));
  const shared = {
    ...outcome(facts, kind, warnings),
    actorId: candidate.id,
    assessment: judged.assessment,
    own,
  };
  if (candidate.actor === null) {
    const creates = { ...newActor(facts, kind, organisation, context), id: candidate.id };
    return { ...shared, creates, changes: null, action: 'create', reason: null };
  }
  const changes = changesOf(facts, organisation.id, candidate, candidate.actor);
  if (Object.keys(changes).length === 0 && judged.assessment === null && own.size === 0)
    return { ...skipped({ code: 'nothing-new', values: {} }), warnings };
  return { ...shared, creates: null, changes, action: 'update', reason: null };
}
