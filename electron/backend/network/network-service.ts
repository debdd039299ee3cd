/** Use cases of the network that only touch the document. Writes run inside the transaction the caller has opened. */
import type { CompactTies } from '../../../shared/contract/network.ts';
import { type ActorId, newIdentifier, type StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import {
  countedTies,
  isOfConflicts,
  membersOfNetwork,
  type NetworkFilter,
} from '../../../shared/domain/stakeholders/network.ts';
import type { MapActor } from '../../../shared/domain/stakeholders/stakeholder-map.ts';
import type { Database } from '../db/open-database.ts';
import { actorTable } from '../stakeholders/stakeholders-repository.ts';
import type { AnalysisJob } from './analyse-network.ts';
import type { LayoutJob } from './layout-network.ts';
import {
  findPlace,
  placeTable,
  selectCompactTies,
  selectCompactTrust,
  selectNetworkActors,
  selectNetworkTies,
  selectPins,
} from './network-repository.ts';

/** All ties there ever were, in few characters. */
export function listTies(db: Database): CompactTies {
  const indexes = new Map<ActorId, number>();
  const indexOf = (id: ActorId) => {
    const index = indexes.get(id) ?? indexes.size;
    indexes.set(id, index);
    return index;
  };
  const ties = selectCompactTies(db, indexOf);
  return { actorIds: [...indexes.keys()], ties, trust: selectCompactTrust(db) };
}

/** What is to be measured of the document. */
export function analysisJobOf(db: Database, filter: NetworkFilter): AnalysisJob {
  const ties = selectNetworkTies(db);
  const isConflict = { ...filter, kinds: ['in-conflict' as const] };
  const wantsConflicts = filter.kinds.length === 0 || filter.kinds.includes('in-conflict');
  return {
    actors: membersOfNetwork(selectNetworkActors(db), ties),
    ties: countedTies(ties, filter),
    conflicts: wantsConflicts ? countedTies(ties, isConflict) : [],
    isOfConflicts: isOfConflicts(filter),
  };
}

/** What is to be laid out: all ties, so that the picture stays the same under every filter. */
export function layoutJobOf(db: Database, grouping: LayoutJob['grouping']): LayoutJob {
  const ties = selectNetworkTies(db);
  const actors = membersOfNetwork(selectNetworkActors(db), ties);
  const isMember = new Set(actors.map(({ id }) => id));
  return { actors, ties, grouping, pins: selectPins(db).filter(({ actorId }) => isMember.has(actorId)) };
}

/** Puts an actor at a place, where it stays until it is put elsewhere or let go. Throws `item.not-found`. */
export function pinActor(
  db: Database,
  { actorId, mapId, ...place }: Pick<MapActor, 'actorId' | 'mapId' | 'pinnedX' | 'pinnedY'>,
): MapActor {
  actorTable.get(db, actorId);
  const known = findPlace(db, actorId, mapId);
  if (known) return placeTable.update(db, known.id, place);
  return placeTable.insert(db, { id: newIdentifier(), mapId, actorId, ...place });
}

/** Lets an actor go. On a map of its own it stays a member; on that of the whole initiative nothing is left to keep. */
export function unpinActor(db: Database, actorId: ActorId, mapId: StakeholderMapId | null): null {
  const known = findPlace(db, actorId, mapId);
  if (!known) return null;
  if (mapId === null) placeTable.remove(db, known.id);
  else placeTable.update(db, known.id, { pinnedX: null, pinnedY: null });
  return null;
}
