/** A hand-made initiative whose gaps are known. */
import { describe, expect, test } from 'vitest';
import { newIdentifier } from '../identifiers.ts';
import { ACTOR_TYPES, SECTORS } from './actor.ts';
import { type CoverageActor, coverageRows, powerfulWithoutContact } from './coverage-gaps.ts';
import { powerfulUncontacted, unheardTargetGroups } from './coverage-needs.ts';

const actor = (name: string, changes: Partial<CoverageActor> = {}): CoverageActor => ({
  id: newIdentifier<'actor'>(),
  name,
  kind: 'organisation',
  sector: 'public',
  type: 'school',
  place: 'Nordby',
  organisationId: null,
  hasSeat: false,
  power: null,
  hasContact: false,
  ...changes,
});
const school = actor('Skolen', { hasSeat: true, power: 4, hasContact: true });
const head = actor('Rektor', { kind: 'person', type: 'other', organisationId: school.id, hasSeat: true });
const club = actor('Laget', { sector: 'voluntary', type: 'sports-club', place: 'Sørby', power: 3 });
const shop = actor('Butikken', { sector: 'private', type: 'business', place: ' nordby ', power: 2.9 });
const mother = actor('Fatima', {
  kind: 'person',
  sector: 'residents',
  type: 'other',
  place: '',
  hasSeat: true,
});
const actors = [school, head, club, shop, mother];

const groups = ['Unge', 'Foreldre', 'Nyankomne'].map((name) => ({
  id: newIdentifier<'target-group'>(),
  name,
}));
const [young, parents] = groups as [(typeof groups)[0], (typeof groups)[0]];
const voices = [
  { targetGroupId: young.id, actorId: club.id },
  { targetGroupId: parents.id, actorId: mother.id },
  { targetGroupId: parents.id, actorId: shop.id },
];
const rows = coverageRows({ actors, targetGroups: groups, voices });
const gapsOf = (dimension: string) =>
  rows
    .filter((row) => row.dimension === dimension)
    .map(({ key, name, actors: count, seated, gap }) => [name || key, count, seated, gap]);

describe('coverage', () => {
  test('of target groups: nobody speaks for one, the voice of another has no seat', () => {
    expect(gapsOf('target-group')).toEqual([
      ['Unge', 1, 0, 'body'],
      ['Foreldre', 2, 1, null],
      ['Nyankomne', 0, 0, 'map'],
    ]);
  });
  test('of sectors: a person who speaks for an organisation is counted as that organisation', () => {
    expect(gapsOf('sector')).toEqual([
      ['public', 1, 1, null],
      ['private', 1, 0, 'body'],
      ['voluntary', 1, 0, 'body'],
      ['hybrid', 0, 0, 'map'],
      ['residents', 1, 1, null],
    ]);
    expect(gapsOf('sector')).toHaveLength(SECTORS.length);
  });
  test('of places: written in other ways it is the same place, and nobody lives nowhere', () => {
    expect(gapsOf('place')).toEqual([
      ['Nordby', 2, 1, null],
      ['Sørby', 1, 0, 'body'],
    ]);
  });
  test('of types: only organisations have one, and "other" is none', () => {
    const types = gapsOf('type');
    expect(types).toHaveLength(ACTOR_TYPES.length - 1);
    expect(types.filter(([, count]) => count !== 0)).toEqual([
      ['school', 1, 1, null],
      ['business', 1, 0, 'body'],
      ['sports-club', 1, 0, 'body'],
    ]);
  });
  test('of power: from the middle of the scale up, and only whom nobody has been in touch with', () => {
    expect(powerfulWithoutContact(actors).map(({ name }) => name)).toEqual(['Laget']);
  });
});

describe('what the overview tells of it', () => {
  const group = (name: string, count: number, seated: number) => ({
    id: newIdentifier<'target-group'>(),
    name,
    actors: count,
    seated,
  });
  test('those nobody speaks for come before those whose voice has no seat', () => {
    const needs = unheardTargetGroups({
      targetGroups: [group('Unge', 1, 0), group('Foreldre', 2, 1), group('Nyankomne', 0, 0)],
    });
    expect(needs.map(({ values }) => values)).toEqual([
      { name: 'Nyankomne', gap: 'map' },
      { name: 'Unge', gap: 'body' },
    ]);
  });
  test('powerful actors are only asked for where contacts are logged at all', () => {
    const facts = actors.map(({ power, ...rest }) => ({
      ...rest,
      latest: power === null ? null : { power, assessedOn: '2026-01-01' },
    }));
    const named = (contactedIds: ReadonlySet<(typeof actors)[0]['id']>) =>
      powerfulUncontacted({ actors: facts, contactedIds }).map(({ values }) => values.name);
    expect(named(new Set())).toEqual([]);
    expect(named(new Set([shop.id]))).toEqual(['Skolen', 'Laget']);
    expect(named(new Set([school.id]))).toEqual(['Laget']);
  });
});
