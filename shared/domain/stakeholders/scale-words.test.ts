import { expect, test } from 'vitest';
import { scaleWords } from './scale-words.ts';

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
