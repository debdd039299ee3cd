/** How buttons, fields and other controls look. Labels stand above their fields and stay there. */
import type { ThemeOptions } from '@mui/material/styles';
import type { Palette } from '../../../shared/figures/tokens.ts';

const CONTROL_HEIGHT = 36;

/** Overrides for everything that is pressed, chosen or typed into. */
export function controlStyles(tokens: Palette): NonNullable<ThemeOptions['components']> {
  return { ...buttonStyles(tokens), ...fieldStyles(tokens), ...choiceStyles(tokens) };
}

function buttonStyles(tokens: Palette): NonNullable<ThemeOptions['components']> {
  return {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: {
          font: 'inherit',
          '&.Mui-focusVisible': { outline: `2px solid ${tokens.brand}`, outlineOffset: 2 },
        },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit' },
      styleOverrides: {
        root: { minHeight: CONTROL_HEIGHT, padding: '5px 14px', borderRadius: 8, whiteSpace: 'nowrap' },
        outlined: {
          borderColor: tokens.line,
          backgroundColor: tokens.surface,
          '&:hover': { backgroundColor: tokens.faintLine },
        },
        contained: { '&.Mui-disabled': { backgroundColor: tokens.line, color: tokens.inkSecond } },
        text: { padding: '5px 8px' },
        sizeSmall: { minHeight: 30, padding: '2px 10px', fontSize: '0.8125rem' },
        startIcon: { marginLeft: -2, marginRight: 7 },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: {
          borderRadius: 8,
          padding: 7,
          color: tokens.inkSecond,
          '&:hover': { backgroundColor: tokens.faintLine },
        },
      },
    },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 500 } } },
  };
}

function fieldStyles(tokens: Palette): NonNullable<ThemeOptions['components']> {
  return {
    MuiOutlinedInput: {
      defaultProps: { size: 'small', notched: false },
      styleOverrides: {
        root: {
          backgroundColor: tokens.surface,
          fontSize: '0.875rem',
          // A control's edge must be seen: 3:1 against the card (the hairline is only for decoration).
          '& .MuiOutlinedInput-notchedOutline': { borderColor: tokens.inkThird },
          // What may only be read is still to be read.
          '&.Mui-disabled': { backgroundColor: tokens.faintLine },
          '&.Mui-disabled .MuiOutlinedInput-notchedOutline': { borderColor: tokens.line },
          '& .MuiOutlinedInput-input.Mui-disabled': { WebkitTextFillColor: tokens.ink },
          '&:hover:not(.Mui-disabled, .Mui-error) .MuiOutlinedInput-notchedOutline': {
            borderColor: tokens.inkSecond,
          },
        },
        input: {
          padding: '7.5px 11px',
          height: 'auto',
          lineHeight: 1.45,
          '&::placeholder': { color: tokens.inkSecond, opacity: 0.9 },
        },
        multiline: { padding: 0, '& .MuiOutlinedInput-input': { padding: '8px 11px' } },
      },
    },
    MuiFormLabel: {
      styleOverrides: {
        root: {
          color: tokens.ink,
          fontWeight: 500,
          fontSize: '0.8125rem',
          marginBottom: 4,
          '&.Mui-focused, &.Mui-disabled': { color: tokens.ink },
        },
      },
    },
    MuiFormHelperText: { styleOverrides: { root: { margin: '4px 0 0', fontSize: '0.78125rem' } } },
    MuiAutocomplete: {
      styleOverrides: {
        root: {
          // As high as every other field.
          '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { padding: '0 8px' },
          '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall .MuiAutocomplete-input': {
            padding: '7.5px 4px 7.5px 3px',
          },
        },
        paper: { border: `1px solid ${tokens.line}`, marginTop: 4 },
        listbox: { fontSize: '0.875rem', maxHeight: 280 },
      },
    },
  };
}

function choiceStyles(tokens: Palette): NonNullable<ThemeOptions['components']> {
  return {
    MuiToggleButton: {
      styleOverrides: {
        root: {
          textTransform: 'none',
          minHeight: CONTROL_HEIGHT,
          padding: '5px 13px',
          color: tokens.inkSecond,
          borderColor: tokens.line,
          '&.Mui-selected': { color: tokens.brand, backgroundColor: tokens.tint, fontWeight: 600 },
        },
      },
    },
    MuiTabs: {
      styleOverrides: { root: { minHeight: 36 }, indicator: { display: 'none' }, list: { gap: 4 } },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 34,
          padding: '6px 13px',
          borderRadius: 8,
          textTransform: 'none',
          color: tokens.inkSecond,
          fontSize: '0.875rem',
          '&.Mui-selected': { backgroundColor: tokens.tint, color: tokens.brand },
          // What may only be read is still to be read.
          '&.Mui-disabled': { backgroundColor: tokens.faintLine },
          '&.Mui-disabled .MuiOutlinedInput-notchedOutline': { borderColor: tokens.line },
          '& .MuiOutlinedInput-input.Mui-disabled': { WebkitTextFillColor: tokens.ink },
          '&:hover:not(.Mui-selected)': { backgroundColor: tokens.faintLine },
        },
      },
    },
    MuiCheckbox: { styleOverrides: { root: { padding: 6, color: tokens.inkThird } } },
    MuiRadio: { styleOverrides: { root: { padding: 6, color: tokens.inkThird } } },
    MuiFormControlLabel: {
      styleOverrides: {
        root: { marginLeft: -8 },
        label: { fontSize: '0.875rem', '&.Mui-disabled': { color: tokens.ink } },
      },
    },
  };
}
