/** What the stakeholder map needs: to be looked at again, above all where the power is. */
import { addDays, daysBetween, type IsoDate } from '../dates.ts';
import type { NeedOf, ThresholdsOf } from '../overview/need.ts';
import type { Actor } from './actor.ts';
import { type Assessment, SCALE_MIDDLE } from './assessment.ts';

export const stakeholderThresholds = {
  /** Actors with high power are to be assessed again after this many days. */
  assessmentAgeDays: { default: 365, min: 30, max: 3650 },
} as const;
type Thresholds = ThresholdsOf<typeof stakeholderThresholds>;

export interface ActorFact extends Pick<Actor, 'id' | 'name' | 'kind' | 'organisationId'> {
  /** The newest assessment on or before today. */
  readonly latest: Pick<Assessment, 'assessedOn' | 'power'> | null;
}
export interface StakeholderFacts {
  readonly actors: readonly ActorFact[];
}

export type StakeholderNeed =
  | NeedOf<'powerful-assessed-long-ago', { name: string; assessedOn: IsoDate; days: number }>
  | NeedOf<'actor-not-assessed', { name: string }>;

/** Actors with high power (the upper half of the grid) whose newest assessment is old, the oldest first. */
export function powerfulAssessedLongAgo(
  { actors }: StakeholderFacts,
  today: IsoDate,
  thresholds: Thresholds,
): StakeholderNeed[] {
  const horizon = addDays(today, -thresholds.assessmentAgeDays);
  return actors
    .flatMap(({ id, name, latest }) => {
      if (latest === null || latest.power < SCALE_MIDDLE || latest.assessedOn >= horizon) return [];
      const days = daysBetween(latest.assessedOn, today);
      return [{ id, values: { name, assessedOn: latest.assessedOn, days } }];
    })
    .sort((a, b) => b.values.days - a.values.days)
    .map(({ id, values }) => ({
      kind: 'powerful-assessed-long-ago',
      urgency: 'due',
      subjectIds: [id],
      values,
    }));
}

/** Actors whose power nobody has judged. People who speak for an organisation stand where it stands. */
export function actorsNotAssessed({ actors }: StakeholderFacts): StakeholderNeed[] {
  return actors
    .filter(
      ({ latest, kind, organisationId }) => latest === null && (kind !== 'person' || organisationId === null),
    )
    .map(({ id, name }) => ({
      kind: 'actor-not-assessed',
      urgency: 'missing',
      subjectIds: [id],
      values: { name },
    }));
}

export const stakeholderRules = [powerfulAssessedLongAgo, actorsNotAssessed] as const;
