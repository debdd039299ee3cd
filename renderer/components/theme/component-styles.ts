/** How MUI's components look here: hairlines instead of shadows, a clear focus ring, the density of a good spreadsheet. */
import type { ThemeOptions } from '@mui/material/styles';
import type { Palette } from '../../../shared/figures/tokens.ts';
import { controlStyles } from './control-styles.ts';

/** Overrides for the surfaces and the page itself. */
export function componentStyles(
  tokens: Palette,
  isHighContrast: boolean,
): NonNullable<ThemeOptions['components']> {
  return {
    MuiCssBaseline: {
      defaultProps: { enableColorScheme: true },
      styleOverrides: { ...pageStyles(tokens), ...(isHighContrast ? highContrastStyles(tokens) : {}) },
    },
    MuiTypography: { defaultProps: { variantMapping: { subtitle1: 'p' } } },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiDialog: {
      styleOverrides: {
        paper: {
          border: `1px solid ${tokens.line}`,
          borderRadius: 12,
          margin: 16,
          width: 'calc(100% - 32px)',
        },
      },
    },
    MuiDialogTitle: { styleOverrides: { root: { padding: '20px 24px 4px' } } },
    MuiDialogContent: {
      styleOverrides: { root: { padding: '12px 24px 20px', '.MuiDialogTitle-root + &': { paddingTop: 12 } } },
    },
    MuiDialogActions: {
      styleOverrides: {
        root: {
          flexWrap: 'wrap',
          rowGap: 8,
          padding: '12px 24px 16px',
          borderTop: `1px solid ${tokens.faintLine}`,
        },
      },
    },
    MuiBackdrop: {
      styleOverrides: {
        root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgba(10, 25, 26, 0.45)' } },
      },
    },
    MuiMenu: {
      styleOverrides: { paper: { border: `1px solid ${tokens.line}`, borderRadius: 8, marginTop: 4 } },
    },
    MuiMenuItem: { styleOverrides: { root: { fontSize: '0.875rem', minHeight: 34, gap: 10 } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 400 },
      styleOverrides: {
        tooltip: {
          backgroundColor: tokens.ink,
          color: tokens.surface,
          fontSize: '0.78125rem',
          fontWeight: 400,
          padding: '5px 9px',
        },
      },
    },
    ...controlStyles(tokens),
  };
}

function pageStyles(tokens: Palette) {
  return {
    'html, body, #root': { height: '100%' },
    // Below a body that is one window high the root's own colour shows, and that one knew only the system's theme.
    ':root': { backgroundColor: tokens.background },
    body: { backgroundColor: tokens.background, color: tokens.ink, fontFeatureSettings: "'cv05' 1" },
    ':focus-visible': { outline: `2px solid ${tokens.brand}`, outlineOffset: 2 },
    // Focus put there by the program, for reading on; it is not a control.
    '[tabindex="-1"]:focus-visible': { outline: 'none' },
    // No last line of one short word.
    'p, li, dd, h1, h2': { textWrap: 'pretty' },
    'a, button': { WebkitTapHighlightColor: 'transparent' },
    a: { color: tokens.brand },
    '.visually-hidden': {
      position: 'absolute',
      width: 1,
      height: 1,
      margin: -1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
    '@media (prefers-reduced-motion: reduce)': {
      '*, *::before, *::after': {
        animationDuration: '0.01ms !important',
        animationIterationCount: '1 !important',
        // None, not a very short one: that would still take a drawing, and everything would come one drawing late. Nothing
        // waits for the end of a transition; MUI's own count the time.
        transition: 'none !important',
        scrollBehavior: 'auto !important',
      },
    },
    '@media (forced-colors: active)': { ':focus-visible': { outlineColor: 'Highlight' } },
  };
}

/** In high contrast the colour of a link is too near that of text to tell it: a line does. The focus ring is thicker. */
function highContrastStyles(tokens: Palette) {
  return {
    ':focus-visible': { outline: `3px solid ${tokens.ink}`, outlineOffset: 2 },
    'main a:not(.MuiButtonBase-root)': { textDecoration: 'underline' },
  };
}
