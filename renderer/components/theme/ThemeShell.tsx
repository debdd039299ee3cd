/** Puts the theme around the program: follows the setting, or the system when the setting says so. */
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import GlobalStyles from '@mui/material/GlobalStyles';
import { ThemeProvider, useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, useMemo } from 'react';
import type { Preferences } from '../../../shared/contract/settings.ts';
import type { Palette } from '../../../shared/figures/tokens.ts';
import { createAppTheme } from './create-app-theme.ts';
import { fontFaces } from './fonts.ts';

/** The nonce of this page: styles added while running carry it, as the content security policy demands. */
export const styleNonce: string | undefined =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

const cache = createCache({ key: 'r', prepend: true, ...(styleNonce ? { nonce: styleNonce } : {}) });

/** A list, not one object: an object would keep only the last of several rules of the same name. */
const fontStyles = <GlobalStyles styles={fontFaces.map((face) => ({ '@font-face': face }))} />;

export function ThemeShell({ choice, children }: { choice: Preferences['theme']; children: ReactNode }) {
  const { mode, isHighContrast } = useLook(choice);
  const theme = useMemo(() => createAppTheme(mode, isHighContrast), [mode, isHighContrast]);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        {fontStyles}
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}

/**
 * Light or dark, and how much contrast. High contrast is light or dark as the system is. Where the system forces its own
 * colours only the figures keep ours: they then go with its ground, whatever was chosen here.
 */
function useLook(choice: Preferences['theme']): { mode: 'light' | 'dark'; isHighContrast: boolean } {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const systemWantsMore = useMediaQuery('(prefers-contrast: more)', { noSsr: true });
  const isForced = useMediaQuery('(forced-colors: active)', { noSsr: true });
  const followsSystem = isForced || choice === 'system' || choice === 'contrast';
  return {
    mode: followsSystem ? (systemIsDark ? 'dark' : 'light') : choice,
    isHighContrast: isForced || choice === 'contrast' || (choice === 'system' && systemWantsMore),
  };
}

/** The shared tokens of the theme in use, for figures and charts. */
export function useTokens(): Palette {
  return useTheme().tokens;
}
