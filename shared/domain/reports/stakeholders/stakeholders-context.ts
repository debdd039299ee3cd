/** What every part of the stakeholder report needs: the actors of the chosen map with how they were judged, names, words. */
import { lastContacts } from '../../communication/plan.ts';
import type { IsoDate } from '../../dates.ts';
import type { ActorId, StakeholderMapId } from '../../identifiers.ts';
import { Refusal } from '../../refusal.ts';
import type { Actor } from '../../stakeholders/actor.ts';
import { type AssessmentScaleName, quadrantOf } from '../../stakeholders/assessment.ts';
import { effectiveAssessments } from '../../stakeholders/effective-assessments.ts';
import { type JudgedActor, judgementOf } from '../../stakeholders/judged-actor.ts';
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
  /** The day to compare with, when somebody chose one. */
  readonly givenSince: IsoDate | null;
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
  const { t } = context;
  return {
    ...context,
    map,
    actors,
    assessed: actors.filter(isAssessed).sort(byWeight),
    scales: scaleWords(snapshot.assessmentScales, (scale) => ({
      name: t(`terms.assessmentScale.${scale}`),
      low: t(`maps.scale.${scale}.low`),
      high: t(`maps.scale.${scale}.high`),
    })),
    actorName: (id) => context.nameOf('actor', id),
    lastContact: lastContacts(snapshot.actors, ownContacts(context)),
    network,
    givenSince: options.since ?? null,
  };
}

/** What sentences about power and interest take. */
export function powerNames({ scales }: Pick<StakeholdersContext, 'scales'>) {
  return { powerName: scales.power.inSentence, interestName: scales.interest.inSentence };
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

/** Those to work closely with who have no seat in any body, the weightiest first. */
export function closeWithoutSeat({ assessed }: StakeholdersContext): AssessedActor[] {
  return assessed.filter(({ judgement, hasSeat }) => !hasSeat && quadrantOf(judgement) === 'work-closely');
}

/** "n more ... are in the program", or nothing when all are shown. */
export function restOf({ t }: Pick<ReportContext, 't'>, total: number, shown: number): string | null {
  return total > shown ? t('stakeholdersReport.rest', { count: total - shown }) : null;
}
