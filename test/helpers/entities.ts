/** Entities with sensible values, for tests to vary. */
import type { Database } from '../../electron/backend/db/open-database.ts';
import { createBody } from '../../electron/backend/governance/governance-service.ts';
import type { Body } from '../../shared/domain/governance/body.ts';
import type { Indicator } from '../../shared/domain/measurement/indicator.ts';
import type { Action, Goal } from '../../shared/domain/plan/plan.ts';
import type { ActorFacts } from '../../shared/domain/stakeholders/actor.ts';

export function makeActor(changes: Partial<ActorFacts> = {}): ActorFacts {
  return {
    kind: 'organisation',
    name: 'Nordby videregående',
    sector: 'public',
    type: 'school',
    organisationId: null,
    position: '',
    place: '',
    description: '',
    brings: '',
    email: '',
    phone: '',
    ...changes,
  };
}

/** Makes a body; inside a transaction. */
export function makeBody(db: Database, changes: Partial<Omit<Body, 'id'>> = {}): Body {
  return createBody(db, {
    name: 'Styringsgruppe',
    kind: 'steering-group',
    parentId: null,
    purpose: '',
    mandate: '',
    mandateAdoptedOn: null,
    decisionRule: 'consensus',
    meetingRhythm: '',
    ...changes,
  });
}

export function makeGoal(changes: Partial<Goal> = {}): Omit<Goal, 'id' | 'position'> {
  return { title: 'Flere fullfører', description: '', dueOn: null, ownerId: null, ...changes };
}

export function makeAction(changes: Partial<Action> = {}): Omit<Action, 'id'> {
  return {
    goalId: null,
    title: 'Åpen hall',
    description: '',
    leadId: null,
    startsOn: null,
    endsOn: null,
    status: 'not-started',
    statusNote: '',
    ...changes,
  };
}

export function makeIndicator(changes: Partial<Indicator> = {}): Omit<Indicator, 'id' | 'position'> {
  return {
    goalId: null,
    name: 'Fullført videregående',
    definition: '',
    unit: '%',
    decimals: 0,
    direction: 'up',
    source: '',
    frequency: 'yearly',
    responsibleId: null,
    baselineValue: 71,
    baselineOn: '2022-06-30',
    targetValue: 85,
    targetOn: '2028-06-30',
    ...changes,
  };
}
