/** A page on a projector: no bars, everything larger, one small control at the foot. */
import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { PresentationControl } from './PresentationControl.tsx';

/** The width in CSS pixels that a page is laid out for; what the window has beyond it makes everything larger. */
const LAID_OUT_FOR = 1100;
const LEAST = 1.25;
const MOST = 2.5;

export function PresentationFrame({ children }: { children: ReactNode }) {
  const scale = useScale();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new page starts at its top, with the focus there.
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      {/* What opens over the page lies outside it and is enlarged by itself. */}
      <GlobalStyles
        styles={{ '.MuiDialog-paper, .MuiMenu-list, .MuiTooltip-tooltip, .MuiAlert-root': { zoom: scale } }}
      />
      <Box
        component="main"
        ref={main}
        tabIndex={-1}
        data-address={pathname}
        sx={{ height: '100vh', overflowY: 'auto', outline: 'none', position: 'relative' }}
      >
        <Box
          sx={{
            zoom: scale,
            '--window-height': `calc(100vh / ${scale})`,
            maxWidth: 1200,
            marginX: 'auto',
            padding: { xs: '16px 12px 72px', md: '24px 28px 72px' },
          }}
        >
          {children}
        </Box>
      </Box>
      <PresentationControl />
    </>
  );
}

/** How much larger than usual everything is drawn. */
function useScale(): number {
  const width = useSyncExternalStore(subscribeToResize, () => window.innerWidth);
  // Steps of a twentieth: a window being dragged wider does not lay the page out anew at every pixel.
  return Math.round(Math.min(MOST, Math.max(LEAST, width / LAID_OUT_FOR)) * 20) / 20;
}

function subscribeToResize(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
