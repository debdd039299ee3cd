/**
 * Makes two actors one. Which rows refer to an actor is read from the schema, so that a table added later is not forgotten.
 */
import { type ActorId, newIdentifier, type OwnFieldId } from '../../../../shared/domain/identifiers.ts';
import { Refusal } from '../../../../shared/domain/refusal.ts';
import type { Actor } from '../../../../shared/domain/stakeholders/actor.ts';
import {
  MERGE_CHOICES,
  type MergeChoice,
  missingChoices,
} from '../../../../shared/domain/stakeholders/merging.ts';
import { tagsOf, textOfTags } from '../../../../shared/domain/stakeholders/tags.ts';
import type { Database } from '../../db/open-database.ts';
import { getInitiative } from '../../initiative/initiative-service.ts';
import { actorTable } from '../stakeholders-repository.ts';
import { moveReferences, removeDoubles } from './actor-references.ts';
import { findOwnValue, mergedActorTable, ownValueTable } from './register-repository.ts';

export interface Merge {
  readonly keptId: ActorId;
  readonly otherId: ActorId;
  readonly fromOther: readonly MergeChoice[];
  readonly ownFromOther: readonly OwnFieldId[];
}

/**
 * Merges the other actor into the kept one. Throws `stakeholders.merge-different-kinds`, or `input.invalid` when both
 * are the same.
 */
export function mergeActors(db: Database, merge: Merge): null {
  const kept = actorTable.get(db, merge.keptId);
  const other = actorTable.get(db, merge.otherId);
  if (kept.id === other.id) throw new Refusal('input.invalid', {}, [{ path: 'otherId', reason: 'invalid' }]);
  if (kept.kind !== other.kind) throw new Refusal('stakeholders.merge-different-kinds');
  mergeOwnValues(db, merge);
  moveReferences(db, kept.id, other.id);
  actorTable.update(
    db,
    kept.id,
    mergedFacts(kept, other, [...merge.fromOther, ...hiddenChoices(db, kept, other)]),
  );
  removeDoubles(db, kept.id);
  mergedActorTable.insert(db, {
    id: newIdentifier(),
    actorId: kept.id,
    formerId: other.id,
    name: other.name,
  });
  actorTable.remove(db, other.id);
  return null;
}

/** Contact details that are not kept any more are nobody's choice, since nobody sees them: they go along. */
function hiddenChoices(db: Database, kept: Actor, other: Actor): readonly MergeChoice[] {
  if (getInitiative(db).keepsContactDetails) return [];
  return missingChoices(kept, other).filter((choice) => choice === 'email' || choice === 'phone');
}

/** What the kept one is afterwards. Tags of both; the key of a file that one of them was read from. */
function mergedFacts(kept: Actor, other: Actor, fromOther: readonly MergeChoice[]): Partial<Actor> {
  const properties = fromOther.flatMap((choice): readonly (keyof Actor)[] => MERGE_CHOICES[choice]);
  const taken = Object.fromEntries(properties.map((property) => [property, other[property]]));
  const merged: Actor = { ...kept, ...taken };
  const { id: _, ...facts } = merged;
  // Nobody belongs to, or is looked after by, the one that is gone: that is itself now.
  const notItself = (id: ActorId | null) => (id === kept.id || id === other.id ? null : id);
  return {
    ...facts,
    tags: textOfTags([...tagsOf(kept.tags), ...tagsOf(other.tags)]),
    externalId: kept.externalId === '' ? other.externalId : kept.externalId,
    organisationId: notItself(merged.organisationId),
    responsibleId: notItself(merged.responsibleId),
  };
}

/** One value a field: the chosen one, or the only one. */
function mergeOwnValues(db: Database, { keptId, otherId, ownFromOther }: Merge): void {
  for (const value of ownValueTable.where(db, 'actorId', otherId)) {
    const known = findOwnValue(db, value.ownFieldId, keptId);
    if (!known) continue;
    if (ownFromOther.includes(value.ownFieldId)) ownValueTable.update(db, known.id, { value: value.value });
    ownValueTable.remove(db, value.id);
  }
}
