/** Ties as they cross the bridge, turned back into ties. */
import type { CompactTies } from '../../../../shared/contract/network.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { TrustedTie } from '../../../../shared/domain/stakeholders/network.ts';

export function unpackTies({ actorIds, ties, trust }: CompactTies): TrustedTie[] {
  const trustOf = new Map(trust.map(([tie, ...known]) => [tie, known]));
  return ties.map(([id, from, to, kind, isMutual, strength, startsOn, endsOn], place) => {
    const [competence = null, benevolence = null, integrity = null] = trustOf.get(place) ?? [];
    return {
      id,
      fromActorId: actorIds[from] as ActorId,
      toActorId: actorIds[to] as ActorId,
      kind,
      isMutual: isMutual === 1,
      strength,
      startsOn,
      endsOn,
      competence,
      benevolence,
      integrity,
    };
  });
}
