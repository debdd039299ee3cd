/** Engagement now against engagement wanted, on the levels of the IAP2 spectrum of public participation. */
import { ENGAGEMENT_LEVELS, type EngagementLevel } from './assessment.ts';

export interface EngagementScores {
  readonly engagementNow: EngagementLevel | null;
  readonly engagementWanted: EngagementLevel | null;
}

/** The step of a level: 0 for none, 5 for empower. */
export function engagementStep(level: EngagementLevel): number {
  return ENGAGEMENT_LEVELS.indexOf(level);
}

/** Steps still to go (positive) or gone too far (negative); null while one of the two is not judged. */
export function engagementGap({ engagementNow, engagementWanted }: EngagementScores): number | null {
  if (engagementNow === null || engagementWanted === null) return null;
  return engagementStep(engagementWanted) - engagementStep(engagementNow);
}

export interface EngagementRow<Actor> {
  readonly actor: Actor;
  readonly now: EngagementLevel;
  readonly wanted: EngagementLevel;
  readonly gap: number;
}

/** Those judged both ways: the largest gap first, among equals the highest wish; the rest in the order given. */
export function engagementRows<Actor extends { readonly judgement: EngagementScores | null }>(
  actors: readonly Actor[],
): EngagementRow<Actor>[] {
  return actors
    .flatMap((actor) => {
      const { engagementNow: now = null, engagementWanted: wanted = null } = actor.judgement ?? {};
      const gap = engagementGap({ engagementNow: now, engagementWanted: wanted });
      return now === null || wanted === null || gap === null ? [] : [{ actor, now, wanted, gap }];
    })
    .sort((a, b) => b.gap - a.gap || engagementStep(b.wanted) - engagementStep(a.wanted));
}
