/** What of the open document an import is compared with: read once, however many rows there are. */
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { Assessment } from '../../../shared/domain/stakeholders/assessment.ts';
import type { Tie } from '../../../shared/domain/stakeholders/tie.ts';
import type { Database } from '../db/open-database.ts';
import { getInitiative } from '../initiative/initiative-service.ts';
import { actorTable, assessmentTable, tieTable } from '../stakeholders/stakeholders-repository.ts';
import type { KnownContent } from './known-actors.ts';

/** All actors and ties, and the assessments on the map of the whole initiative. */
export function readKnownContent(db: Database): KnownContent & { readonly ties: readonly Tie[] } {
  const assessments = new Map<ActorId, Assessment[]>();
  for (const assessment of assessmentTable.where(db, 'mapId', null)) {
    const list = assessments.get(assessment.actorId);
    if (list) list.push(assessment);
    else assessments.set(assessment.actorId, [assessment]);
  }
  return {
    actors: actorTable.all(db),
    ties: tieTable.all(db),
    assessments,
    keepsContactDetails: getInitiative(db).keepsContactDetails,
  };
}
