/** Navigation at the left, the document's bar on top, the page in the rest. Folds together in a narrow window. */
import Box from '@mui/material/Box';
import { type ReactNode, useRef } from 'react';
import { useLocation } from 'react-router';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { useText } from '../../components/text/use-text.ts';
import { DocumentBanner } from '../../features/document/DocumentBanner.tsx';
import { PresentationFrame } from '../../features/presentation/PresentationFrame.tsx';
import { usePresentation } from '../../features/presentation/presentation.ts';
import { usePresentationKeys } from '../../features/presentation/use-presentation-keys.ts';
import { Navigation } from './Navigation.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useTopOfPage } from './use-top-of-page.ts';

export const NAVIGATION_WIDTH = 220;

export function Frame(props: { document: DocumentState; children: ReactNode }) {
  const { isPresenting } = usePresentation();
  usePresentationKeys();
  return isPresenting ? (
    <PresentationFrame>{props.children}</PresentationFrame>
  ) : (
    <WorkFrame document={props.document}>{props.children}</WorkFrame>
  );
}

function WorkFrame({ document, children }: { document: DocumentState; children: ReactNode }) {
  const { t } = useText();
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useTopOfPage(main);
  useKeptFocus(main);
  return (
    <Box
      sx={{
        display: { xs: 'block', md: 'grid' },
        gridTemplate: `"navigation bar" 56px "navigation content" minmax(0, 1fr) / ${NAVIGATION_WIDTH}px minmax(0, 1fr)`,
        height: { md: '100vh' },
        minHeight: '100vh',
      }}
    >
      <SkipLink onSkip={() => main.current?.focus()}>{t('common.skipToContent')}</SkipLink>
      <Box sx={{ gridArea: 'navigation', display: { xs: 'none', md: 'block' }, minHeight: 0 }}>
        <Navigation document={document} />
      </Box>
      <TopBar document={document} />
      <Box
        component="main"
        ref={main}
        tabIndex={-1}
        // What is drawn comes after the address: this says whose page it is.
        data-address={pathname}
        sx={{ gridArea: 'content', overflowY: { md: 'auto' }, outline: 'none', position: 'relative' }}
      >
        <DocumentBanner document={document} />
        <Box sx={{ padding: { xs: '20px 16px 40px', md: '24px 24px 48px' }, maxWidth: 1760 }}>{children}</Box>
      </Box>
    </Box>
  );
}
