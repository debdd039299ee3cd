/** Actors that may be one and the same, and pairs of which somebody has said that they are two. Merging is another file's. */
import type { DuplicateList } from '../../../../shared/contract/register.ts';
import { type ActorId, newIdentifier } from '../../../../shared/domain/identifiers.ts';
import { Refusal } from '../../../../shared/domain/refusal.ts';
import type { DistinctPair } from '../../../../shared/domain/stakeholders/affiliation.ts';
import { findDuplicates } from '../../../../shared/domain/stakeholders/duplicates.ts';
import type { Database } from '../../db/open-database.ts';
import { actorTable } from '../stakeholders-repository.ts';
import { distinctPairTable, selectComparedActors } from './register-repository.ts';

/** More suggestions than this are not read through in one sitting. */
const SHOWN = 100;

/** Actors that may be one and the same, the surest first, and those that are known to be two, the latest first. */
export function listDuplicates(db: Database): DuplicateList {
  const actors = selectComparedActors(db);
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const named = (id: ActorId) => ({ id, name: nameOf.get(id) ?? '' });
  const distinct = distinctPairTable.all(db);
  const pairs = findDuplicates(
    actors,
    distinct.map(({ firstId, secondId }) => [firstId, secondId]),
  );
  return {
    count: pairs.length,
    suggestions: pairs.slice(0, SHOWN).map(({ actorIds: [a, b], reason }) => ({
      actors: [named(a), named(b)],
      reason,
    })),
    distinct: distinct
      .toReversed()
      .map(({ id, firstId, secondId }) => ({ id, actors: [named(firstId), named(secondId)] })),
  };
}

/** Keeps that two actors are two. Throws `input.invalid` when they are one, and `item.not-found` for what is gone. */
export function markDistinct(db: Database, [firstId, secondId]: readonly [ActorId, ActorId]): DistinctPair {
  if (firstId === secondId) throw new Refusal('input.invalid', {}, [{ path: 'actorIds', reason: 'invalid' }]);
  for (const id of [firstId, secondId]) actorTable.get(db, id);
  const known = distinctPairTable
    .all(db)
    .find((pair) => [firstId, secondId].every((id) => id === pair.firstId || id === pair.secondId));
  return known ?? distinctPairTable.insert(db, { id: newIdentifier(), firstId, secondId });
}

/** Lets two actors be suggested again. */
export function unmarkDistinct(db: Database, id: DistinctPair['id']): null {
  distinctPairTable.remove(db, id);
  return null;
}
