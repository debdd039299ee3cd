/** Dated assessments of an actor's power and interest; the stakeholder grid is drawn from them. */
import type { IsoDate } from '../dates.ts';
import type { ActorId, AssessmentId, StakeholderMapId } from '../identifiers.ts';

/** Both axes run from 1 (low) to 5 (high), in steps of a tenth. */
export const SCALE_MIN = 1;
export const SCALE_MAX = 5;
export const SCALE_MIDDLE = 3;

/** Everything an actor is judged by; each can be renamed by the initiative. */
export const ASSESSMENT_SCALES = [
  'power',
  'interest',
  'legitimacy',
  'urgency',
  'attitude',
  'affects',
  'affected',
  'certainty',
] as const;
export type AssessmentScaleName = (typeof ASSESSMENT_SCALES)[number];

/** Levels of participation (IAP2 spectrum of public participation), and none at all. */
export const ENGAGEMENT_LEVELS = ['none', 'inform', 'consult', 'involve', 'collaborate', 'empower'] as const;
export type EngagementLevel = (typeof ENGAGEMENT_LEVELS)[number];

export interface Assessment {
  readonly id: AssessmentId;
  readonly actorId: ActorId;
  readonly assessedOn: IsoDate;
  /** Who stands behind the assessment. */
  readonly assessedBy: string;
  readonly power: number;
  readonly interest: number;
  readonly reason: string;
  /** The map it was made for; null is the map of the whole initiative. */
  readonly mapId: StakeholderMapId | null;
  /** Further scales, all from 1 to 5; null where nobody has judged. */
  readonly legitimacy: number | null;
  readonly urgency: number | null;
  /** 1 is against, 3 neutral, 5 a champion. */
  readonly attitude: number | null;
  /** How much the actor affects the matter, and is affected by it (rainbow diagram). */
  readonly affects: number | null;
  readonly affected: number | null;
  /** How sure those who judged are of their judgement. */
  readonly certainty: number | null;
  readonly engagementNow: EngagementLevel | null;
  readonly engagementWanted: EngagementLevel | null;
}

/** An assessment of power and interest alone. */
export const UNJUDGED = {
  mapId: null,
  legitimacy: null,
  urgency: null,
  attitude: null,
  affects: null,
  affected: null,
  certainty: null,
  engagementNow: null,
  engagementWanted: null,
} as const satisfies Partial<Assessment>;

/** Judgements beside power and interest; those left out are not made. */
export type FurtherJudgements = {
  readonly [Judgement in keyof typeof UNJUDGED]?: Assessment[Judgement] | undefined;
};

/** The four engagement strategies of the power-interest grid (Mendelow 1991; Eden and Ackermann 1998). */
export const QUADRANTS = ['keep-satisfied', 'work-closely', 'follow', 'keep-informed'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Quadrant of a point on the grid. A value exactly on the middle line counts as high. */
export function quadrantOf(point: { power: number; interest: number }): Quadrant {
  if (point.power >= SCALE_MIDDLE) return point.interest >= SCALE_MIDDLE ? 'work-closely' : 'keep-satisfied';
  return point.interest >= SCALE_MIDDLE ? 'keep-informed' : 'follow';
}

/** Rounds to the tenth and keeps within the scale. */
export function onScale(value: number): number {
  return Math.min(SCALE_MAX, Math.max(SCALE_MIN, Math.round(value * 10) / 10));
}

/** The newest assessment per actor on or before `asOf`; later ones of the same day win by id (time-ordered). */
export function latestAssessments<Dated extends Pick<Assessment, 'id' | 'actorId' | 'assessedOn'>>(
  assessments: readonly Dated[],
  asOf: IsoDate,
): Map<ActorId, Dated> {
  const latest = new Map<ActorId, Dated>();
  for (const assessment of assessments) {
    if (assessment.assessedOn > asOf) continue;
    const known = latest.get(assessment.actorId);
    const isNewer =
      known === undefined ||
      assessment.assessedOn > known.assessedOn ||
      (assessment.assessedOn === known.assessedOn && assessment.id > known.id);
    if (isNewer) latest.set(assessment.actorId, assessment);
  }
  return latest;
}
