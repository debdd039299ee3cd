/** The demo's actors, how they were assessed in each round, and their ties. */
import { assessActor, createActor, createTie } from '../stakeholders/stakeholders-service.ts';
import { nearestWeekday } from './calendar.ts';
import { type DemoContext, keysOf } from './demo-context.ts';
import {
  type ActorKey,
  type ActorStructure,
  ASSESSMENT_ROUNDS,
  ORGANISATIONS,
  type OrganisationKey,
  PART_OF,
  PEOPLE,
  type PersonKey,
  type ReasonKey,
} from './structure/actors.ts';
import { SECOND_ROUND, THIRD_ROUND } from './structure/judgements.ts';
import { TIES } from './structure/ties.ts';

/** Actors of the whole municipality, the county or wider; all others belong to the district. */
const BEYOND_DISTRICT: ReadonlySet<ActorKey> = new Set<ActorKey>([
  'municipality',
  'educationOffice',
  'county',
  'foundation',
  'university',
  'businessAssociation',
  'localPaper',
]);

/** Days on which the ties were drawn: a first network, and what was added since. */
const TIE_DAYS = [-845, -530, -288, -130, -11] as const;

export function tellActors(context: DemoContext): void {
  for (const key of keysOf(ORGANISATIONS)) tellOrganisation(context, key);
  for (const key of keysOf(PEOPLE)) tellPerson(context, key);
  tellTies(context);
}

function tellOrganisation(context: DemoContext, key: OrganisationKey): void {
  const { sector, type, joined, rounds }: ActorStructure = ORGANISATIONS[key];
  const { name, description, brings } = context.texts.organisations[key];
  const whole = PART_OF[key];
  addActor(context, key, joined, {
    kind: whole ? 'unit' : 'organisation',
    name,
    sector,
    type,
    organisationId: () => (whole ? context.actors.get(whole) : null),
    position: '',
    description,
    brings,
  });
  addAssessments(context, key, rounds);
}

function tellPerson(context: DemoContext, key: PersonKey): void {
  const person: { organisation: OrganisationKey | null; joined: number; rounds?: ActorStructure['rounds'] } =
    PEOPLE[key];
  const { organisation } = person;
  const { name, position, brings } = context.texts.people[key];
  addActor(context, key, person.joined, {
    kind: 'person',
    name,
    sector: organisation === null ? 'residents' : ORGANISATIONS[organisation].sector,
    type: organisation === null ? 'other' : ORGANISATIONS[organisation].type,
    organisationId: () => (organisation === null ? null : context.actors.get(organisation)),
    position,
    description: '',
    brings,
  });
  if (person.rounds) addAssessments(context, key, person.rounds);
}

type ActorFields = Omit<Parameters<typeof createActor>[1], 'place' | 'email' | 'phone' | 'organisationId'> & {
  /** Asked for when the actor is written, since its organisation is written before. */
  readonly organisationId: () => Parameters<typeof createActor>[1]['organisationId'];
};

function addActor(context: DemoContext, key: ActorKey, day: number, fields: ActorFields): void {
  const place = BEYOND_DISTRICT.has(key) || fields.kind === 'person' ? '' : context.texts.district;
  context.addStep(
    day,
    'stakeholders.createActor',
    () => {
      const organisationId = fields.organisationId();
      const actor = createActor(context.db, { ...fields, organisationId, place, email: '', phone: '' });
      context.actors.set(key, actor.id);
    },
    { by: 'communicator' },
  );
}

function addAssessments(context: DemoContext, key: ActorKey, rounds: ActorStructure['rounds']): void {
  const { db, actors, texts, date, addStep } = context;
  const reasons: Partial<Record<string, string>> = texts.reasons satisfies Record<ReasonKey, string>;
  const further: readonly (typeof SECOND_ROUND)[] = [{}, SECOND_ROUND, THIRD_ROUND];
  rounds.forEach((placed, index) => {
    const day = ASSESSMENT_ROUNDS[index];
    if (placed === null || day === undefined) return;
    const assessor = index === 0 ? texts.people.processLead : texts.people.communicator;
    addStep(
      day,
      'stakeholders.assessActor',
      () =>
        assessActor(db, {
          actorId: actors.get(key),
          ...further[index]?.[key as keyof typeof SECOND_ROUND],
          power: placed[0],
          interest: placed[1],
          reason: reasons[`${key}${index + 1}`] ?? '',
          assessedOn: nearestWeekday(date(day)),
          assessedBy: assessor.name,
        }),
      { by: 'communicator' },
    );
  });
}

function tellTies({ db, actors, texts, date, addStep }: DemoContext): void {
  TIES.forEach(({ from, to, kind, note, strength, since, until, trust }, index) => {
    const [competence, benevolence, integrity] = trust ?? [null, null, null];
    const joined = Math.max(ORGANISATIONS[from].joined, ORGANISATIONS[to].joined);
    const day =
      TIE_DAYS.find((candidate, position) => candidate > joined && (index + position) % 3 !== 2) ?? -11;
    addStep(
      day,
      'stakeholders.createTie',
      () =>
        createTie(db, {
          fromActorId: actors.get(from),
          toActorId: actors.get(to),
          kind,
          isMutual: kind === 'cooperates' || kind === 'in-conflict',
          note: note === null ? '' : texts.tieNotes[note],
          strength,
          startsOn: since === undefined ? null : date(since),
          endsOn: until === undefined ? null : date(until),
          competence,
          benevolence,
          integrity,
        }),
      { by: 'communicator' },
    );
  });
}
