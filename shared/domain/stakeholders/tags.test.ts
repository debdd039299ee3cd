import { expect, test } from 'vitest';
import { changedTags, TAG_LENGTH, tagsOf, textOfTags } from './tags.ts';

test('tags are stored one a line, in order, none twice', () => {
  expect(textOfTags(['ungdom', ' Åpen  hall ', 'Ungdom', '', 'bolig'])).toBe('bolig\nungdom\nÅpen hall');
  expect(tagsOf('bolig\nungdom')).toEqual(['bolig', 'ungdom']);
  expect(tagsOf('')).toEqual([]);
});

test('a tag is one short line', () => {
  expect(textOfTags(['a\nb'])).toBe('a b');
  expect(textOfTags(['x'.repeat(200)])).toHaveLength(TAG_LENGTH);
});

test('tags are added and taken away, in whatever letters', () => {
  expect(changedTags('bolig\nungdom', { add: ['Skole', 'BOLIG'], remove: ['UNGDOM', 'fremmed'] })).toBe(
    'bolig\nSkole',
  );
  expect(changedTags('ungdom', { add: ['Ungdom'], remove: ['ungdom'] })).toBe('Ungdom');
});
