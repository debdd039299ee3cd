import { describe, expect, test } from 'vitest';
import { countriesOfNumber, organisationNumberOf, shownOrganisationNumber } from './organisation-number.ts';

describe('a number of the register of its own country', () => {
  // Those who keep the registers: their own numbers are public and stay.
  test.each([
    ['NO', '974760673', '974760673'],
    ['NO', '974 760 673', '974760673'],
    ['NO', 'NO 974 760 673 MVA', '974760673'],
    ['DK', '13585628', '13585628'],
    ['DK', 'dk 13 58 56 28', '13585628'],
    ['SE', '202100-5448', '202100-5448'],
    ['SE', '2021005448', '202100-5448'],
    ['SE', '162021005448', '202100-5448'],
    ['SE', 'SE202100544801', '202100-5448'],
    ['SE', '202100544801', '202100-5448'],
    // A sole trader's is the identity number of the one who trades: an example of the tax authority's.
    ['SE', '811218-9876', '811218-9876'],
    ['SE', '19811218-9876', '811218-9876'],
    ['SE', 'SE811218987602', '811218-9876'],
    ['FI', '0245458-3', '0245458-3'],
    ['FI', 'FI02454583', '0245458-3'],
    ['FI', '245458-3', '0245458-3'],
  ] as const)('%s %s is %s', (country, typed, written) => {
    expect(organisationNumberOf(country, typed)).toBe(written);
  });
});

describe('what is no number of the country', () => {
  test.each([
    ['NO', '974760674', 'wrong check digit'],
    ['NO', '97476067', 'too short'],
    ['NO', '9747606733', 'too long'],
    ['NO', '000000000', 'nothing but noughts'],
    ['DK', '13585629', 'wrong check digit'],
    ['DK', '00000000', 'nothing but noughts'],
    ['SE', '202100-5449', 'wrong check digit'],
    ['SE', '810018-9870', 'neither a day nor an organisation'],
    ['SE', '811218-9875', 'a person, wrong check digit'],
    ['NO', '123456785', 'a fitting digit, but no number begins so'],
    ['DK', '01234560', 'a fitting digit, but no number begins so'],
    ['FI', '0000006-0', 'would need ten as check digit'],
    ['FI', '0245458-4', 'wrong check digit'],
    ['NO', 'ring Kari', 'no digits'],
    ['NO', '', 'nothing'],
  ] as const)('%s %s: %s', (country, typed, _what) => {
    expect(organisationNumberOf(country, typed)).toBeNull();
  });

  test('every single digit exchanged is found out', () => {
    const numbers = [
      ['NO', '974760673'],
      ['DK', '13585628'],
      ['SE', '2021005448'],
      ['FI', '02454583'],
    ] as const;
    for (const [country, number] of numbers)
      for (let place = 0; place < number.length; place += 1)
        for (let digit = 0; digit < 10; digit += 1) {
          if (String(digit) === number[place]) continue;
          const wrong = number.slice(0, place) + digit + number.slice(place + 1);
          expect(organisationNumberOf(country, wrong), `${country} ${wrong}`).toBeNull();
        }
  });

  test('a Norwegian number that would need ten as check digit is never given out', () => {
    const withoutDigit = Array.from({ length: 200 }, (_, n) => String(10_000_000 + n)).find(
      (start) =>
        [3, 2, 7, 6, 5, 4, 3, 2].reduce((sum, weight, index) => sum + weight * Number(start[index]), 0) %
          11 ===
        1,
    );
    for (let digit = 0; digit < 10; digit += 1)
      expect(organisationNumberOf('NO', `${withoutDigit}${digit}`)).toBeNull();
  });
});

test('the country is told by the number where only one fits', () => {
  expect(countriesOfNumber('974 760 673')).toEqual(['NO']);
  expect(countriesOfNumber('0245458-3')).toEqual(['FI']);
  expect(countriesOfNumber('202100-5448')).toEqual(['SE']);
  expect(countriesOfNumber('12345')).toEqual([]);
});

test('a Norwegian number is read in groups of three', () => {
  expect(shownOrganisationNumber('NO', '974760673')).toBe('974\u00A0760\u00A0673');
  expect(shownOrganisationNumber('FI', '0245458-3')).toBe('0245458-3');
});
