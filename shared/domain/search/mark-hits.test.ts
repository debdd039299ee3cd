import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markHits, snippetOf } from './mark-hits.ts';
import { matchOfTitle } from './search.ts';

const begins = (word: string) => (folded: string) => folded.startsWith(word);
const shown = (parts: readonly { text: string; isHit: boolean }[]) =>
  parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

it('marks whole words as they are written', () => {
  expect(shown(markHits('Østbyen og ostbyens venner', begins('ostbyen')))).toBe(
    '[Østbyen] og [ostbyens] venner',
  );
});

it('hands markup on as the text it is', () => {
  const text = '<b>Østbyen</b> & <img src=x>';
  const parts = markHits(text, begins('ost'));
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter((part) => part.isHit)).toEqual([{ text: 'Østbyen', isHit: true }]);
});

it('cuts a long text to the place of the hit, at the ends of words', () => {
  const text = `${'Noe helt annet. '.repeat(20)}Så kom hallen   i helgene, ${'og enda mer '.repeat(20)}`;
  const snippet = shown(snippetOf(text, begins('hallen')));
  expect(snippet).toMatch(/^… .*Så kom \[hallen\] i helgene, og enda mer.* …$/);
  expect(snippet.length).toBeLessThan(130);
});

it('keeps to the paragraph of the hit', () => {
  expect(shown(snippetOf('leder\nÅpner hallen\nNoe annet', begins('hallen')))).toBe('Åpner [hallen]');
});

it('has no snippet without a hit', () => {
  expect(snippetOf('Noe annet', begins('hall'))).toEqual([]);
});

it('never changes a text by marking it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ minLength: 1, maxLength: 1 }),
      (text, letter) => {
        const parts = markHits(text, begins(letter));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      },
    ),
  );
});

it('puts the same title before its beginning, and that before words anywhere in it', () => {
  expect(matchOfTitle('nordby skole', 'nordby skole')).toBe(0);
  expect(matchOfTitle('nordby skole', 'nordby sk')).toBe(1);
  expect(matchOfTitle('nordby skole', 'skole nord')).toBe(2);
  expect(matchOfTitle('nordby skole', 'ordby')).toBeNull();
});
