/** Maps of stakeholders beside the one of the whole initiative. */
import type { ActorId, AssessmentScaleId, MapActorId, StakeholderMapId } from '../identifiers.ts';
import type { AssessmentScaleName } from './assessment.ts';

export interface StakeholderMap {
  readonly id: StakeholderMapId;
  readonly position: number;
  readonly name: string;
  /** The question the map answers. */
  readonly purpose: string;
  readonly ownerId: ActorId | null;
}

/** An actor on a map. On the map of the whole initiative (`mapId` null) every actor is, and a row only pins it. */
export interface MapActor {
  readonly id: MapActorId;
  readonly mapId: StakeholderMapId | null;
  readonly actorId: ActorId;
  /** Where the actor was put in the network, 0 to 1 of its width and height; null when the layout decides. */
  readonly pinnedX: number | null;
  readonly pinnedY: number | null;
}

/** Own words for a scale. Empty words are those of the program. */
export interface AssessmentScale {
  readonly id: AssessmentScaleId;
  readonly scale: AssessmentScaleName;
  readonly name: string;
  /** What 1 and 5 are called. */
  readonly low: string;
  readonly high: string;
}
