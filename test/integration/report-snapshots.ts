/** Initiatives made by hand for the tests of reports: one rich, one empty, one hostile, one with a crowd. */
import type { Body, BodyKind, Seat, Term } from '../../shared/domain/governance/body.ts';
import type { Change, ChangeTransaction } from '../../shared/domain/history/change.ts';
import type { Identifier } from '../../shared/domain/identifiers.ts';
import type { Indicator, IndicatorValue } from '../../shared/domain/measurement/indicator.ts';
import type { AgendaItem, Meeting } from '../../shared/domain/meetings/meeting.ts';
import { ACTION_STATUSES, type Action, type Goal } from '../../shared/domain/plan/plan.ts';
import type { InitiativeSnapshot } from '../../shared/domain/reports/snapshot.ts';
import { type Actor, SECTORS, UNKNOWN_ACTOR_FACTS } from '../../shared/domain/stakeholders/actor.ts';
import { type Assessment, UNJUDGED } from '../../shared/domain/stakeholders/assessment.ts';

export const AS_OF = '2026-11-22';

/** Identifiers that sort as they were made. */
export function id<Kind extends string>(kind: Kind, index: number): Identifier<Kind> {
  const number = String(index).padStart(12, '0');
  const prefix = [...kind].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffff, 7);
  return `0193${prefix.toString(16).padStart(4, '0')}-0000-7000-8000-${number}` as Identifier<Kind>;
}

export function emptySnapshot(): InitiativeSnapshot {
  return {
    initiative: {
      id: id('initiative', 1),
      name: 'Oppvekst i Nordbyen',
      challenge: '',
      vision: '',
      place: '',
      form: 'network',
      language: 'nb',
      confidentiality: 'internal',
      keepsContactDetails: false,
    },
    phases: [],
    actors: [],
    assessments: [],
    assessmentScales: [],
    ties: [],
    bodies: [],
    seats: [],
    terms: [],
    goals: [],
    actions: [],
    contributions: [],
    indicators: [],
    indicatorValues: [],
    meetings: [],
    agendaItems: [],
    transactions: [transaction(1, '2026-01-05T09:00:00.000Z', 'initiative.create')],
    changes: [change(1, 1, 'initiative', id('initiative', 1), '*', null, 1)],
  };
}

export function transaction(
  number: number,
  happenedAt: string,
  operation: string,
  more: Partial<ChangeTransaction> = {},
): ChangeTransaction {
  return {
    number,
    id: id('transaction', number),
    happenedAt,
    device: 'laptop',
    author: 'Kari Nordmann',
    operation,
    kind: 'change',
    inverseOf: null,
    ...more,
  };
}

export function change(
  op: number,
  transactionNumber: number,
  table: Change['table'],
  rowId: string,
  field: string,
  oldValue: Change['oldValue'],
  newValue: Change['newValue'],
): Change {
  return { op, transactionNumber, table, rowId, field, baseOp: null, oldValue, newValue };
}

const ORGANISATIONS = [
  'Nordby kommune, oppvekst',
  'Stiftelsen Fremtid',
  'Nordby videregående skole',
  'Fylkeskommunen',
  'NAV Nordby',
  'Boligbyggelaget',
  'Barnevernet',
  'Helsestasjonen',
  'Næringsforeningen',
  'Nordby idrettslag',
  'Høgskolen',
  'Politiet, forebyggende',
  'Biblioteket',
  'Byggmester-gruppen',
  'Kulturskolen',
  'Frivilligsentralen',
  'Ungdomsrådet',
  'Ungdomsklubben',
  'Foreldrenettverket',
  'Nærbutikken',
  'Elevrådene',
  'Fjellveien beboerråd',
];
const BODIES: readonly (readonly [string, BodyKind, number | null, number])[] = [
  ['Partnergruppen', 'partner-group', null, 6],
  ['Styringsgruppen', 'steering-group', 0, 11],
  ['Sekretariatet', 'secretariat', 1, 4],
  ['Arbeidsgruppe skole og overgang', 'working-group', 1, 5],
  ['Arbeidsgruppe fritid', 'working-group', 1, 4],
  ['Arbeidsgruppe bolig og nærmiljø', 'working-group', 1, 4],
  ['Innbyggerpanelet', 'resident-panel', 1, 3],
  ['Læringsnettverket', 'learning-network', 1, 3],
];
const GOALS = [
  'Flere fullfører videregående',
  'Færre barn vokser opp i fattigdom',
  'Flere er med i en fritidsaktivitet',
  'Tryggere nabolag',
  'Flere har noen å snakke med',
  'Bedre overgang fra skole til jobb',
];

