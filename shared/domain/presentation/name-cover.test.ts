import { describe, expect, test } from 'vitest';
import { nameCover } from './name-cover.ts';

const cover = nameCover(
  [
    { name: 'Kari Nordmann', label: 'Rektor, Nordby skole' },
    { name: 'Kari Nordmann Lie', label: 'Leder, Frivilligsentralen' },
    { name: 'Åse Ødegård', label: 'Person, innbyggere' },
  ],
  'en person',
);

describe('a covered text', () => {
  test.each([
    ['Kari Nordmann leder møtet', 'Rektor, Nordby skole leder møtet'],
    [
      'Ring Kari Nordmann Lie, ikke Kari Nordmann.',
      'Ring Leder, Frivilligsentralen, ikke Rektor, Nordby skole.',
    ],
    ['kari nordmanns forslag', 'Rektor, Nordby skoles forslag'],
    ['ÅSE ØDEGÅRD', 'Person, innbyggere'],
    ['A\u030Ase Ødegård', 'Person, innbyggere'],
    ['Kari Nordmannsen er en annen', 'Kari Nordmannsen er en annen'],
    ['Karianne Nordmann', 'Karianne Nordmann'],
    ['Nordby skole', 'Nordby skole'],
  ])('%s', (given, expected) => {
    expect(cover.text(given)).toBe(expected.normalize('NFC'));
  });

  test('a name that goes on is another name', () => {
    expect(cover.text('Åse Ødegårdsli')).toBe('Åse Ødegårdsli');
  });
});

describe('a covered answer', () => {
  test('is covered in every depth, and keeps its shape', () => {
    const answer = { id: 'a', rows: [{ title: 'Hos Kari Nordmann', power: 4, seat: null }], isTrue: true };
    expect(cover.value(answer)).toEqual({
      id: 'a',
      rows: [{ title: 'Hos Rektor, Nordby skole', power: 4, seat: null }],
      isTrue: true,
    });
  });

  test('says neither who wrote something nor how to reach anybody', () => {
    expect(
      cover.value({ author: 'Per', assessedBy: 'Ola', email: 'post@nordby.no', phone: '22', user: 'per01' }),
    ).toEqual({ author: 'en person', assessedBy: 'en person', email: '', phone: '', user: 'en person' });
    expect(cover.value({ assessedBy: '' })).toEqual({ assessedBy: '' });
    expect(cover.value({ madeBy: 'Per', informedWho: 'Kari i styret' })).toEqual({
      madeBy: 'en person',
      informedWho: 'en person',
    });
  });

  test('leaves paths leading where they led', () => {
    expect(cover.value({ path: '/home/Kari Nordmann/a.ryggrad' })).toEqual({
      path: '/home/Kari Nordmann/a.ryggrad',
    });
  });
});

test('ten thousand texts against a thousand people are all covered', () => {
  const many = nameCover(
    Array.from({ length: 1000 }, (_, index) => ({ name: `Fornavn${index} Etternavn`, label: 'Rolle' })),
    'en person',
  );
  const texts = Array.from(
    { length: 10_000 },
    (_, index) => `Tiltak ${index} hos Fornavn${index % 1000} Etternavn`,
  );
  const covered = many.value(texts);
  expect(covered[7]).toBe('Tiltak 7 hos Rolle');
  expect(covered.every((text) => /^Tiltak \d+ hos Rolle$/.test(text))).toBe(true);
});
