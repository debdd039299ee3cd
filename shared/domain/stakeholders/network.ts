/** The network of ties: who is in it, which ties count on a day, and what is measured of it. Measures nothing itself. */
import type { IsoDate } from '../dates.ts';
import type { ActorId } from '../identifiers.ts';
import type { Actor } from './actor.ts';
import { isTieOn, type Tie, type TieKind, type TRUST_DIMENSIONS } from './tie.ts';

/** What the network needs of a tie. */
export type NetworkTie = Omit<Tie, 'note' | 'competence' | 'benevolence' | 'integrity' | 'externalId'>;

/** A tie with what is known of trust between its ends. */
export type TrustedTie = NetworkTie & Pick<Tie, (typeof TRUST_DIMENSIONS)[number]>;

/** Which ties are looked at. */
export interface NetworkFilter {
  readonly asOf: IsoDate;
  /** None chosen means all. */
  readonly kinds: readonly TieKind[];
  /** 1 to 5. */
  readonly minimumStrength: number;
}

/** The ties that are drawn. */
export function shownTies<Some extends NetworkTie>(ties: readonly Some[], filter: NetworkFilter): Some[] {
  return ties.filter(
    (tie) =>
      tie.strength >= filter.minimumStrength &&
      (filter.kinds.length === 0 || filter.kinds.includes(tie.kind)) &&
      isTieOn(tie, filter.asOf),
  );
}

/**
 * The ties that are measured: conflicts are drawn, but hold nobody together, and count only when nothing but conflicts
 * is asked for.
 */
export function countedTies<Some extends NetworkTie>(ties: readonly Some[], filter: NetworkFilter): Some[] {
  const shown = shownTies(ties, filter);
  return isOfConflicts(filter) ? shown : shown.filter((tie) => tie.kind !== 'in-conflict');
}

/** True when nothing but conflicts is looked at. */
export function isOfConflicts({ kinds }: Pick<NetworkFilter, 'kinds'>): boolean {
  return kinds.length === 1 && kinds[0] === 'in-conflict';
}

/**
 * The actors of the network, by identifier: all but people and units that have no ties of their own and stand with their
 * organisation. Asked of all ties there ever were, so that nobody comes and goes with a filter.
 */
export function membersOfNetwork<Some extends Pick<Actor, 'id' | 'organisationId'>>(
  actors: readonly Some[],
  ties: readonly Pick<NetworkTie, 'fromActorId' | 'toActorId'>[],
): Some[] {
  const tied = new Set<ActorId>();
  for (const tie of ties) tied.add(tie.fromActorId).add(tie.toActorId);
  return actors
    .filter((actor) => actor.organisationId === null || tied.has(actor.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is measured of one actor. Several ties between the same two count as one connection. */
export interface ActorMeasures {
  readonly actorId: ActorId;
  /** Number of other actors it is tied to, whatever the direction. */
  readonly degree: number;
  /** Actors with a tie to it, and actors it has a tie to; a mutual tie is both. */
  readonly degreeIn: number;
  readonly degreeOut: number;
  /** Share of the shortest ways between all others that lead through it, 0 to 1 (Freeman 1977). */
  readonly betweenness: number;
  /** Number of its part of the network; 0 is the largest. */
  readonly component: number;
  /** Number of its group; 0 is the largest. Null without ties. */
  readonly community: number | null;
  /** How many others would lose their connection to the rest without it. */
  readonly separates: number;
  readonly conflicts: number;
}

/** An actor that alone holds parts together. */
export interface CutPoint {
  readonly actorId: ActorId;
  /** How many would be cut off, and the first of them. */
  readonly count: number;
  readonly separated: readonly ActorId[];
}

/** A connection that alone holds two parts together. `count` is the size of the smaller one. */
export interface Bridge {
  readonly fromActorId: ActorId;
  readonly toActorId: ActorId;
  readonly count: number;
}

/** A group that holds together more closely than with others. */
export interface Community {
  readonly size: number;
  /** Those with the most connections within it. */
  readonly core: readonly ActorId[];
}

export interface NetworkMeasures {
  /** By identifier. */
  readonly actors: readonly ActorMeasures[];
  /** Pairs of actors that are tied, and pairs there are. */
  readonly pairs: number;
  readonly possiblePairs: number;
  /** Their share, 0 to 1. */
  readonly density: number;
  /** Sizes of the parts without ties between them, the largest first; actors without ties are parts of one. */
  readonly components: readonly number[];
  readonly cutPoints: readonly CutPoint[];
  readonly bridges: readonly Bridge[];
  readonly communities: readonly Community[];
  /** Number of actors betweenness was estimated from; null when it is exact. */
  readonly sampledFrom: number | null;
}
