import { getContrastRatio } from '@mui/material/styles';
import { expect, test } from 'vitest';
import { createAppTheme } from './create-app-theme.ts';

test.each([
  ['light', false, 4.5],
  ['dark', false, 4.5],
  ['light', true, 7],
  ['dark', true, 7],
] as const)(
  'in %s, high contrast %s, the main button is read at rest and under the pointer',
  (mode, isHigh, least) => {
    const { primary } = createAppTheme(mode, isHigh).palette;
    expect(getContrastRatio(primary.main, primary.contrastText)).toBeGreaterThanOrEqual(least);
    expect(getContrastRatio(primary.dark, primary.contrastText)).toBeGreaterThanOrEqual(least);
  },
);
