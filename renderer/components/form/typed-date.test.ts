import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import { parseTypedDate, parseTypedTime } from './typed-date.ts';

const today = '2026-11-22';

describe('parseTypedDate', () => {
  test.each([
    ['2026-12-03', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['03.12.26', '2026-12-03'],
    ['3/12/2026', '2026-12-03'],
    ['3-12-2026', '2026-12-03'],
    ['3 12 2026', '2026-12-03'],
    ['3.12', '2026-12-03'],
    ['3.12.', '2026-12-03'],
    [' 29.2.2028 ', '2028-02-29'],
  ])('reads %j', (text, date) => expect(parseTypedDate(text, today)).toBe(date));

  test.each(['', 'i morgen', '29.2.2027', '31.11.2026', '12/31/2026', '3', '2026', '3.12.026', '2026-13-01'])(
    '%j is no day',
    (text) => expect(parseTypedDate(text, today)).toBeNull(),
  );

  test.each(LANGUAGES)('reads what the formats of %s write', (language) => {
    for (const date of ['2026-01-09', '2024-02-29', '1999-12-31'])
      expect(parseTypedDate(formatsFor(language).date(date), today)).toBe(date);
  });
});

describe('parseTypedTime', () => {
  test.each([
    ['9', '09:00'],
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['23:59', '23:59'],
  ])('reads %j', (text, time) => expect(parseTypedTime(text)).toBe(time));

  test.each(['', '24', '12:60', '9:3', 'ni', '12345'])('%j is no time', (text) =>
    expect(parseTypedTime(text)).toBeNull(),
  );
});
