/** Operations on stakeholder maps: which there are, who is on them, how their actors are judged, what the scales are called. */
import { z } from 'zod';
import type { ActorId } from '../domain/identifiers.ts';
import { ASSESSMENT_SCALES } from '../domain/stakeholders/assessment.ts';
import type { Judgement } from '../domain/stakeholders/judged-actor.ts';
import type { MapMovement } from '../domain/stakeholders/movement.ts';
import type { AssessmentScale, StakeholderMap } from '../domain/stakeholders/stakeholder-map.ts';
import * as field from './fields.ts';
import { read, write } from './operation.ts';

/** A further map as the switcher shows it. The map of the whole initiative has no row: it is always there. */
export interface MapOverview extends StakeholderMap {
  readonly ownerName: string | null;
  readonly actorIds: readonly ActorId[];
  /** Assessments made for this map: they go with it when it is deleted. */
  readonly assessmentCount: number;
}

/** How an actor on a map is judged. Reasons come with the actor's details. */
export interface MapJudgement extends Judgement {
  readonly actorId: ActorId;
  /** Nobody has assessed the actor for this map: the judgement is that of the whole initiative. */
  readonly isTaken: boolean;
}

/** Null is the map of the whole initiative. */
const mapId = field.id<'stakeholder-map'>().nullable();
const mapFields = z.object({
  name: field.name,
  purpose: field.text,
  ownerId: field.id<'actor'>().nullable(),
});
const scaleWords = z.object({
  scale: z.enum(ASSESSMENT_SCALES),
  name: field.line,
  low: field.line,
  high: field.line,
});
const actorIds = z.array(field.id<'actor'>()).max(20_000);

export const mapsContract = {
  'maps.list': read<readonly MapOverview[]>()(field.empty),
  'maps.create': write<StakeholderMap>()(mapFields.extend({ actorIds: actorIds.default([]) })),
  'maps.update': write<StakeholderMap>()(mapFields.extend({ id: field.id<'stakeholder-map'>() })),
  /** Takes the assessments made for the map along; one undo brings all of it back. */
  'maps.delete': write<null>()(z.object({ id: field.id<'stakeholder-map'>() })),
  /** These and no others are on the map afterwards. What was judged of those taken off stays in their record. */
  'maps.setActors': write<null>()(z.object({ id: field.id<'stakeholder-map'>(), actorIds })),
  'maps.addActor': write<null>()(
    z.object({ id: field.id<'stakeholder-map'>(), actorId: field.id<'actor'>() }),
  ),
  /** Those on the map who have been assessed, as they were judged on the day. */
  'maps.judgements': read<readonly MapJudgement[]>()(z.object({ mapId, asOf: field.date.optional() })),
  /** Days on which somebody on the map was assessed, oldest first: what a period can begin and end with. */
  'maps.assessmentDays': read<readonly string[]>()(z.object({ mapId })),
  'maps.movement': read<MapMovement>()(z.object({ mapId, from: field.date, until: field.date })),
  'maps.listScales': read<readonly AssessmentScale[]>()(field.empty),
  /** Own words for scales; where all three are empty, those of the program come back. Scales left out stay as they are. */
  'maps.updateScales': write<null>()(z.object({ scales: z.array(scaleWords).max(ASSESSMENT_SCALES.length) })),
};
