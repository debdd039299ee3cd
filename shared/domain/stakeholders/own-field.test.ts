import { expect, test } from 'vitest';
import { choicesOf, fitsOwnField, OWN_VALUE_LENGTH, type OwnFieldKind, textOfChoices } from './own-field.ts';

test.each<[OwnFieldKind, string, boolean]>([
  ['text', 'Signert av rektor', true],
  ['text', 'x'.repeat(OWN_VALUE_LENGTH + 1), false],
  ['number', '1234.5', true],
  ['number', '-3', true],
  ['number', '1 234,5', false],
  ['number', '1e9', false],
  ['number', 'mange', false],
  ['date', '2026-11-22', true],
  ['date', '2026-02-30', false],
  ['choice', 'Ja', true],
  ['choice', 'Kanskje', false],
])('a %s can hold %s: %s', (kind, value, isFit) => {
  expect(fitsOwnField({ kind, choices: 'Ja\nNei' }, value)).toBe(isFit);
});

test('a choice that is no longer offered stays where it was chosen', () => {
  expect(fitsOwnField({ kind: 'choice', choices: 'Ja' }, 'Nei', 'Nei')).toBe(true);
});

test('choices are stored one a line, none empty, none twice', () => {
  const choices = textOfChoices(' Ja \n\nNei\nJa');
  expect(choices).toBe('Ja\nNei');
  expect(choicesOf({ choices })).toEqual(['Ja', 'Nei']);
  expect(choicesOf({ choices: '' })).toEqual([]);
});
