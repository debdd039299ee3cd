/** Use cases of people and units over time: where they are now stands in the actor, where they were before is kept here. */
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier } from '../../../../shared/domain/identifiers.ts';
import { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Affiliation } from '../../../../shared/domain/stakeholders/affiliation.ts';
import type { Database } from '../../db/open-database.ts';
import { actorTable } from '../stakeholders-repository.ts';
import { assertOrganisation } from '../stakeholders-service.ts';
import { affiliationTable } from './register-repository.ts';

export interface Move {
  readonly actorId: ActorId;
  readonly organisationId: ActorId | null;
  readonly position: string;
  /** The day of the move. */
  readonly movedOn: IsoDate | null;
  /** The day the time before it began. */
  readonly cameOn: IsoDate | null;
}

/** A person or unit goes to another organisation, or gets another position: what was until then becomes an earlier place. */
export function changeOrganisation(db: Database, move: Move): null {
  const { actorId, organisationId, position, movedOn, cameOn } = move;
  const actor = actorTable.get(db, actorId);
  const isSame = actor.organisationId === organisationId && actor.position === position;
  if (isSame || actor.kind === 'organisation')
    throw new Refusal('input.invalid', {}, [{ path: 'organisationId', reason: 'invalid' }]);
  assertOrganisation(db, { kind: actor.kind, organisationId }, actorId);
  if (actor.organisationId !== null) {
    const { organisationId: before, position: as } = actor;
    createAffiliation(db, {
      actorId,
      organisationId: before,
      position: as,
      startsOn: cameOn,
      endsOn: movedOn,
    });
  }
  actorTable.update(db, actorId, { organisationId, position });
  return null;
}

/** Adds an earlier place. */
export function createAffiliation(db: Database, fields: Omit<Affiliation, 'id'>): Affiliation {
  const { kind } = actorTable.get(db, fields.actorId);
  assertPlace(db, kind, fields);
  return affiliationTable.insert(db, { ...fields, id: newIdentifier() });
}

/** Changes an earlier place. */
export function updateAffiliation(
  db: Database,
  { id, ...fields }: Omit<Affiliation, 'actorId'>,
): Affiliation {
  const { actorId } = affiliationTable.get(db, id);
  assertPlace(db, actorTable.get(db, actorId).kind, { ...fields, actorId });
  return affiliationTable.update(db, id, fields);
}

function assertPlace(
  db: Database,
  kind: Parameters<typeof assertOrganisation>[1]['kind'],
  { actorId, organisationId, startsOn, endsOn }: Omit<Affiliation, 'id' | 'position'>,
): void {
  assertOrganisation(db, { kind, organisationId }, actorId);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw new Refusal('dates.end-before-start', {}, [{ path: 'endsOn', reason: 'before-start' }]);
}
