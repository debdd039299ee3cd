import { describe, expect, test } from 'vitest';
import { type ActorId, newIdentifier } from '../identifiers.ts';
import type { MandateFormality } from './contact.ts';
import { type MandateFact, mandateNeedOf, mandateOn, partiesOf, type SeatHolder } from './mandate.ts';
import {
  communicationThresholds,
  lateFollowUps,
  mandateNeeds,
  neverContacted,
  silentActors,
} from './needs.ts';

const TODAY = '2026-11-22';
const limits = Object.fromEntries(
  Object.entries(communicationThresholds).map(([name, { default: value }]) => [name, value]),
) as { [Name in keyof typeof communicationThresholds]: number };

const actor = (name: string, contactRhythmDays: number, lastContactOn: string | null) => ({
  id: newIdentifier<'actor'>(),
  name,
  responsibleName: null,
  contactRhythmDays,
  lastContactOn,
});

describe('silence', () => {
  const planned = [
    actor('I rute', 30, '2026-11-20'),
    actor('Kort taus', 30, '2026-10-10'),
    actor('Aldri', 30, null),
    actor('Lenge taus', 91, '2026-01-10'),
  ];

  test('is told of once the rhythm and the margin have passed, the longest overdue first', () => {
    const needs = silentActors({ planned }, TODAY, limits);
    expect(needs.map(({ values }) => values)).toEqual([
      { name: 'Lenge taus', responsibleName: null, lastContactOn: '2026-01-10', days: 316 },
      { name: 'Kort taus', responsibleName: null, lastContactOn: '2026-10-10', days: 43 },
    ]);
    expect(silentActors({ planned }, TODAY, { ...limits, silenceMarginDays: 13 })).toHaveLength(1);
  });
  test('of those who never heard from us is told by itself', () => {
    expect(neverContacted({ planned }).map(({ values }) => values.name)).toEqual(['Aldri']);
  });
});

test('a promise is late from the day after its day, and urgent when it is very late', () => {
  const followUp = (followUpOn: string) => ({
    id: newIdentifier<'contact'>(),
    actorId: newIdentifier<'actor'>(),
    actorName: 'Laget',
    followUp: 'Sende utkast',
    followUpOn,
  });
  const followUps = [followUp(TODAY), followUp('2026-11-21'), followUp('2026-11-07')];
  const needs = lateFollowUps({ followUps }, TODAY, limits);
  expect(needs.map(({ urgency, values }) => [urgency, 'days' in values && values.days])).toEqual([
    ['urgent', 15],
    ['due', 1],
  ]);
});

const mandate = (formality: MandateFormality, changes: Partial<MandateFact> = {}): MandateFact => ({
  id: newIdentifier<'mandate'>(),
  actorId: newIdentifier<'actor'>(),
  formality,
  givenOn: '2025-01-01',
  validUntil: null,
  informedOn: '2026-10-01',
  ...changes,
});

describe('a mandate', () => {
  test.each([
    ['none at all', null, 'lacking'],
    ['only said', mandate('oral'), 'lacking'],
    ['written, and told of lately', mandate('written'), null],
    ['run out yesterday', mandate('adopted', { validUntil: '2026-11-21' }), 'expired'],
    ['good today for the last time', mandate('adopted', { validUntil: TODAY }), 'ending'],
    ['good for sixty-one days', mandate('adopted', { validUntil: '2027-01-22' }), null],
    ['never told of', mandate('adopted', { informedOn: null }), 'not-anchored'],
    ['told of 180 days ago', mandate('adopted', { informedOn: '2026-05-26' }), null],
    ['told of 181 days ago', mandate('adopted', { informedOn: '2026-05-25' }), 'not-anchored'],
  ] as const)('%s', (_case, given, need) => {
    expect(mandateNeedOf(given, TODAY, limits)).toBe(need);
  });

  test('that holds counts before one that has run out, the stronger before the weaker, the newer before the older', () => {
    const expired = mandate('adopted', { validUntil: '2026-01-01' });
    const oral = mandate('oral');
    const written = mandate('written');
    const newer = mandate('written', { givenOn: '2026-01-01' });
    expect(mandateOn([expired, oral], TODAY)).toBe(oral);
    expect(mandateOn([oral, written, newer], TODAY)).toBe(newer);
    expect(mandateOn([expired], TODAY)).toBe(expired);
    expect(mandateOn([], TODAY)).toBeNull();
  });
});

describe('those at the table', () => {
  const council = newIdentifier<'actor'>();
  const holder = (changes: Partial<SeatHolder> & { actorId: ActorId }): SeatHolder => ({
    kind: 'person',
    name: 'Kari',
    organisationId: council,
    organisationName: 'Kommunen',
    bodyName: 'Styringsgruppen',
    ...changes,
  });
  const [kari, ola, mother] = Array.from({ length: 3 }, () => newIdentifier<'actor'>()) as [
    ActorId,
    ActorId,
    ActorId,
  ];

  test('are organisations, each once, with the weakest of what its people bring', () => {
    const holders = [holder({ actorId: kari }), holder({ actorId: ola, bodyName: 'Klyngen' })];
    const ofKari = mandate('written', { actorId: kari });
    expect(partiesOf(holders, [ofKari], TODAY)).toEqual([
      { id: council, name: 'Kommunen', bodyName: 'Klyngen', mandate: null },
    ]);
    const ofAll = mandate('adopted', { actorId: council });
    expect(partiesOf(holders, [ofKari, ofAll], TODAY)[0]?.mandate).toBe(ofAll);
  });
  test('are not people whom nobody sends, but organisations that sit there themselves', () => {
    const alone = holder({ actorId: mother, organisationId: null, organisationName: null });
    expect(partiesOf([alone], [], TODAY)).toEqual([]);
    const club = holder({
      actorId: ola,
      kind: 'organisation',
      name: 'Laget',
      organisationId: null,
      organisationName: null,
    });
    expect(partiesOf([club], [], TODAY).map(({ id, name }) => [id, name])).toEqual([[ola, 'Laget']]);
  });
  test('need what their mandate lacks', () => {
    const parties = [
      mandate('oral'),
      mandate('adopted', { validUntil: '2026-01-01' }),
      mandate('adopted', { validUntil: '2026-12-24' }),
      mandate('adopted', { informedOn: null }),
      mandate('adopted'),
    ].map((given) => ({ id: council, name: 'Kommunen', bodyName: 'Rådet', mandate: given }));
    expect(mandateNeeds({ parties }, TODAY, limits).map(({ kind }) => kind)).toEqual([
      'mandate-lacking',
      'mandate-expired',
      'mandate-ending',
      'not-anchored',
    ]);
  });
});
