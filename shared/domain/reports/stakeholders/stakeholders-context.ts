/** What every part of the stakeholder report needs: the actors of the chosen map with how they were judged, names, words. */
import { lastContacts } from '../../communication/plan.ts';
import type { IsoDate } from '../../dates.ts';
import type { ActorId, StakeholderMapId } from '../../identifiers.ts';
import { Refusal } from '../../refusal.ts';
import type { Actor } from '../../stakeholders/actor.ts';
import { type AssessmentScaleName, quadrantOf } from '../../stakeholders/assessment.ts';
import { effectiveAssessments } from '../../stakeholders/effective-assessments.ts';
import { type JudgedActor, judgementOf } from '../../stakeholders/judged-actor.ts';
import { type Movement, movementBetween } from '../../stakeholders/movement.ts';
import { movementDays } from '../../stakeholders/movement-days.ts';
import type { NetworkMeasures } from '../../stakeholders/network.ts';
import type { NetworkFinding } from '../../stakeholders/network-findings.ts';
import { type ScaleWords, scaleWords } from '../../stakeholders/scale-words.ts';
import type { StakeholderMap } from '../../stakeholders/stakeholder-map.ts';
import { type ReportContext, reportContext, type StatusReportOptions } from '../report-context.ts';
import type { InitiativeSnapshot } from '../snapshot.ts';
import type { StatusReportWording } from '../status-report.ts';

export interface StakeholdersReportOptions extends StatusReportOptions {
  /** Null: the map of the whole initiative. */
  readonly mapId: StakeholderMapId | null;
}

/** The network as it was measured and laid out: computed outside, since a library does it. */
export interface NetworkFacts {
  readonly measures: NetworkMeasures;
  readonly findings: readonly NetworkFinding[];
  /** Places in the picture, 0 to 1 of its width and height. */
  readonly places: readonly { readonly actorId: ActorId; readonly x: number; readonly y: number }[];
  /** How many members there are; more than were measured in a large initiative. */
  readonly members: number;
}

export interface StakeholdersContext extends ReportContext {
  readonly map: StakeholderMap | null;
  /** Those on the map, by name; people by their role unless naming was asked for. */
  readonly actors: readonly JudgedActor[];
  readonly assessed: readonly AssessedActor[];
  readonly scales: Readonly<Record<AssessmentScaleName, ScaleWords>>;
  readonly actorName: (id: ActorId) => string;
  /** The day somebody was last in touch with each actor, or with one of its people. */
  readonly lastContact: ReadonlyMap<ActorId, IsoDate>;
  readonly network: NetworkFacts;
  /** Compared with the day asked for, else with the round of assessments before the newest; null without such a day. */
  readonly movement: ReportMovement | null;
}

export type MovedActor = Pick<Movement, 'before' | 'after' | 'distance'> & { readonly actor: AssessedActor };

export interface ReportMovement {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Those on the map, the farthest first. */
  readonly moved: readonly MovedActor[];
  /** How many were assessed for the first time. */
  readonly arrived: number;
}

export type AssessedActor = JudgedActor & { readonly judgement: NonNullable<JudgedActor['judgement']> };

/** Throws `item.not-found` when the map was not there on the day. */
export function stakeholdersContext(
  snapshot: InitiativeSnapshot,
  options: StakeholdersReportOptions,
  network: NetworkFacts,
  wording: StatusReportWording,
): StakeholdersContext {
  const context = reportContext(snapshot, options, wording);
  const map = snapshot.maps.find(({ id }) => id === options.mapId) ?? null;
  if (options.mapId !== null && map === null) throw new Refusal('item.not-found');
  const actors = judgedActors(context, map);
  const assessed = actors.filter(isAssessed).sort(byWeight);
  const { t } = context;
  return {
    ...context,
    map,
    actors,
    assessed,
    scales: scaleWords(snapshot.assessmentScales, (scale) => ({
      name: t(`terms.assessmentScale.${scale}`),
      low: t(`maps.scale.${scale}.low`),
      high: t(`maps.scale.${scale}.high`),
    })),
    actorName: (id) => context.nameOf('actor', id),
    lastContact: lastContacts(snapshot.actors, ownContacts(context)),
    network,
    movement: movementOf(snapshot, assessed, { map, asOf: options.asOf, since: options.since ?? null }),
  };
}

