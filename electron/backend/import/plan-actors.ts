/** Rows of a table -> the actors they would make and change. Pure: touches neither document nor file. */
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { ActorId, OwnFieldId } from '../../../shared/domain/identifiers.ts';
import type { ImportMapping } from '../../../shared/domain/import/fields.ts';
import type { RowOutcome, RowProblem } from '../../../shared/domain/import/plan.ts';
import type { ReadFile } from '../../../shared/domain/import/table.ts';
import type { Actor, ActorFacts, ActorKind } from '../../../shared/domain/stakeholders/actor.ts';
import { changesOf, moving, newActor, newValues, renaming } from './actor-changes.ts';
import type { ActorIndex, Candidate, KnownContent } from './known-actors.ts';
import { type FirstRows, isSameRow, type Matched, matchRows } from './match-rows.ts';
import { type PlannedAssessment, planAssessment } from './plan-assessment.ts';
import { createOrganisations, type NewOrganisation, type Organisations } from './plan-organisations.ts';
import type { RowFacts } from './read-row.ts';

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

/** Plans a table. A row that means an actor which an earlier row means already is skipped. */
export function planActors(
  file: ReadFile,
  mapping: ImportMapping,
  known: KnownContent,
  today: IsoDate,
): PlannedActors {
  const { matched, lines, index } = matchRows(file, mapping, known);
  const organisations = createOrganisations(index, mapping);
  const counted = { contactLeftOut: 0, sectorAssumed: 0 };
  const names = new Map(known.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: ActorId) => names.get(id) ?? '';
  const planned = matched.map((match) => {
    if (match.refusal || !match.candidate) return refused(match);
    const given = known.keepsContactDetails ? match.facts : withoutContact(match.facts, counted);
    return planRow(given, match.candidate, {
      mapping,
      known,
      organisations,
      lines,
      today,
      counted,
      nameOf,
    });
  });
  return { rows: planned, organisations: organisations.made(), ...counted, index };
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
  readonly nameOf: (id: ActorId) => string;
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
  const told = [...warnings, ...moving(changes, candidate.actor, context.nameOf)];
  if (Object.keys(changes).length === 0 && judged.assessment === null && own.size === 0)
    return { ...skipped({ code: 'nothing-new', values: {} }), warnings };
  return { ...shared, warnings: told, creates: null, changes, action: 'update', reason: null };
}
