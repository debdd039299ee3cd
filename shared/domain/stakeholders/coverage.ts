/** Whose voices the initiative needs: target groups, and who speaks for them. */
import type { ActorId, TargetGroupId, VoiceId } from '../identifiers.ts';

export interface TargetGroup {
  readonly id: TargetGroupId;
  readonly position: number;
  readonly name: string;
  readonly note: string;
}

/** An actor that speaks for a target group. */
export interface Voice {
  readonly id: VoiceId;
  readonly targetGroupId: TargetGroupId;
  readonly actorId: ActorId;
}
