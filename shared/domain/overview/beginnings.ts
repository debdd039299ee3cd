/** What a new initiative begins with. */
import type { NeedOf } from './need.ts';

export type Beginning = 'actors' | 'goals' | 'indicators' | 'meetings';
export type BeginningNeed = NeedOf<'nothing-yet', { of: Beginning }>;

interface BeginningFacts {
  readonly actors: readonly unknown[];
  readonly goals: readonly unknown[];
  readonly indicators: readonly unknown[];
  readonly hasUpcomingMeeting: boolean;
}

/** One need for each part of the initiative that holds nothing yet. */
export function beginnings(facts: BeginningFacts): BeginningNeed[] {
  const missing: Beginning[] = [];
  if (facts.actors.length === 0) missing.push('actors');
  if (!facts.hasUpcomingMeeting) missing.push('meetings');
  if (facts.goals.length === 0) missing.push('goals');
  if (facts.indicators.length === 0) missing.push('indicators');
  return missing.map((of) => ({
    kind: 'nothing-yet',
    urgency: 'beginning',
    subjectIds: [],
    values: { of },
  }));
}
