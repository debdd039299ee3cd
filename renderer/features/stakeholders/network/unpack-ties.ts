/** Ties as they cross the bridge, turned back into ties. */
import type { CompactTies } from '../../../../shared/contract/network.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { NetworkTie } from '../../../../shared/domain/stakeholders/network.ts';

export function unpackTies({ actorIds, ties }: CompactTies): NetworkTie[] {
  return ties.map(([id, from, to, kind, isMutual, strength, startsOn, endsOn]) => ({
    id,
    fromActorId: actorIds[from] as ActorId,
    toActorId: actorIds[to] as ActorId,
    kind,
    isMutual: isMutual === 1,
    strength,
    startsOn,
    endsOn,
  }));
}
