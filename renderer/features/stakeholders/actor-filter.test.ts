import { expect, test } from 'vitest';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { makeActor } from '../../../test/helpers/entities.ts';
import { EVERYONE, filterActors, filterOf, withFilter } from './actor-filter.ts';

const actor = (name: string, changes: Partial<ActorOverview> = {}): ActorOverview => ({
  ...makeActor({ name }),
  id: name as ActorId,
  level: null,
  tags: '',
  organisationName: null,
  assessment: null,
  hasSeat: false,
  ...changes,
});
const school = actor('Nordby skole', { place: 'Nordbyen', level: 'local', tags: 'lesing\nung, og voksen' });
const club = actor('Idrettslaget', {
  sector: 'voluntary',
  place: 'Nordbyen',
  type: 'sports-club',
  hasSeat: true,
});
const head = actor('Kari Ås', { kind: 'person', organisationName: 'Nordby skole', position: 'Rektor' });
const all = [school, club, head];
const names = (list: readonly ActorOverview[]) => list.map((each) => each.name);
const filter = (changes: Partial<typeof EVERYONE>) => names(filterActors(all, { ...EVERYONE, ...changes }));

test('an empty filter lets everyone through, the very same list', () => {
  expect(filterActors(all, EVERYONE)).toBe(all);
  expect(filterActors(all, { ...EVERYONE, text: '  ' })).toBe(all);
});

test('every word must occur, in whatever field and order, whatever the case', () => {
  expect(filter({ text: 'REKTOR nordby' })).toEqual(['Kari Ås']);
  expect(filter({ text: 'ås' })).toEqual(['Kari Ås']);
  expect(filter({ text: 'rektor idrett' })).toEqual([]);
  expect(filter({ text: 'lesing' })).toEqual(['Nordby skole']);
});

test('a word does not run across two fields', () => {
  const split = [actor('Nordby', { place: 'Skole' })];
  expect(filterActors(split, { ...EVERYONE, text: 'nordbyskole' })).toEqual([]);
});

test('all that is chosen must agree', () => {
  expect(filter({ text: 'nordbyen', sectors: ['voluntary', 'residents'] })).toEqual(['Idrettslaget']);
  expect(filter({ types: ['sports-club'] })).toEqual(['Idrettslaget']);
  expect(filter({ levels: ['local', 'national'] })).toEqual(['Nordby skole']);
  expect(filter({ tags: ['ung, og voksen'] })).toEqual(['Nordby skole']);
  expect(filter({ seat: 'with' })).toEqual(['Idrettslaget']);
  expect(filter({ seat: 'without', sectors: ['voluntary'] })).toEqual([]);
});

test('an address holds the filter, beside whatever else it holds, and forgets it again', () => {
  const chosen = {
    text: 'å & ø',
    sectors: ['public', 'hybrid'],
    types: ['school'],
    levels: ['local'],
    tags: ['a,b', 'c'],
    seat: 'without',
  } as const;
  const params = withFilter(new URLSearchParams('view=table&q=old&tag=old'), chosen);
  expect(filterOf(new URLSearchParams(params.toString()))).toEqual(chosen);
  expect(params.get('view')).toBe('table');
  expect(withFilter(params, EVERYONE).toString()).toBe('view=table');
});

test('words in an address that no list knows are left out', () => {
  expect(filterOf(new URLSearchParams('sector=army&type=x&seat=maybe'))).toEqual(EVERYONE);
});
