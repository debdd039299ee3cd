import { describe, expect, it } from 'vitest';
import { breakableText, mapTexts, showableText } from './showable-text.ts';

describe('showableText', () => {
  it('leaves Nordic, Sámi, Greek and Cyrillic text alone', () => {
    const text = 'Čáhppes ŋ đ, æøå äö, Ω, Привіт – «ja», 5 % → ok\nny linje';
    expect(showableText(text)).toBe(text);
  });

  it('shows one box for what a reader takes for one character without a glyph', () => {
    expect(showableText('a 👩‍👩‍👧 b')).toBe('a □ b');
    expect(showableText('中文')).toBe('□□');
    const lacking: string[] = [];
    showableText('æ 中 👩‍👩‍👧 □', (character) => lacking.push(character));
    expect(lacking).toEqual(['中', '👩‍👩‍👧']);
  });

  it('takes out control characters and marks that turn the direction of text', () => {
    expect(showableText('a\u0001\u0007b\u202Ec\u202C\u200Bd\uFEFF')).toBe('abcd');
    expect(showableText('a\tb')).toBe('a b');
  });

  it('puts letters and their accents together', () => {
    expect(showableText('a\u030A')).toBe('å');
  });
});

describe('breakableText', () => {
  it('breaks only words no column could hold, and loses no letter', () => {
    const word = 'x'.repeat(100);
    expect(breakableText('kommunedirektør med ord')).toBe('kommunedirektør med ord');
    expect(breakableText(word).replaceAll('\u200B', '')).toBe(word);
    expect(
      Math.max(
        ...breakableText(word)
          .split('\u200B')
          .map((part) => part.length),
      ),
    ).toBeLessThanOrEqual(28);
  });
});

it('changes every text in nested data and nothing else', () => {
  expect(mapTexts({ a: ['x', 1, null], b: { c: 'y' } }, (text) => `${text}!`)).toEqual({
    a: ['x!', 1, null],
    b: { c: 'y!' },
  });
});
