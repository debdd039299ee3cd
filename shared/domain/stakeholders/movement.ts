/** Who moved on a map between two days, how far, and why. Compares; draws and words nothing. */
import type { IsoDate } from '../dates.ts';
import type { ActorId, StakeholderMapId } from '../identifiers.ts';
import type { Assessment } from './assessment.ts';
import { effectiveAssessments } from './effective-assessments.ts';

/** What has to be known of an assessment to compare places. */
export type Reasoned = Pick<
  Assessment,
  'id' | 'actorId' | 'assessedOn' | 'assessedBy' | 'mapId' | 'power' | 'interest' | 'reason'
>;
type Place = Pick<Assessment, 'assessedOn' | 'power' | 'interest'>;
type Reason = Pick<Assessment, 'id' | 'assessedOn' | 'assessedBy' | 'reason'>;

export interface Movement {
  readonly actorId: ActorId;
  readonly before: Place;
  readonly after: Place;
  /** How far on the grid, in steps of the scale. */
  readonly distance: number;
  /** The reasons of the assessments between the two days, oldest first, each with its day and who gave it. */
  readonly reasons: readonly Reason[];
}

export interface Period {
  readonly mapId: StakeholderMapId | null;
  /** What counted on this day is compared ... */
  readonly from: IsoDate;
  /** ... with what counts on this one. */
  readonly until: IsoDate;
}

export interface MapMovement {
  /** The farthest first. Whom the picture shows again in the same place is no movement. */
  readonly movements: readonly Movement[];
  /** Assessed at the end of the period and not yet at its beginning: new on the map. */
  readonly arrivals: readonly ActorId[];
}

/** Compares what counted on two days. */
export function movementBetween(assessments: readonly Reasoned[], period: Period): MapMovement {
  const { mapId, from, until } = period;
  const before = effectiveAssessments(assessments, from, mapId);
  const reasons = reasonsBetween(assessments, from, until);
  const movements: Movement[] = [];
  const arrivals: ActorId[] = [];
  for (const [actorId, { assessment: after }] of effectiveAssessments(assessments, until, mapId)) {
    const earlier = before.get(actorId)?.assessment;
    if (!earlier) arrivals.push(actorId);
    else if (distanceBetween(earlier, after) > 0)
      movements.push(movementOf(earlier, after, reasons.get(actorId) ?? []));
  }
  movements.sort((a, b) => b.distance - a.distance || (a.actorId < b.actorId ? -1 : 1));
  return { movements, arrivals };
}

/** Reasons given for maps that count neither before nor after say nothing of this movement. */
function movementOf(before: Reasoned, after: Reasoned, reasons: readonly Reasoned[]): Movement {
  const maps = [before.mapId, after.mapId];
  return {
    actorId: after.actorId,
    before: placeOf(before),
    after: placeOf(after),
    distance: distanceBetween(before, after),
    reasons: reasons.filter((each) => maps.includes(each.mapId)).map(reasonOf),
  };
}

function placeOf({ assessedOn, power, interest }: Reasoned): Place {
  return { assessedOn, power, interest };
}

function reasonOf({ id, assessedOn, assessedBy, reason }: Reasoned): Reason {
  return { id, assessedOn, assessedBy, reason };
}

function distanceBetween(a: Place, b: Place): number {
  return Math.round(Math.hypot(a.power - b.power, a.interest - b.interest) * 100) / 100;
}

function reasonsBetween(
  assessments: readonly Reasoned[],
  from: IsoDate,
  until: IsoDate,
): Map<ActorId, Reasoned[]> {
  const reasons = new Map<ActorId, Reasoned[]>();
  const inPeriod = assessments
    .filter(({ assessedOn, reason }) => reason !== '' && assessedOn > from && assessedOn <= until)
    .sort((a, b) =>
      a.assessedOn === b.assessedOn ? (a.id < b.id ? -1 : 1) : a.assessedOn < b.assessedOn ? -1 : 1,
    );
  for (const assessment of inPeriod) {
    const known = reasons.get(assessment.actorId);
    if (known) known.push(assessment);
    else reasons.set(assessment.actorId, [assessment]);
  }
  return reasons;
}
