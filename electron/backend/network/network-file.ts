/** Reads the whole network of a document for a file of another program's format. Contact details never go along. */
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { nameCover } from '../../../shared/domain/presentation/name-cover.ts';
import type { Actor } from '../../../shared/domain/stakeholders/actor.ts';
import type { FileActor, NetworkFile } from '../../../shared/domain/stakeholders/network-file.ts';
import { personLabel } from '../../../shared/domain/stakeholders/person-label.ts';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Database } from '../db/open-database.ts';
import { getInitiative } from '../initiative/initiative-service.ts';
import { actorTable, tieTable } from '../stakeholders/stakeholders-repository.ts';

/**
 * All actors and all ties there ever were, by identifier. Unless people are named, they are called by position and
 * organisation, also inside of notes.
 */
export function readNetworkFile(db: Database, namesPeople: boolean, t: Translate): NetworkFile {
  const actors = actorTable.all(db);
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const file: NetworkFile = {
    title: getInitiative(db).name,
    actors: actors.map((actor) => fileActor(actor, nameOf)),
    ties: tieTable.all(db).map(({ fromActorId, toActorId, externalId, ...tie }) => ({
      ...tie,
      from: fromActorId,
      to: toActorId,
    })),
  };
  if (namesPeople) return file;
  const people = actors
    .filter(({ kind }) => kind === 'person')
    .map((actor) => ({
      name: actor.name,
      label: personLabel({ ...actor, organisation: nameOf.get(actor.organisationId as ActorId) ?? '' }, t),
    }));
  return nameCover(people, t('presentation.somebody')).value(file);
}

function fileActor(actor: Actor, nameOf: ReadonlyMap<ActorId, string>): FileActor {
  const { id, name, kind, sector, type, level, position, place, description, brings, organisationNumber } =
    actor;
  return {
    id,
    name,
    kind,
    sector,
    type,
    level,
    organisationId: actor.organisationId ?? '',
    organisation: actor.organisationId === null ? '' : (nameOf.get(actor.organisationId) ?? ''),
    position,
    place,
    description,
    brings,
    organisationNumber,
    tags: actor.tags === '' ? [] : actor.tags.split('\n'),
  };
}
