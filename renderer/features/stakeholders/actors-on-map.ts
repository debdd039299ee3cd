/** The actors of a map with how they are judged on it: what every view is made from. */
import type { MapJudgement } from '../../../shared/contract/maps.ts';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { JudgedActor, Judgement } from '../../../shared/domain/stakeholders/judged-actor.ts';

export interface ActorOnMap extends ActorOverview, Pick<JudgedActor, 'isTaken'> {
  readonly judgement: Judgement | null;
}

/** Those on the map, in the order given, with the assessment that counts there. `memberIds` null: everyone is on it. */
export function actorsOnMap(
  actors: readonly ActorOverview[],
  judgements: readonly MapJudgement[],
  memberIds: readonly ActorId[] | null,
): ActorOnMap[] {
  const byActor = new Map(judgements.map((judgement) => [judgement.actorId, judgement]));
  const members = memberIds && new Set(memberIds);
  return actors
    .filter(({ id }) => members === null || members.has(id))
    .map((actor) => {
      const judgement = byActor.get(actor.id) ?? null;
      return { ...actor, judgement, assessment: judgement, isTaken: judgement?.isTaken ?? false };
    });
}

/** The actor and those it is tied to. */
export function neighboursOf(
  id: ActorId,
  ties: readonly { readonly fromActorId: ActorId; readonly toActorId: ActorId }[],
): ReadonlySet<ActorId> {
  return new Set([id, ...ties.flatMap((tie) => [tie.fromActorId, tie.toActorId])]);
}
