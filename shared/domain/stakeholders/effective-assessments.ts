/** Which assessment of an actor counts on a map on a day. Pure: the same rule for every view, figure and report. */
import type { IsoDate } from '../dates.ts';
import type { ActorId, StakeholderMapId } from '../identifiers.ts';
import { type Assessment, latestAssessments } from './assessment.ts';

/** An assessment with what tells whether it was made for the map it is shown on. */
export interface Effective<Dated> {
  readonly assessment: Dated;
  /** True on a further map when nobody has assessed the actor for it: then that of the whole initiative counts. */
  readonly isTaken: boolean;
}

/**
 * The assessment that counts for each actor on a map: the newest made for it on or before `asOf`, else the newest made
 * for the whole initiative. On the map of the whole initiative (`mapId` null) only those made for it count.
 */
export function effectiveAssessments<
  Dated extends Pick<Assessment, 'id' | 'actorId' | 'assessedOn' | 'mapId'>,
>(
  assessments: readonly Dated[],
  asOf: IsoDate,
  mapId: StakeholderMapId | null,
): Map<ActorId, Effective<Dated>> {
  const effective = new Map<ActorId, Effective<Dated>>();
  for (const [actorId, assessment] of latestAssessments(ofWholeInitiative(assessments), asOf))
    effective.set(actorId, { assessment, isTaken: mapId !== null });
  if (mapId === null) return effective;
  const own = assessments.filter((assessment) => assessment.mapId === mapId);
  for (const [actorId, assessment] of latestAssessments(own, asOf))
    effective.set(actorId, { assessment, isTaken: false });
  return effective;
}

/** The assessments made for the whole initiative, without those of its further maps. */
export function ofWholeInitiative<Dated extends Pick<Assessment, 'mapId'>>(
  assessments: readonly Dated[],
): readonly Dated[] {
  return assessments.filter((assessment) => assessment.mapId === null);
}
