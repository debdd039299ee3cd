import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openInMemory } from '../db/open-database.ts';
import { alternativesOf, looseMatch, queryWords, strictMatch } from './query.ts';

const NASTY = [
  '"',
  "'",
  '-',
  '*',
  '(',
  ')',
  ':',
  '^',
  '+',
  'NEAR',
  ' NOT ',
  ' OR ',
  'title:',
  '\0',
  'æ',
  'ß',
  '½',
  '㉠',
  '\ud800',
];

it('asks for every word as the beginning of a word', () => {
  expect(strictMatch(queryWords('Nordby  Skole'))).toBe('"nordby"* AND "skole"*');
  expect(looseMatch(['nordbi', 'skole'], [['nordby'], []])).toBe('("nordbi"* OR "nordby") AND ("skole"*)');
});

it('asks for each word once, and for no more than can matter', () => {
  expect(queryWords('skole SKOLE skole')).toEqual(['skole']);
  expect(queryWords('a b c d e f g h i j k l')).toHaveLength(8);
  expect(queryWords('a'.repeat(5) + 'x'.repeat(500))[0]).toHaveLength(40);
  expect(queryWords(' "-*"() ')).toEqual([]);
});

it('never makes a mistake in the language of SQLite, whatever is typed', () => {
  const db = openInMemory();
  db.exec("CREATE VIRTUAL TABLE words USING fts5(title, text, content='', contentless_delete=1)");
  const ask = db.prepare('SELECT rowid FROM words WHERE words MATCH ?');
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 4 })))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, anything, (query, other) => {
      const words = queryWords(query);
      if (words.length === 0) return;
      expect(ask.all(strictMatch(words))).toEqual([]);
      expect(ask.all(looseMatch(words, [queryWords(other)]))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('thinks of words with errors and of compounds, the nearest first', () => {
  const vocabulary = ['nordby', 'norden', 'ungdomsskole', 'skolefritid', 'sandnes'];
  expect(alternativesOf('nordbi', vocabulary)).toEqual(['nordby']);
  expect(alternativesOf('skole', vocabulary)).toEqual(['ungdomsskole']);
  expect(alternativesOf('no', vocabulary)).toEqual([]);
});
