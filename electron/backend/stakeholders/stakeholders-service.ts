/** Use cases of actors, assessments and ties. Writes run inside the transaction the caller has opened. */
import type { ActorDetails, ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { IsoDate } from '../../../shared/domain/dates.ts';
import { type ActorId, newIdentifier, type StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import {
  type Actor,
  type ActorFacts,
  type ActorKind,
  UNKNOWN_ACTOR_FACTS,
} from '../../../shared/domain/stakeholders/actor.ts';
import {
  type Assessment,
  type FurtherJudgements,
  latestAssessments,
  onScale,
  UNJUDGED,
} from '../../../shared/domain/stakeholders/assessment.ts';
import { effectiveAssessments } from '../../../shared/domain/stakeholders/effective-assessments.ts';
import { FURTHER_JUDGEMENTS } from '../../../shared/domain/stakeholders/judged-actor.ts';
import { type Tie, type TieFacts, UNKNOWN_TIE_FACTS } from '../../../shared/domain/stakeholders/tie.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import type { Database } from '../db/open-database.ts';
import { getInitiative } from '../initiative/initiative-service.ts';
import { putOnMap } from '../maps/maps-repository.ts';
import { checkedFacts } from './checked-facts.ts';
import {
  actorTable,
  assessmentTable,
  countUsesOfActor,
  deleteBelongingsOf,
  selectActors,
  selectMemberKinds,
  selectPlacingsUntil,
  selectSeatedActorIds,
  selectTiesOf,
  tieTable,
} from './stakeholders-repository.ts';

/** All actors with their newest assessment on or before the day, and whether they have a seat on it. */
export function listActors(db: Database, asOf: IsoDate): ActorOverview[] {
  const latest = latestAssessments(selectPlacingsUntil(db, asOf), asOf);
  const seated = selectSeatedActorIds(db, asOf);
  return selectActors(db).map((actor) => {
    const placing = latest.get(actor.id);
    return {
      ...actor,
      assessment: placing
        ? { assessedOn: placing.assessedOn, power: placing.power, interest: placing.interest }
        : null,
      hasSeat: seated.has(actor.id),
    };
  });
}

/** One actor with everything known of it; contact details only while they are kept. Throws `item.not-found`. */
export function getActor(
  db: Database,
  id: ActorId,
  asOf: IsoDate,
  mapId: StakeholderMapId | null = null,
): ActorDetails {
  const actor = actorTable.get(db, id);
  const assessments = assessmentTable.where(db, 'actorId', id);
  assessments.sort((a, b) =>
    a.assessedOn === b.assessedOn ? (a.id < b.id ? 1 : -1) : a.assessedOn < b.assessedOn ? 1 : -1,
  );
  const effective = effectiveAssessments(assessments, asOf, mapId).get(id);
  return {
    ...withoutHidden(db, actor),
    organisationName: actor.organisationId === null ? null : actorTable.get(db, actor.organisationId).name,
    assessment: effective?.assessment ?? null,
    isAssessmentTaken: effective?.isTaken ?? false,
    hasSeat: selectSeatedActorIds(db, asOf).has(id),
    assessments,
    ties: selectTiesOf(db, id),
  };
}

/** Adds an actor. Throws `stakeholders.contact-details-off` when contact details are given but not kept. */
export function createActor(db: Database, fields: ActorFacts): Actor {
  contactAllowed(db, fields, null);
  assertOrganisation(db, fields, null);
  const facts = { ...withoutUndefined(fields), ...checkedFacts(fields, null) };
  return actorTable.insert(db, { ...UNKNOWN_ACTOR_FACTS, ...facts, id: newIdentifier() });
}

/** Changes an actor. */
export function updateActor(db: Database, { id, ...fields }: ActorFacts & Pick<Actor, 'id'>): Actor {
  const known = actorTable.get(db, id);
  const contact = contactAllowed(db, fields, known);
  assertKeepsMembers(db, fields.kind, known);
  assertOrganisation(db, fields, id);
  return actorTable.update(db, id, {
    ...withoutUndefined(fields),
    ...contact,
    ...checkedFacts(fields, known),
  });
}

type ContactDetails = Pick<Actor, 'email' | 'phone'>;

/** What is kept from before the switch was turned off is not shown to anybody. */
function withoutHidden(db: Database, actor: Actor): Actor {
  return getInitiative(db).keepsContactDetails ? actor : { ...actor, email: '', phone: '' };
}

/**
 * The contact details to be stored. While the switch is off new ones are refused, and those already there stay: whoever
 * changes something else does not see them.
 */
function contactAllowed(db: Database, fields: ContactDetails, known: Actor | null): ContactDetails {
  const given = { email: fields.email, phone: fields.phone };
  if (getInitiative(db).keepsContactDetails) return given;
  const isNew = (name: keyof ContactDetails) => fields[name] !== '' && fields[name] !== known?.[name];
  const refused = (['email', 'phone'] as const).filter(isNew);
  if (refused.length === 0) return known ? { email: known.email, phone: known.phone } : given;
  throw new Refusal(
    'stakeholders.contact-details-off',
    {},
    refused.map((path) => ({ path, reason: 'invalid' })),
  );
}

/** People speak for organisations or units; a unit is part of an organisation. */
export function assertOrganisation(
  db: Database,
  fields: Pick<Actor, 'kind' | 'organisationId'>,
  id: ActorId | null,
): void {
  if (fields.organisationId === null) return;
  const kind = actorTable.find(db, fields.organisationId)?.kind;
  const isValid = fields.organisationId !== id && kind !== undefined && canBelong(fields.kind, kind);
  if (!isValid) throw new Refusal('input.invalid', {}, [{ path: 'organisationId', reason: 'invalid' }]);
}

function canBelong(kind: ActorKind, to: ActorKind): boolean {
  return kind === 'person' ? to !== 'person' : kind === 'unit' && to === 'organisation';
}

/** An organisation with people cannot become a person, nor one with units a unit. */
function assertKeepsMembers(db: Database, kind: ActorKind, known: Actor): void {
  if (kind === known.kind) return;
  if (selectMemberKinds(db, known.id).some((member) => !canBelong(member, kind)))
    throw new Refusal('input.invalid', {}, [{ path: 'kind', reason: 'invalid' }]);
}

/** Deletes an actor with its assessments and ties. Throws `item.in-use` while anything else refers to it. */
export function deleteActor(db: Database, id: ActorId): null {
  const { name } = actorTable.get(db, id);
  const uses = countUsesOfActor(db, id);
  if (uses > 0) throw new Refusal('item.in-use', { name, count: uses });
  deleteBelongingsOf(db, id);
  actorTable.remove(db, id);
  return null;
}

export interface AssessmentInput extends FurtherJudgements {
  readonly actorId: ActorId;
  readonly power: number;
  readonly interest: number;
  readonly reason: string;
  readonly assessedOn: IsoDate;
  readonly assessedBy: string;
}

/**
 * Places an actor on the grid: always a new assessment, also on the same day by the same author, so that what somebody
 * has signed is never overwritten. Saying once more what one has said that day adds nothing. Further judgements that
 * are not given are taken over: whoever only drags a mark has said nothing of them.
 */
export function assessActor(db: Database, input: AssessmentInput): Assessment {
  actorTable.get(db, input.actorId);
  const given = withoutUndefined(input);
  const mapId = given.mapId ?? null;
  if (mapId !== null) putOnMap(db, mapId, given.actorId);
  const assessments = assessmentTable.where(db, 'actorId', given.actorId);
  const before = effectiveAssessments(assessments, given.assessedOn, mapId).get(given.actorId)?.assessment;
  const assessment = {
    ...UNJUDGED,
    ...(before ? furtherOf(before) : {}),
    ...given,
    ...judgementsOf(given),
    mapId,
  };
  if (before && saysTheSame(before, assessment)) return before;
  return assessmentTable.insert(db, { ...assessment, id: newIdentifier() });
}

function furtherOf(assessment: Assessment): FurtherJudgements {
  return Object.fromEntries(FURTHER_JUDGEMENTS.map((name) => [name, assessment[name]]));
}

/** True when nothing but the reason is left out of what has been said before: same day, author, map and numbers. */
function saysTheSame(before: Assessment, { reason, ...said }: Omit<Assessment, 'id'>): boolean {
  const isSame = (Object.keys(said) as (keyof typeof said)[]).every((name) => before[name] === said[name]);
  return isSame && (reason === '' || reason === before.reason);
}

/** The judgements of an assessment, each on its scale. */
function judgementsOf(input: AssessmentInput) {
  const { actorId, assessedOn, assessedBy, reason, mapId, ...judgements } = input;
  return Object.fromEntries(
    Object.entries(judgements).map(([name, value]) => [
      name,
      typeof value === 'number' ? onScale(value) : value,
    ]),
  ) as Partial<Assessment>;
}

/** Adds a tie between two different actors. Throws `stakeholders.tie-to-self` or `dates.end-before-start`. */
export function createTie(db: Database, fields: TieFacts): Tie {
  const tie = { ...UNKNOWN_TIE_FACTS, ...withoutUndefined(fields), id: newIdentifier<'tie'>() };
  assertTie(db, tie);
  return tieTable.insert(db, tie);
}

/** Changes a tie, as `createTie` would have made it. */
export function updateTie(db: Database, { id, ...fields }: TieFacts & Pick<Tie, 'id'>): Tie {
  const changes = withoutUndefined(fields);
  assertTie(db, { ...tieTable.get(db, id), ...changes });
  return tieTable.update(db, id, changes);
}

function assertTie(db: Database, tie: Tie): void {
  if (tie.fromActorId === tie.toActorId) throw new Refusal('stakeholders.tie-to-self');
  actorTable.get(db, tie.fromActorId);
  actorTable.get(db, tie.toActorId);
  if (tie.startsOn !== null && tie.endsOn !== null && tie.endsOn < tie.startsOn)
    throw new Refusal('dates.end-before-start', {}, [{ path: 'endsOn', reason: 'before-start' }]);
}
