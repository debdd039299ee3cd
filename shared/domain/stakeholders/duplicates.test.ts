import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newIdentifier } from '../identifiers.ts';
import { type ComparedActor, findDuplicates, foldedName, isOneErrorApart } from './duplicates.ts';

const actor = (name: string, changes: Partial<ComparedActor> = {}): ComparedActor => ({
  id: newIdentifier(),
  kind: 'organisation',
  name,
  organisationId: null,
  organisationNumber: '',
  organisationCountry: null,
  email: '',
  ...changes,
});
const reasonsOf = (...actors: ComparedActor[]) => findDuplicates(actors).map(({ reason }) => reason);

describe('two actors may be one', () => {
  test.each([
    ['Nordby Idrettslag', 'Idrettslag Nordby AS', 'same-name'],
    ['Østbyen velforening', 'OSTBYEN VELFORENING', 'same-name'],
    ['Frivillighetssentralen', 'Frivilighetssentralen', 'similar-name'],
    ['Biblioteket', 'Bibliotekte', 'similar-name'],
    ['Kirkens bymisjon', 'Kirkens bymisjom', 'similar-name'],
    ['Sjøfartsmuseet', 'Tjøfartsmuseet', 'similar-name'],
  ])('%s and %s: %s', (a, b, reason) => {
    expect(reasonsOf(actor(a), actor(b))).toEqual([reason]);
  });

  test('by number of the same country and by address, the surest reason only', () => {
    const number = { organisationNumber: '974760673', organisationCountry: 'NO' as const };
    const email = { email: 'Post@nordby.no' };
    expect(
      reasonsOf(actor('A', { ...number, ...email }), actor('B', { ...number, email: 'post@nordby.no' })),
    ).toEqual(['number']);
    expect(reasonsOf(actor('A', email), actor('B', { email: 'post@nordby.no ' }))).toEqual(['email']);
    expect(reasonsOf(actor('A', number), actor('B', { ...number, organisationCountry: 'SE' }))).toEqual([]);
  });

  test('three alike are two pairs with the first', () => {
    const alike = [actor('Biblioteket'), actor('Biblioteket'), actor('Biblioteket')];
    expect(findDuplicates(alike).map(({ actorIds }) => actorIds[0])).toEqual([alike[0]?.id, alike[0]?.id]);
  });
});

describe('two actors are two', () => {
  test.each([
    ['Skole 1', 'Skole 2'],
    ['Nordby skole 12', 'Nordby skole 21'],
    ['Nordby skole', 'Sørby skole'],
    ['Nav', 'Nax'],
  ])('%s and %s', (a, b) => {
    expect(reasonsOf(actor(a), actor(b))).toEqual([]);
  });

  test('when one is a person, or people and units of two organisations are named alike', () => {
    const [x, y] = [newIdentifier<'actor'>(), newIdentifier<'actor'>()];
    expect(reasonsOf(actor('Ida Berg'), actor('Ida Berg', { kind: 'person' }))).toEqual([]);
    for (const kind of ['person', 'unit'] as const)
      expect(
        reasonsOf(
          actor('Ida Berg', { kind, organisationId: x }),
          actor('Ida Berg', { kind, organisationId: y }),
        ),
      ).toEqual([]);
  });
});

test('a name that is nothing but a legal form is still a name', () => {
  expect(foldedName('AS')).toBe('as');
});

test.each([
  ['abc', 'abc', false],
  ['abcd', 'abc', true],
  ['abc', 'xabc', true],
  ['abcd', 'acbd', true],
  ['abcd', 'axyd', false],
  ['ab', 'cd', false],
])('%s and %s are one error apart: %s', (a, b, is) => {
  expect(isOneErrorApart(a, b)).toBe(is);
});

test('whatever single error a long word holds, it is found among others', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'bcdfghjkmn'), minLength: 7, maxLength: 20 });
  const error = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('left out', 'added', 'exchanged', 'swapped'),
    letter: fc.constantFrom('x', 'z'),
  });
  fc.assert(
    fc.property(letters, error, fc.array(letters), (word, { at, kind, letter }, others) => {
      const place = at % word.length;
      const [before, hit, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
      const wrong = {
        'left out': before + after,
        added: before + letter + hit + after,
        exchanged: before + letter + after,
        swapped: before + after.slice(0, 1) + hit + after.slice(1),
      }[kind];
      fc.pre(wrong !== word);
      const [first, second] = [actor(word), actor(wrong)];
      const pairs = findDuplicates([first, ...others.map((name) => actor(name)), second]);
      const isPair = ({ actorIds }: (typeof pairs)[number]) =>
        actorIds.includes(first.id) && actorIds.includes(second.id);
      expect(pairs.some(isPair)).toBe(true);
    }),
  );
});

test('the one near-double among 5,000 is found', () => {
  const actors = Array.from({ length: 5000 }, (_, index) =>
    actor(`${['Nordby', 'Østbyen', 'Sørstranda', 'Vestlia'][index % 4]} velforening ${index}`),
  );
  actors.push(actor('Vestlia velforenning 7'));
  expect(findDuplicates(actors)).toHaveLength(1);
});
