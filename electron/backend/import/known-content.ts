/** What of the open document an import is compared with: read once, however many rows there are. */
import type { ActorId, OwnFieldId } from '../../../shared/domain/identifiers.ts';
import type { Assessment } from '../../../shared/domain/stakeholders/assessment.ts';
import type { Tie } from '../../../shared/domain/stakeholders/tie.ts';
import type { Database } from '../db/open-database.ts';
import { getInitiative } from '../initiative/initiative-service.ts';
import { scaleTable } from '../maps/maps-repository.ts';
import { listFields } from '../stakeholders/register/own-fields-service.ts';
import { mergedActorTable, selectOwnValues } from '../stakeholders/register/register-repository.ts';
import { actorTable, assessmentTable, tieTable } from '../stakeholders/stakeholders-repository.ts';
import { type OwnName, ownNames } from './guess-mapping.ts';
import type { KnownContent } from './known-actors.ts';
import { nameKey } from './name-key.ts';

/** What the initiative itself calls columns. */
export function readOwnNames(db: Database): OwnName[] {
  return ownNames(listFields(db), scaleTable.all(db));
}

/** All actors and ties, and the assessments on the map of the whole initiative. */
export function readKnownContent(db: Database): KnownContent & { readonly ties: readonly Tie[] } {
  const assessments = new Map<ActorId, Assessment[]>();
  for (const assessment of assessmentTable.where(db, 'mapId', null)) {
    const list = assessments.get(assessment.actorId);
    if (list) list.push(assessment);
    else assessments.set(assessment.actorId, [assessment]);
  }
  const ownValues = new Map<ActorId, Map<OwnFieldId, string>>();
  for (const { actorId, ownFieldId, value } of selectOwnValues(db)) {
    const values = ownValues.get(actorId) ?? new Map<OwnFieldId, string>();
    ownValues.set(actorId, values.set(ownFieldId, value));
  }
  const formerNames = new Map<ActorId, string[]>();
  for (const { actorId, name } of mergedActorTable.all(db))
    formerNames.set(actorId, [...(formerNames.get(actorId) ?? []), nameKey(name)]);
  return {
    ownFields: listFields(db),
    ownValues,
    formerNames,
    actors: actorTable.all(db),
    ties: tieTable.all(db),
    assessments,
    keepsContactDetails: getInitiative(db).keepsContactDetails,
  };
}
