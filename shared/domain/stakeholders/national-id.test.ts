import { describe, expect, test } from 'vitest';
import { nationalIdsIn } from './national-id.ts';

describe('a national identity number in a text is found', () => {
  // Published examples of the authorities, and synthetic ones of nobody.
  test.each([
    ['NO', 'f. 15076500565'],
    ['NO', '150765 00565'],
    ['NO', '150765-00565.'],
    ['DK', 'CPR 070761-4285'],
    ['DK', '0707614285'],
    ['DK', '010203-1234'],
    ['SE', '811218-9876'],
    ['SE', '198112189876'],
    ['SE', '811218+9876'],
    ['SE', '701063-2391'],
    ['FI', '131052-308T'],
    ['FI', '131052a308t'],
    ['FI', 'hetu:131052-308T,'],
  ] as const)('%s %s', (country, text) => {
    expect(nationalIdsIn(text)).toContain(country);
  });
});

describe('other numbers are let be', () => {
  test.each([
    ['an organisation number', '974760673'],
    ['a Swedish organisation number', '202100-5448'],
    ['a Finnish one', '0245458-3'],
    ['phone numbers', '+47 22 33 44 55, 004791234567, 070-123 45 67'],
    ['a mistyped number', '15076500566'],
    ['a day that is none', '310299-1234'],
    ['ten digits that fit nothing', '0102031235'],
    ['part of a longer number', '15076500565123'],
    ['an account number', '1503 40 12345'],
    ['a wrong Finnish sign', '131052-308U'],
    ['words', 'Møte 22.11.2026 kl. 18 i Nordby, sak 12/2026'],
    ['an identifier', '019391a0-0707-7614-8285-811218987654'],
  ])('%s', (_what, text) => {
    expect(nationalIdsIn(text)).toEqual([]);
  });
});

test('a synthetic Norwegian number and a D-number are found too', () => {
  const withChecks = (nine: string) => {
    const rest = (digits: string, weights: number[]) =>
      weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
    for (let k1 = 0; k1 < 10; k1 += 1)
      for (let k2 = 0; k2 < 10; k2 += 1) {
        const whole = `${nine}${k1}${k2}`;
        if (rest(whole, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) === 0)
          if (rest(whole, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0) return whole;
      }
    return null;
  };
  const found = ['410190100', '418190101', '014190102', '016690103', '018190104']
    .map(withChecks)
    .filter((number) => number !== null);
  expect(found.length).toBeGreaterThan(2);
  for (const number of found) expect(nationalIdsIn(`nr ${number}`), number).toContain('NO');
});
