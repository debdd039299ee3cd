/** People and units in organisations over time, what was one actor under two names, and what was not. */
import type { IsoDate } from '../dates.ts';
import type { ActorId, AffiliationId, DistinctPairId, MergedActorId } from '../identifiers.ts';

/** An earlier place in an organisation. The one now stands in the actor itself. */
export interface Affiliation {
  readonly id: AffiliationId;
  readonly actorId: ActorId;
  readonly organisationId: ActorId;
  readonly position: string;
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
}

/** An actor that turned out to be another: its history is read together with that one's. */
export interface MergedActor {
  readonly id: MergedActorId;
  readonly actorId: ActorId;
  /** The identifier it had: what the log knows it by. */
  readonly formerId: ActorId;
  readonly name: string;
}

/** Two actors that look alike and are two all the same: they are not suggested as duplicates. The order says nothing. */
export interface DistinctPair {
  readonly id: DistinctPairId;
  readonly firstId: ActorId;
  readonly secondId: ActorId;
}
