/** Plans an import of a text into a document that holds what a test says. */
import { guessMapping, ownNames } from '../../electron/backend/import/guess-mapping.ts';
import type { KnownContent } from '../../electron/backend/import/known-actors.ts';
import { type ImportPlan, planImport } from '../../electron/backend/import/plan-import.ts';
import { readImportBytes } from '../../electron/backend/import/read-file.ts';
import { newIdentifier } from '../../shared/domain/identifiers.ts';
import type { ImportMapping } from '../../shared/domain/import/fields.ts';
import { type Actor, UNKNOWN_ACTOR_FACTS } from '../../shared/domain/stakeholders/actor.ts';
import { type Assessment, UNJUDGED } from '../../shared/domain/stakeholders/assessment.ts';
import type { OwnField } from '../../shared/domain/stakeholders/own-field.ts';
import type { Tie } from '../../shared/domain/stakeholders/tie.ts';

/** The day of every import in tests. */
export const TODAY = '2026-11-22';
/** A known actor. */
export const actor = (facts: Partial<Actor>): Actor => ({
  ...UNKNOWN_ACTOR_FACTS,
  id: newIdentifier(),
  kind: 'organisation',
  name: 'Skolen',
  sector: 'public',
  type: 'school',
  organisationId: null,
  position: '',
  place: '',
  description: '',
  brings: '',
  email: '',
  phone: '',
  ...facts,
});
export const assessment = (of: Actor, facts: Partial<Assessment>): Assessment => ({
  ...UNJUDGED,
  id: newIdentifier(),
  actorId: of.id,
  assessedOn: '2026-01-01',
  assessedBy: 'Kari',
  power: 3,
  interest: 3,
  reason: '',
  ...facts,
});

interface Known {
  readonly actors?: readonly Actor[];
  readonly assessments?: readonly Assessment[];
  readonly ties?: readonly Tie[];
  readonly keepsContactDetails?: boolean;
  readonly ownFields?: readonly OwnField[];
  readonly scales?: Parameters<typeof ownNames>[1];
  readonly ownValues?: KnownContent['ownValues'];
  readonly formerNames?: KnownContent['formerNames'];
  readonly mapping?: Partial<ImportMapping>;
}

/** The plan of a CSV or JSON text. */
export async function plan(text: string, known: Known = {}): Promise<ImportPlan> {
  const file = await readImportBytes(Buffer.from(text), 'liste.csv');
  const assessments = Map.groupBy(known.assessments ?? [], ({ actorId }) => actorId);
  const content = {
    actors: known.actors ?? [],
    ties: known.ties ?? [],
    assessments,
    keepsContactDetails: known.keepsContactDetails ?? false,
    ownFields: known.ownFields ?? [],
    ownValues: known.ownValues ?? new Map(),
    formerNames: known.formerNames ?? new Map(),
  };
  return planImport(
    file,
    { ...guessMapping(file.table, ownNames(known.ownFields ?? [], known.scales)), ...known.mapping },
    content,
    TODAY,
  );
}

export const actions = ({ rows }: ImportPlan) => rows.map(({ action }) => action);
export const reasons = ({ rows }: ImportPlan) => rows.map(({ reason }) => reason?.code ?? null);
export const warnings = ({ rows }: ImportPlan) => rows.flatMap((row) => row.warnings.map(({ code }) => code));
