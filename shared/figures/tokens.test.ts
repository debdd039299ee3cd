import { describe, expect, test } from 'vitest';
import {
  darkPalette,
  highContrastDarkPalette,
  highContrastLightPalette,
  lightPalette,
  type Palette,
} from './tokens.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['background', 'surface', 'tint', 'faintLine'] as const;
const TEXTS = [
  'ink',
  'inkSecond',
  'brand',
  'good',
  'warning',
  'bad',
  'information',
  'violet',
  'business',
] as const;
const OWN_GROUNDS = [
  ['good', 'goodTint'],
  ['warning', 'warningTint'],
  ['bad', 'badTint'],
  ['information', 'informationTint'],
  ['ink', 'goodTint'],
  ['ink', 'warningTint'],
  ['ink', 'badTint'],
  ['ink', 'informationTint'],
] as const;

/** Every pair of text and ground below the wanted contrast, with what was measured. */
function tooClose(palette: Palette, texts: readonly (keyof Palette)[], wanted: number): string[] {
  const pairs = [
    ...texts.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
    ...OWN_GROUNDS,
  ];
  return pairs
    .map(([text, ground]) => [text, ground, contrast(palette[text], palette[ground])] as const)
    .filter(([, , measured]) => measured < wanted)
    .map(([text, ground, measured]) => `${text} on ${ground}: ${measured.toFixed(2)}`);
}

test('the measure itself: black on white is 21, #777777 on white is 4.48', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['on white', highContrastLightPalette],
  ['on black', highContrastDarkPalette],
])('high contrast %s', (_name, palette) => {
  test('every text, even the third, stands 7:1 against every ground', () => {
    expect(tooClose(palette, [...TEXTS, 'inkThird'], 7)).toEqual([]);
  });

  test('lines that separate are seen: 4.5:1', () => {
    for (const ground of ['background', 'surface'] as const)
      expect(contrast(palette.line, palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('the navigation has light text in every theme', () => {
    for (const text of ['ink', 'inkSecond', 'bad'] as const)
      expect(contrast(darkPalette[text], palette.navigation)).toBeGreaterThanOrEqual(7);
  });
});

test.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('%s: the two inks stand 4.5:1 on page and card', (_name, palette) => {
  for (const text of ['ink', 'inkSecond', 'brand'] as const)
    for (const ground of ['background', 'surface'] as const)
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
});
