import { expect, test } from 'vitest';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { makeActor } from '../../../test/helpers/entities.ts';
import { EVERYONE, filterActors } from './actor-filter.ts';

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
const school = actor('Nordby skole', { place: 'Nordbyen' });
const club = actor('Idrettslaget', { sector: 'voluntary', place: 'Nordbyen' });
const head = actor('Kari Ås', { kind: 'person', organisationName: 'Nordby skole', position: 'Rektor' });
const all = [school, club, head];
const names = (list: readonly ActorOverview[]) => list.map((each) => each.name);

test('an empty filter lets everyone through, the very same list', () => {
  expect(filterActors(all, EVERYONE)).toBe(all);
  expect(filterActors(all, { text: '  ', sectors: [] })).toBe(all);
});

test('every word must occur, in whatever field and order, whatever the case', () => {
  expect(names(filterActors(all, { text: 'REKTOR nordby', sectors: [] }))).toEqual(['Kari Ås']);
  expect(names(filterActors(all, { text: 'ås', sectors: [] }))).toEqual(['Kari Ås']);
  expect(filterActors(all, { text: 'rektor idrett', sectors: [] })).toEqual([]);
});

test('a word does not run across two fields', () => {
  expect(filterActors([actor('Nordby', { place: 'Skole' })], { text: 'nordbyskole', sectors: [] })).toEqual(
    [],
  );
});

test('chosen sectors and text must both agree', () => {
  expect(names(filterActors(all, { text: 'nordbyen', sectors: ['voluntary', 'residents'] }))).toEqual([
    'Idrettslaget',
  ]);
});
