/** Actors, assessments and ties of the generated large initiative. */
import { type ActorId, newIdentifier } from '../../../shared/domain/identifiers.ts';
import {
  ACTOR_LEVELS,
  type ActorType,
  SECTORS,
  type Sector,
  UNKNOWN_ACTOR_FACTS,
} from '../../../shared/domain/stakeholders/actor.ts';
import { ENGAGEMENT_LEVELS, onScale, UNJUDGED } from '../../../shared/domain/stakeholders/assessment.ts';
import { textOfTags } from '../../../shared/domain/stakeholders/tags.ts';
import { TIE_KINDS, UNKNOWN_TIE_FACTS } from '../../../shared/domain/stakeholders/tie.ts';
import { createMap } from '../maps/maps-service.ts';
import { actorTable, assessmentTable, tieTable } from '../stakeholders/stakeholders-repository.ts';
import { type LargeContext, numbersTo } from './large-context.ts';
import { FIRST_NAMES, LAST_NAMES, ORGANISATION_KINDS, PLACE_NAMES, SENTENCE, TITLES } from './large-words.ts';

const TYPES: Record<Sector, readonly ActorType[]> = {
  public: ['municipality', 'school', 'health-service', 'police'],
  private: ['business', 'housing', 'media'],
  voluntary: ['association', 'sports-club', 'faith-community'],
  hybrid: ['foundation', 'research', 'social-enterprise'],
  residents: ['residents-group'],
};
const SHARE_OF_PEOPLE = 0.35;

/** Writes the actors: first organisations, then the people who speak for them. */
export function writeLargeActors({ db, random, size }: LargeContext): ActorId[] {
  const organisations: { id: ActorId; sector: Sector; type: ActorType }[] = [];
  const organisationCount = Math.ceil(size.actors * (1 - SHARE_OF_PEOPLE));
  return numbersTo(size.actors).map((number) => {
    const isPerson = number >= organisationCount;
    const organisation = isPerson ? random.pick(organisations) : null;
    const sector = organisation?.sector ?? SECTORS[number % SECTORS.length] ?? 'public';
    const type = organisation?.type ?? random.pick(TYPES[sector]);
    const place = random.pick(PLACE_NAMES);
    const id = newIdentifier<'actor'>();
    actorTable.insert(db, {
      id,
      kind: isPerson ? 'person' : 'organisation',
      name: isPerson
        ? `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`
        : `${place} ${random.pick(ORGANISATION_KINDS[sector])} ${number + 1}`,
      sector,
      type,
      organisationId: organisation?.id ?? null,
      position: '',
      place,
      description: SENTENCE,
      brings: '',
      email: '',
      phone: '',
      ...UNKNOWN_ACTOR_FACTS,
      level: ACTOR_LEVELS[number % ACTOR_LEVELS.length] ?? null,
      tags: textOfTags([place, type]),
    });
    if (!isPerson) organisations.push({ id, sector, type });
    return id;
  });
}

/** Two rounds a year, the newest a month ago. */
export function writeLargeAssessments(
  { db, random, size, date }: LargeContext,
  actors: readonly ActorId[],
): void {
  for (const number of numbersTo(size.assessments)) {
    const round = Math.floor(number / actors.length);
    assessmentTable.insert(db, {
      id: newIdentifier(),
      actorId: actors[number % actors.length] ?? random.pick(actors),
      assessedOn: date(-30 - 182 * round),
      assessedBy: random.pick(FIRST_NAMES),
      power: onScale(1 + random.next() * 4),
      interest: onScale(1 + random.next() * 4),
      reason: number % 4 === 0 ? SENTENCE : '',
      ...UNJUDGED,
      ...(number % 3 === 0 ? {} : furtherJudgements(random)),
    });
  }
}

/** Two of three assessments judge by all scales. */
function furtherJudgements(random: LargeContext['random']) {
  const score = () => onScale(1 + random.next() * 4);
  return {
    legitimacy: score(),
    urgency: score(),
    attitude: score(),
    affects: score(),
    affected: score(),
    certainty: score(),
    engagementNow: random.pick(ENGAGEMENT_LEVELS),
    engagementWanted: random.pick(ENGAGEMENT_LEVELS),
  };
}

/** Further maps of some hundred actors each, in the order of the list. */
export function writeLargeMaps({ db, size }: LargeContext, actors: readonly ActorId[]): void {
  for (const number of numbersTo(size.maps)) {
    const actorIds = actors.slice(number * size.actorsPerMap, (number + 1) * size.actorsPerMap);
    createMap(db, { name: `${TITLES.initiative} ${number + 1}`, purpose: SENTENCE, ownerId: null, actorIds });
  }
}

/** Ties, mostly near in the list, as most cooperation is local. */
export function writeLargeTies({ db, random, size, date }: LargeContext, actors: readonly ActorId[]): void {
  for (const number of numbersTo(size.ties)) {
    const from = number % actors.length;
    const step = random.next() < 0.8 ? random.between(1, 40) : random.between(1, actors.length - 1);
    const fromActorId = actors[from];
    const toActorId = actors[(from + step) % actors.length];
    if (fromActorId === undefined || toActorId === undefined || fromActorId === toActorId) continue;
    const kind = random.pick(TIE_KINDS);
    const isMutual = kind === 'cooperates' || kind === 'in-conflict';
    tieTable.insert(db, {
      id: newIdentifier(),
      fromActorId,
      toActorId,
      kind,
      isMutual,
      note: '',
      ...UNKNOWN_TIE_FACTS,
      strength: 1 + (number % 5),
      startsOn: number % 3 === 0 ? date(-1500 + (number % 1400)) : null,
      endsOn: number % 41 === 0 ? date(-(number % 90) - 5) : null,
    });
  }
}