/** What sentences about power and interest take. */
export function powerNames({ scales }: Pick<StakeholdersContext, 'scales'>) {
  return { powerName: scales.power.inSentence, interestName: scales.interest.inSentence };
}

function movementOf(
  snapshot: InitiativeSnapshot,
  assessed: readonly AssessedActor[],
  { map, asOf, since }: { map: StakeholderMap | null; asOf: IsoDate; since: IsoDate | null },
): ReportMovement | null {
  const mapId = map?.id ?? null;
  const days = snapshot.assessments
    .filter((each) => each.mapId === null || each.mapId === mapId)
    .map(({ assessedOn }) => assessedOn);
  const period =
    since === null ? movementDays([...new Set(days)].sort(), asOf) : { from: since, until: asOf };
  if (period === null) return null;
  const { movements, arrivals } = movementBetween(snapshot.assessments, { mapId, ...period });
  const byId = new Map(assessed.map((actor) => [actor.id, actor]));
  return {
    ...period,
    moved: movements.flatMap(({ actorId, before, after, distance }) => {
      const actor = byId.get(actorId);
      return actor ? [{ actor, before, after, distance }] : [];
    }),
    arrived: arrivals.filter((id) => byId.has(id)).length,
  };
}

/** Those assessed, in the order of the screen: what lies alike in a figure keeps the order of the names. */
export function assessedByName({ actors }: StakeholdersContext): AssessedActor[] {
  return actors.filter(isAssessed);
}

const isAssessed = (actor: JudgedActor): actor is AssessedActor => actor.judgement !== null;

/** The most powerful and interested first; the others stay in the order of their names. */
function byWeight(a: AssessedActor, b: AssessedActor): number {
  const weight = ({ judgement }: AssessedActor) => Math.round((judgement.power + judgement.interest) * 10);
  return weight(b) - weight(a);
}

function judgedActors(
  { snapshot, asOf, seated, nameOf, formats }: ReportContext,
  map: StakeholderMap | null,
) {
  const judged = effectiveAssessments(snapshot.assessments, asOf, map?.id ?? null);
  const members = map && new Set(membersOf(snapshot, map.id));
  return snapshot.actors
    .filter(({ id }) => members === null || members.has(id))
    .map(({ id, sector }: Actor): JudgedActor => {
      const effective = judged.get(id);
      return {
        id,
        name: nameOf('actor', id),
        sector,
        hasSeat: seated.has(id),
        judgement: effective ? judgementOf(effective.assessment) : null,
        isTaken: effective?.isTaken ?? false,
      };
    })
    .sort((a, b) => formats.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

function membersOf({ mapActors }: InitiativeSnapshot, mapId: StakeholderMapId): ActorId[] {
  return mapActors.filter((each) => each.mapId === mapId).map(({ actorId }) => actorId);
}

function ownContacts({ snapshot, asOf }: ReportContext): Map<ActorId, IsoDate> {
  const own = new Map<ActorId, IsoDate>();
  for (const { actorId, happenedOn } of snapshot.contacts)
    if (happenedOn <= asOf && (own.get(actorId) ?? '') < happenedOn) own.set(actorId, happenedOn);
  return own;
}

/** Those to work closely with, the weightiest first. */
export function closeOf({ assessed }: StakeholdersContext): AssessedActor[] {
  return assessed.filter(({ judgement }) => quadrantOf(judgement) === 'work-closely');
}

/** Those of them who have no seat in any body. */
export function closeWithoutSeat(context: StakeholdersContext): AssessedActor[] {
  return closeOf(context).filter(({ hasSeat }) => !hasSeat);
}

/** "n more are in the program", or in an annex; nothing when all are shown. */
export function restOf(
  { t }: Pick<ReportContext, 't'>,
  total: number,
  shown: number,
  annex?: string,
): string | null {
  const count = total - shown;
  if (count <= 0) return null;
  return annex === undefined
    ? t('stakeholdersReport.rest', { count })
    : t('stakeholdersReport.restInAnnex', { count, annex });
}

/** Characters of a name on the one page; the tables behind it have whole names. */
const NAME_LENGTH = 60;

/** A text for the one page, cut with a sign when it is longer. */
export function shortened(text: string, most: number = NAME_LENGTH): string {
  if (text.length <= most) return text;
  // By characters: half of a pair would be none at all.
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`;
}
