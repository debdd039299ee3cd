/** Operations on actors, their assessments and their ties. */
import { z } from 'zod';
import {
  ACTOR_KINDS,
  ACTOR_LEVELS,
  ACTOR_TYPES,
  type Actor,
  COUNTRIES,
  SECTORS,
  type UNKNOWN_ACTOR_FACTS,
} from '../domain/stakeholders/actor.ts';
import {
  type Assessment,
  ENGAGEMENT_LEVELS,
  SCALE_MAX,
  SCALE_MIN,
} from '../domain/stakeholders/assessment.ts';
import { TIE_KINDS, type Tie } from '../domain/stakeholders/tie.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';
import { ownValues } from './register.ts';

/** An actor as the grid and the table show it. Longer texts and contact details come with the details. */
export interface ActorOverview
  extends Omit<
    Actor,
    'description' | 'brings' | 'email' | 'phone' | Exclude<keyof typeof UNKNOWN_ACTOR_FACTS, 'level' | 'tags'>
  > {
  readonly organisationName: string | null;
  /** Newest assessment on or before the day asked for. */
  readonly assessment: Pick<Assessment, 'power' | 'interest' | 'assessedOn'> | null;
  /** True when the actor holds a seat in a body on that day, itself or through one of its people. */
  readonly hasSeat: boolean;
}

/** Everything the side panel shows of one actor. */
export interface ActorDetails extends Actor, Omit<ActorOverview, 'assessment'> {
  readonly assessment: Assessment | null;
  /** Asked for a further map: the assessment is that of the whole initiative, since none was made for the map. */
  readonly isAssessmentTaken: boolean;
  readonly assessments: readonly Assessment[];
  readonly ties: readonly Tie[];
}

export const actorFields = z.object({
  kind: z.enum(ACTOR_KINDS),
  name: field.name,
  sector: z.enum(SECTORS),
  type: z.enum(ACTOR_TYPES),
  organisationId: field.id<'actor'>().nullable(),
  position: field.line,
  place: field.line,
  description: field.text,
  brings: field.text,
  email: field.line,
  phone: field.line,
  // Whoever does not know of these leaves them out, and changes nothing in them.
  level: z.enum(ACTOR_LEVELS).nullable().optional(),
  organisationNumber: field.line.optional(),
  organisationCountry: z.enum(COUNTRIES).nullable().optional(),
  tags: field.text.optional(),
  externalId: field.line.optional(),
  ownValues: ownValues.optional(),
});

const scale = z.number().min(SCALE_MIN).max(SCALE_MAX);
const judgement = scale.nullable().optional();
const engagement = z.enum(ENGAGEMENT_LEVELS).nullable().optional();

export const tieFields = z.object({
  fromActorId: field.id<'actor'>(),
  toActorId: field.id<'actor'>(),
  kind: z.enum(TIE_KINDS),
  isMutual: z.boolean(),
  note: field.line.default(''),
  strength: z.int().min(1).max(5).optional(),
  startsOn: field.date.nullable().optional(),
  endsOn: field.date.nullable().optional(),
  competence: judgement,
  benevolence: judgement,
  integrity: judgement,
  externalId: field.line.optional(),
});

export const stakeholdersContract = {
  'stakeholders.listActors': read<readonly ActorOverview[]>()(z.object({ asOf: field.date.optional() })),
  /** `mapId`: the map on which the assessment counts; left out or null, that of the whole initiative. */
  'stakeholders.getActor': read<ActorDetails>()(
    z.object({ id: field.id<'actor'>(), mapId: field.id<'stakeholder-map'>().nullable().optional() }),
  ),
  'stakeholders.createActor': write<Actor>()(actorFields),
  'stakeholders.updateActor': write<Actor>()(actorFields.extend({ id: field.id<'actor'>() })),
  /** Refused while the actor holds a seat, leads an action or owns a goal. */
  'stakeholders.deleteActor': write<null>()(z.object({ id: field.id<'actor'>() })),
  /**
   * Places an actor on the grid. Always a new assessment: an earlier one is never overwritten. Judgements left out stay
   * as they were judged last; null takes a judgement away. Whoever is assessed for a map is on it.
   */
  'stakeholders.assessActor': write<Assessment>()(
    z.object({
      actorId: field.id<'actor'>(),
      power: scale,
      interest: scale,
      reason: field.text.default(''),
      assessedOn: field.date.optional(),
      mapId: field.id<'stakeholder-map'>().nullable().optional(),
      legitimacy: judgement,
      urgency: judgement,
      attitude: judgement,
      affects: judgement,
      affected: judgement,
      certainty: judgement,
      engagementNow: engagement,
      engagementWanted: engagement,
    }),
  ),
  'stakeholders.deleteAssessment': write<null>()(z.object({ id: field.id<'assessment'>() })),
  /** Refused when it ends before it begins, or ties an actor to itself. */
  'stakeholders.createTie': write<Tie>()(tieFields),
  'stakeholders.updateTie': write<Tie>()(tieFields.extend({ id: field.id<'tie'>() })),
  'stakeholders.deleteTie': write<null>()(z.object({ id: field.id<'tie'>() })),
};
