import { expect, test } from 'vitest';
import { rainbowSideWords, scaleWords } from './scale-words.ts';

const own = (scale: string) => ({ name: `Own ${scale}`, low: 'little', high: 'much' });

test('the words of the program stand where the initiative has given none', () => {
  const words = scaleWords([{ scale: 'power', name: 'NAV-makt', low: '', high: 'bestemmer' }], own);
  expect(words.power).toEqual({
    name: 'NAV-makt',
    inSentence: 'NAV-makt',
    low: 'little',
    high: 'bestemmer',
    isRenamed: true,
  });
  expect(words.interest).toEqual({
    name: 'Own interest',
    inSentence: 'own interest',
    low: 'little',
    high: 'much',
    isRenamed: false,
  });
});

test('a scale whose ends alone are named keeps its name', () => {
  const words = scaleWords([{ scale: 'attitude', name: '', low: 'against', high: 'for' }], own);
  expect(words.attitude).toMatchObject({ name: 'Own attitude', inSentence: 'own attitude', low: 'against' });
});

test('the sides of the rainbow take the names that scales have been given', () => {
  const sides = (renamed: { scale: 'affects' | 'affected'; name: string }[]) =>
    rainbowSideWords(
      scaleWords(
        renamed.map((each) => ({ ...each, low: '', high: '' })),
        own,
      ),
      (side) => `own ${side}`,
      ({ first, second }) => `${first} and ${second}`,
    );
  expect(sides([])).toEqual({ affecting: 'own affecting', affected: 'own affected', both: 'own both' });
  expect(sides([{ scale: 'affected', name: 'Touched' }])).toEqual({
    affecting: 'own affecting',
    affected: 'Touched',
    both: 'own affecting and Touched',
  });
});
