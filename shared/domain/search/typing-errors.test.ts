import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowedErrors, typingErrors } from './typing-errors.ts';

it.each([
  ['nordby', 'nordby', 0],
  ['nrodby', 'nordby', 1],
  ['ordby', 'nordby', 1],
  ['norddby', 'nordby', 1],
  ['nordvy', 'nordby', 1],
  ['barnvernet', 'barnevernet', 1],
  ['barnvernte', 'barnevernet', 2],
  ['fjelvei', 'fjellveien', 1],
  ['hall', 'hell', 1],
  ['hall', 'hele', null],
  ['hal', 'hel', null],
  ['hall', 'hallene', null],
  ['nordby', 'sandnes', null],
  ['', 'nordby', null],
])('"%s" for "%s": %s', (typed, word, errors) => {
  expect(typingErrors(typed, word)).toBe(errors);
});

it('finds every word again after one mistake', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 6, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(11), fc.constantFrom(...'abcdefg'), (original, place, letter) => {
      const at = place % original.length;
      const left = original.slice(0, at);
      const right = original.slice(at + 1);
      const mistakes = [left + right, left + letter + right, `${left}${letter}${original[at]}${right}`];
      for (const typed of mistakes) expect(typingErrors(typed, original)).toBeLessThanOrEqual(1);
    }),
  );
});

it('allows none in the shortest words and never more than two', () => {
  expect([0, 3, 4, 7, 8, 40].map(allowedErrors)).toEqual([0, 0, 1, 1, 2, 2]);
});
