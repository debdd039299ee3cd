import { describe, expect, test } from 'vitest';
import { parseTypedNumber, typedNumber } from './typed-number.ts';

describe('parseTypedNumber', () => {
  test.each([
    ['79,5', 79.5],
    ['79.5', 79.5],
    ['1 234 567,5', 1_234_567.5],
    ['1\u00A0234', 1234],
    ['1\u202F234', 1234],
    ['-3', -3],
    ['\u22123,25', -3.25],
    [',5', 0.5],
    ['7.', 7],
  ])('reads %j', (text, value) => expect(parseTypedNumber(text)).toBe(value));

  test('nothing is null, not zero', () => {
    expect(parseTypedNumber('')).toBeNull();
    expect(parseTypedNumber('  ')).toBeNull();
  });

  test.each(['abc', '1,2,3', '1.234,5', '--1', '1e5', ',', '%'])('%j is no number', (text) =>
    expect(parseTypedNumber(text)).toBeNaN(),
  );
});

describe('typedNumber', () => {
  test.each([
    [79.5, 'nb-NO', '79,5'],
    [79.5, 'en-GB', '79.5'],
    [-1234.25, 'da-DK', '\u22121234,25'],
    [-1, 'sv-SE', '\u22121'],
    [null, 'nb-NO', ''],
  ])('%j in %s', (value, locale, text) => expect(typedNumber(value, locale)).toBe(text));

  test('what is written can be read again', () => {
    for (const value of [0, -0.5, 12_345.678, 99, -1e9]) {
      for (const locale of ['nb-NO', 'da-DK', 'sv-SE', 'en-GB']) {
        expect(parseTypedNumber(typedNumber(value, locale))).toBe(value);
      }
    }
  });
});
