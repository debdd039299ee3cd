import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedWords, foldText, writtenWords } from './fold-text.ts';

it.each([
  ['Østbyen', 'Ostbyen'],
  ['Østbyen', 'Oestbyen'],
  ['Østbyen', 'ÖSTBYEN'],
  ['ældre', 'aeldre'],
  ['ældre', 'äldre'],
  ['Ålesund', 'Aalesund'],
  ['Ålesund', 'alesund'],
  ['påeget', 'paaeget'],
  ['idé', 'ide'],
  ['Müller', 'muller'],
  ['Straße', 'strasse'],
  ['Ðórr', 'dorr'],
  ['A\u030Asen', 'Åsen'],
])('%s and %s are the same', (a, b) => {
  expect(foldText(a)).toBe(foldText(b));
});

it('keeps what is different apart', () => {
  expect(foldText('skole')).not.toBe(foldText('skule'));
});

it('takes the words out of a text', () => {
  expect(foldedWords('Sak 41/26: «Åpen hall» – i helgene!')).toEqual([
    'sak',
    '41',
    '26',
    'apen',
    'hall',
    'i',
    'helgene',
  ]);
  expect(foldedWords('"-*NEAR(')).toEqual(['near']);
  expect(foldedWords(' \n–*"')).toEqual([]);
});

it('folds the beginning of a word to the beginning of the folded word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeoæøåäöüéœßA0'), maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(12), (text, length) => {
      expect(foldText(text).startsWith(foldText(text.slice(0, length)))).toBe(true);
    }),
  );
});

it('finds every word where it stands', () => {
  const unit = fc.constantFrom('a', 'B', 'Å', 'ø', 'æ', 'e\u0301', '½', '7', ' ', '–', '.', '\n', '"', '*');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const words = [...writtenWords(text)];
      expect(words.flatMap((word) => word.folded).join('')).toBe(foldedWords(text).join(''));
      for (const { start, end } of words) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
    }),
  );
});
