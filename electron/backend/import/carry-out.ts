/** Writes what was planned, through the same services as the forms. Runs inside the one transaction that one undo takes back. */
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { Actor, ActorFacts } from '../../../shared/domain/stakeholders/actor.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { Database } from '../db/open-database.ts';
import { getInitiative } from '../initiative/initiative-service.ts';
import { changeOrganisation } from '../stakeholders/register/affiliations-service.ts';
import { setOwnValues } from '../stakeholders/register/own-fields-service.ts';
import { actorTable, tieTable } from '../stakeholders/stakeholders-repository.ts';
import { assessActor, createActor, createTie, updateActor } from '../stakeholders/stakeholders-service.ts';
import type { ImportPlan } from './plan-import.ts';

/** Organisations come before their units, and both before their people. */
const ORDER = ['organisation', 'unit', 'person'] as const;

export interface ImportSigner {
  readonly author: string;
  /** Of the file, for the reason of assessments. */
  readonly fileName: string;
}

/** Makes and changes actors, then assessments and ties. Planned identifiers become those of the document. */
export function carryOut(db: Database, plan: ImportPlan, { author, fileName }: ImportSigner): void {
  const identifiers = new Map<ActorId, ActorId>();
  const real = (id: ActorId) => identifiers.get(id) ?? id;
  const rooted = <Facts extends Partial<ActorFacts>>(facts: Facts): Facts =>
    facts.organisationId ? { ...facts, organisationId: real(facts.organisationId) } : facts;
  const made = [...plan.organisations, ...plan.rows.flatMap(({ creates }) => (creates ? [creates] : []))];
  for (const kind of ORDER) {
    for (const { id, ...facts } of made) {
      if (facts.kind === kind) identifiers.set(id, createActor(db, rooted(facts)).id);
    }
  }
  for (const { actorId, changes } of plan.rows) {
    if (actorId && changes && Object.keys(changes).length > 0) change(db, actorId, rooted(changes));
  }
  for (const { actorId, own } of plan.rows) {
    if (actorId && own.size > 0) setOwnValues(db, real(actorId), Object.fromEntries(own));
  }
  const reason = createTranslator(getInitiative(db).language)('import.assessmentReason', { fileName });
  for (const { actorId, assessment } of plan.rows) {
    if (actorId && assessment)
      assessActor(db, { ...assessment, actorId: real(actorId), assessedBy: author, reason });
  }
  for (const { creates, tie, changes } of plan.ties) {
    if (creates)
      createTie(db, {
        ...creates,
        fromActorId: real(creates.fromActorId),
        toActorId: real(creates.toActorId),
      });
    else if (tie && changes) tieTable.update(db, tie.id, changes);
  }
}

/** Whoever has gone to another organisation has been at the one before: the day of the move is not in the file. */
function change(db: Database, id: ActorId, changes: Partial<ActorFacts>): void {
  const known: Actor = actorTable.get(db, id);
  const { organisationId, position = known.position } = changes;
  if (organisationId && known.organisationId !== null) {
    const move = { actorId: id, organisationId, position, movedOn: null, cameOn: null };
    changeOrganisation(db, move);
  }
  updateActor(db, { ...known, ...changes, id });
}
