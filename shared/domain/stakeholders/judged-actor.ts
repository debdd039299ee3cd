/** An actor with what it is judged by on a map: what every view and figure of the map is made from. */
import type { ActorId } from '../identifiers.ts';
import type { Sector } from './actor.ts';
import { type Assessment, UNJUDGED } from './assessment.ts';

/** What an assessment says, without who said it and why. */
export type Judgement = Pick<Assessment, 'assessedOn' | 'power' | 'interest'> &
  Pick<Assessment, Exclude<keyof typeof UNJUDGED, 'mapId'>>;

/** What figures need to know of an actor beside its judgement. */
export interface JudgedActor {
  readonly id: ActorId;
  readonly name: string;
  readonly sector: Sector;
  readonly hasSeat: boolean;
  /** Null: nobody has assessed the actor. */
  readonly judgement: Judgement | null;
  /** On a further map: the judgement is that of the whole initiative. */
  readonly isTaken: boolean;
}

const FURTHER = Object.keys(UNJUDGED).filter((name) => name !== 'mapId') as Exclude<
  keyof typeof UNJUDGED,
  'mapId'
>[];

/** Everything an assessment says beside power and interest. */
export const FURTHER_JUDGEMENTS = FURTHER;

/** The judgement in an assessment. */
export function judgementOf(assessment: Judgement): Judgement {
  const { assessedOn, power, interest } = assessment;
  const further = Object.fromEntries(FURTHER.map((name) => [name, assessment[name]]));
  return { assessedOn, power, interest, ...further } as Judgement;
}