/** About fifty actors, eight bodies, six goals with 24 actions, six indicators, a meeting with three decisions. */
export function richSnapshot(actorCount = 50): InitiativeSnapshot {
  const random = seeded(7);
  const actors = Array.from({ length: actorCount }, (_, index) => actor(index));
  const bodies = BODIES.map(([name, kind, parent], index) => body(index, name, kind, parent));
  const seats = BODIES.flatMap(([, , , count], index) =>
    Array.from({ length: count }, (_, position) => seat(index, position)),
  );
  return {
    ...emptySnapshot(),
    initiative: { ...emptySnapshot().initiative, place: 'Rådhuset i Nordby', form: 'partnership' },
    actors,
    bodies,
    seats,
    terms: seats.flatMap((item, index) => (index % 9 === 4 ? [] : [term(item, index, actors)])),
    assessments: actors.flatMap((item, index) => assessments(item, index, random)),
    goals: GOALS.map((title, index) => goal(index, title)),
    actions: Array.from({ length: 24 }, (_, index) => action(index, actors)),
    ...measurement(),
    ...meetings(),
    ...log(),
  };
}

/** A repeatable stream of numbers between 0 and 1 (Park and Miller's generator). */
export function seeded(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

function actor(index: number): Actor {
  const isPerson = index % 11 === 10;
  const round = Math.floor(index / ORGANISATIONS.length);
  const name = `${ORGANISATIONS[index % ORGANISATIONS.length]}${round === 0 ? '' : ` ${round + 1}`}`;
  return {
    id: id('actor', index),
    kind: isPerson ? 'person' : 'organisation',
    name: isPerson ? `Ola Hemmelig ${index}` : name,
    sector: SECTORS[index % 5] ?? 'public',
    type: 'other',
    organisationId: isPerson ? id('actor', index - 10) : null,
    position: isPerson ? 'rektor' : '',
    place: '',
    description: '',
    brings: '',
    email: isPerson ? 'ola@example.org' : '',
    phone: '',
    ...UNKNOWN_ACTOR_FACTS,
  };
}

function assessments(item: Actor, index: number, random: () => number): Assessment[] {
  const assess = (number: number, assessedOn: string): Assessment => ({
    id: id('assessment', index * 2 + number),
    actorId: item.id,
    assessedOn,
    assessedBy: 'Kari Nordmann',
    power: Math.round((1 + 4 * random()) * 10) / 10,
    interest: Math.round((1 + 4 * random() ** 0.7) * 10) / 10,
    reason: '',
    ...UNJUDGED,
  });
  return index % 7 === 3 ? [assess(0, '2026-02-03'), assess(1, '2026-11-12')] : [assess(0, '2026-02-03')];
}

function body(index: number, name: string, kind: BodyKind, parent: number | null): Body {
  return {
    id: id('body', index),
    name,
    kind,
    parentId: parent === null ? null : id('body', parent),
    purpose: '',
    mandate: '',
    mandateAdoptedOn: '2026-01-20',
    decisionRule: 'consensus',
    meetingRhythm: '',
  };
}

const TITLES = [
  'Leder',
  'Nestleder',
  'Skole og oppvekst',
  'Beboerne i Fjellveien',
  'Analyse og data',
  'Frivillighet',
];

function seat(bodyIndex: number, position: number): Seat {
  return {
    id: id('seat', bodyIndex * 100 + position),
    bodyId: id('body', bodyIndex),
    role: position === 0 ? 'chair' : position === 1 ? 'deputy-chair' : 'member',
    title: TITLES[position % TITLES.length] ?? '',
    sector: position % 4 === 3 ? null : (SECTORS[position % 5] ?? null),
    position,
  };
}

function term(item: Seat, index: number, actors: readonly Actor[]): Term {
  const holder = actors[(index * 3) % actors.length] as Actor;
  return {
    id: id('term', index),
    seatId: item.id,
    actorId: holder.id,
    startsOn: '2026-01-20',
    endsOn: index % 6 === 0 ? '2027-12-31' : null,
  };
}

function goal(index: number, title: string): Goal {
  return {
    id: id('goal', index),
    position: index,
    title,
    description: '',
    dueOn: '2028-12-31',
    ownerId: null,
  };
}

function action(index: number, actors: readonly Actor[]): Action {
  const names = ['Åpen hall i helgene', 'Leksehjelp på biblioteket', 'Ungdomslos', 'Felles trivselsmåling'];
  return {
    id: id('action', index),
    goalId: index === 23 ? null : id('goal', index % 5),
    title: `${names[index % 4]}${index < 4 ? '' : ` ${index}`}`,
    description: '',
    leadId: index % 6 === 5 ? null : (actors[index % actors.length]?.id ?? null),
    startsOn: '2026-02-01',
    endsOn: index % 8 === 7 ? null : `2026-${String(1 + ((index * 5) % 12)).padStart(2, '0')}-15`,
    status: ACTION_STATUSES[index % 5] ?? 'ongoing',
    statusNote: '',
  };
}

const INDICATORS: readonly (readonly [string, string, 'up' | 'down', number, number, readonly number[]])[] = [
  ['Fullfører videregående', '%', 'up', 71, 85, [71, 73.5, 77, 79]],
  ['Barn i lavinntektsfamilier', '%', 'down', 14.2, 9, [14.2, 14.6, 14.9]],
  ['Med i en fritidsaktivitet', '%', 'up', 48, 70, [48, 52, 57, 63, 71]],
  ['Anmeldte forhold', 'saker', 'down', 312, 200, [312, 301, 295, 290]],
  [
    'Trivsel på skolen',
    'poeng',
    'up',
    3.9,
    4.5,
    Array.from({ length: 14 }, (_, index) => 3.9 + index * 0.04),
  ],
  ['Ungdom i jobb etter tiltak', '%', 'up', 40, 60, []],
];

function measurement(): { indicators: Indicator[]; indicatorValues: IndicatorValue[] } {
  const indicators = INDICATORS.map(
    ([name, unit, direction, from, to], index): Indicator => ({
      id: id('indicator', index),
      goalId: id('goal', index),
      position: index,
      name,
      definition:
        'Andel av alle i årskullet som har fullført og bestått innen fem år, bosatt i bydelen ved start.',
      unit,
      decimals: unit === 'saker' ? 0 : 1,
      direction,
      source: 'Statistisk sentralbyrå, tabell 12971',
      frequency: index === 4 ? 'monthly' : 'yearly',
      responsibleId: id('actor', 10),
      baselineValue: from,
      baselineOn: '2022-06-30',
      targetValue: to,
      targetOn: '2028-06-30',
    }),
  );
  const indicatorValues = INDICATORS.flatMap(([, , , , , values], index) =>
    values.map(
      (value, step): IndicatorValue => ({
        id: id('indicator-value', index * 100 + step),
        indicatorId: id('indicator', index),
        measuredOn:
          index === 4
            ? `${2025 + Math.floor(step / 12)}-${String(1 + (step % 12)).padStart(2, '0')}-28`
            : `${2022 + step}-06-30`,
        value,
        note: step === 2 && index === 0 ? 'Ny måte å telle på fra dette året' : '',
      }),
    ),
  );
  return { indicators, indicatorValues };
}

function meetings(): { meetings: Meeting[]; agendaItems: AgendaItem[] } {
  const meeting = (index: number, startsAt: string, status: Meeting['status']): Meeting => ({
    id: id('meeting', index),
    bodyId: id('body', 1),
    startsAt,
    place: 'Rådhuset, formannskapssalen',
    status,
  });
  const item = (index: number, title: string, kind: AgendaItem['kind'], wording: string): AgendaItem => ({
    id: id('agenda-item', index),
    meetingId: id('meeting', 2),
    position: index,
    caseNumber: 41 + index,
    caseYear: 2026,
    title,
    kind,
    background: '',
    proposedWording: wording,
    outcome: null,
    outcomeWording: '',
  });
  return {
    meetings: [meeting(1, '2026-10-01T09:00', 'held'), meeting(2, '2026-12-03T09:00', 'planned')],
    agendaItems: [
      item(
        0,
        'Videreføring av ungdomslos-ordningen',
        'decide',
        'Styringsgruppen viderefører ordningen til 31.12.2028 innenfor 1 800 000 kr i året og ber sekretariatet legge fram resultater hvert halvår.',
      ),
      item(
        1,
        'Beboerplass i styringsgruppen',
        'decide',
        'Fjellveien beboerråd utpeker ett fast medlem og en vara fra 1.1.2027.',
      ),
      item(
        2,
        'Felles trivselsmåling',
        'endorse',
        'Partnerne gjennomfører målingen to ganger i året med samme spørsmål.\n\nFørste gang i februar 2027.',
      ),
      item(3, 'Orientering om økonomien', 'note', ''),
    ],
  };
}

function log(): { transactions: ChangeTransaction[]; changes: Change[] } {
  const first = emptySnapshot();
  return {
    transactions: [
      ...first.transactions,
      transaction(2, '2026-11-04T10:00:00.000Z', 'plan.updateAction'),
      transaction(3, '2026-11-11T10:00:00.000Z', 'plan.setActionStatus'),
      transaction(4, '2026-11-12T10:00:00.000Z', 'stakeholders.assessActor'),
      transaction(5, '2026-11-13T10:00:00.000Z', 'plan.createAction'),
      transaction(6, '2026-11-13T10:01:00.000Z', 'plan.createAction', { kind: 'undo', inverseOf: 5 }),
      transaction(7, '2026-11-14T10:00:00.000Z', 'measurement.createValue'),
      transaction(8, '2026-11-15T10:00:00.000Z', 'stakeholders.updateActor'),
    ],
    changes: [
      ...first.changes,
      change(2, 2, 'action', id('action', 0), 'ends_on', '2026-12-01', '2027-03-01'),
      change(3, 3, 'action', id('action', 1), 'status', 'not-started', 'ongoing'),
      ...[3, 10, 17, 24, 31].map((index, step) =>
        change(10 + step, 4, 'assessment', id('assessment', index * 2 + 1), '*', null, 1),
      ),
      change(20, 5, 'action', id('action', 99), '*', null, 1),
      change(21, 6, 'action', id('action', 99), '*', 1, null),
      change(22, 7, 'indicator_value', id('indicator-value', 3), '*', null, 1),
      change(23, 8, 'actor', id('actor', 10), 'name', 'Ola Gammelnavn', 'Ola Hemmelig 10'),
      change(24, 8, 'actor', id('actor', 10), 'email', '', 'ola@example.org'),
      change(25, 8, 'actor', id('actor', 10), 'position', 'inspektør', 'rektor'),
    ],
  };
}

/** Texts that try to be markup, to break the page or to have no glyph. */
export const HOSTILE_TEXTS = [
  '#set page(fill: red)',
  '$x^2$ @ref <label> *bold* _it_ `raw`',
  '\\ #eval("1+1") // comment /* x */',
  '<script>alert(1)</script> &amp; ]]>',
  'Party 🎉👩‍👩‍👧 and 中文 and \u202Ereversed\u202C',
  'עברית و العربية',
  'control \u0001\u0002\u0007 and tab\tand\nline',
  '{count, plural, other {#}} {minutes} {page}',
  `Langtord${'abcdefghij'.repeat(20)}`,
];

/** The rich initiative with every text replaced by a hostile one. */
export function hostileSnapshot(): InitiativeSnapshot {
  let next = 0;
  const hostile = () => HOSTILE_TEXTS[next++ % HOSTILE_TEXTS.length] ?? '';
  const spoil = <Item extends object>(item: Item): Item =>
    Object.fromEntries(
      Object.entries(item).map(([key, value]) => [
        key,
        [
          'name',
          'title',
          'unit',
          'source',
          'definition',
          'proposedWording',
          'note',
          'place',
          'position',
        ].includes(key) && typeof value === 'string'
          ? hostile()
          : value,
      ]),
    ) as Item;
  const rich = richSnapshot(20);
  return {
    ...rich,
    initiative: spoil(rich.initiative),
    actors: rich.actors.map(spoil),
    bodies: rich.bodies.map(spoil),
    seats: rich.seats.map(spoil),
    goals: rich.goals.map(spoil),
    actions: rich.actions.map(spoil),
    indicators: rich.indicators.map(spoil),
    indicatorValues: rich.indicatorValues.map(spoil),
    meetings: rich.meetings.map(spoil),
    agendaItems: rich.agendaItems.map(spoil),
  };
}
