/** The theme: the shared tokens put into MUI's terms. Colours are never written anywhere else in the window. */
import { createTheme, lighten, type Theme } from '@mui/material/styles';
import type {} from '@mui/x-data-grid/themeAugmentation';
import {
  darkPalette,
  highContrastDarkPalette,
  highContrastLightPalette,
  lightPalette,
  type Palette,
} from '../../../shared/figures/tokens.ts';
import { componentStyles } from './component-styles.ts';
import { headingFamily, textFamily } from './fonts.ts';

declare module '@mui/material/styles' {
  interface Theme {
    /** The shared tokens by their own names: `theme.tokens.goodTint`. */
    readonly tokens: Palette;
  }
  interface ThemeOptions {
    readonly tokens?: Palette;
  }
}

export const CONTROL_RADIUS = 8;
/** Below this width the navigation folds away: a window at 200 % zoom, a tablet. */
export const WIDE = 1000;

const PALETTES = {
  usual: { light: lightPalette, dark: darkPalette },
  highContrast: { light: highContrastLightPalette, dark: highContrastDarkPalette },
} as const;

/** The theme of a mode. The palette's names follow MUI where it has one; the rest is under `tokens`. */
export function createAppTheme(mode: 'light' | 'dark', isHighContrast = false): Theme {
  const tokens = PALETTES[isHighContrast ? 'highContrast' : 'usual'][mode];
  return createTheme({
    tokens,
    spacing: 4,
    shape: { borderRadius: CONTROL_RADIUS },
    breakpoints: { values: { xs: 0, sm: 560, md: WIDE, lg: 1280, xl: 1680 } },
    palette: paletteOf(mode, tokens),
    typography: typographyOf(tokens),
    transitions: { duration: { shortest: 90, shorter: 110, short: 140, standard: 160, complex: 200 } },
    shadows: Array.from({ length: 25 }, () => 'none') as Theme['shadows'],
    components: componentStyles(tokens, isHighContrast),
  });
}

function paletteOf(mode: 'light' | 'dark', tokens: Palette) {
  const onStrong = mode === 'light' ? tokens.surface : tokens.navigation;
  return {
    mode,
    // What a button is under the pointer: on a dark ground lighter, where darker would take the contrast from its text.
    primary: {
      main: tokens.brand,
      contrastText: onStrong,
      ...(mode === 'dark' && { dark: lighten(tokens.brand, 0.2) }),
    },
    secondary: { main: tokens.inkSecond, contrastText: tokens.surface },
    error: { main: tokens.bad, contrastText: onStrong },
    warning: { main: tokens.warning, contrastText: onStrong },
    info: { main: tokens.information, contrastText: onStrong },
    success: { main: tokens.good, contrastText: onStrong },
    text: { primary: tokens.ink, secondary: tokens.inkSecond, disabled: tokens.inkThird },
    divider: tokens.line,
    background: { default: tokens.background, paper: tokens.surface },
    // In the dark the grid would else mix a lighter ground of its own.
    DataGrid: { bg: tokens.surface, headerBg: tokens.surface, pinnedBg: tokens.surface },
    action: { hover: tokens.faintLine, selected: tokens.tint, focus: tokens.tint },
  };
}

function typographyOf(tokens: Palette) {
  const serif = { fontFamily: headingFamily, fontWeight: 600, color: tokens.ink };
  return {
    fontFamily: textFamily,
    fontSize: 14,
    htmlFontSize: 16,
    h1: { ...serif, fontSize: '1.6875rem', lineHeight: 1.2, letterSpacing: '-0.005em' },
    h2: { ...serif, fontSize: '1.25rem', lineHeight: 1.3 },
    h3: { fontFamily: textFamily, fontWeight: 600, fontSize: '0.9375rem', lineHeight: 1.4 },
    body1: { fontSize: '0.875rem', lineHeight: 1.5 },
    body2: { fontSize: '0.78125rem', lineHeight: 1.5 },
    subtitle1: { fontSize: '0.875rem', lineHeight: 1.5, color: tokens.inkSecond },
    caption: { fontSize: '0.75rem', lineHeight: 1.45 },
    button: { textTransform: 'none' as const, fontWeight: 500, fontSize: '0.875rem', lineHeight: 1.4 },
  };
}
