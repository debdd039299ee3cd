/** The bar over the page: which initiative, where the file stands, the search, and what can be undone. */
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { DocumentMenu } from '../../features/document/DocumentMenu.tsx';
import { DocumentStatus } from '../../features/document/DocumentStatus.tsx';
import { UndoButtons } from '../../features/document/UndoButtons.tsx';
import { SearchLauncher } from '../../features/search/SearchLauncher.tsx';
import { NAVIGATION_WIDTH } from './Frame.tsx';
import { Navigation } from './Navigation.tsx';
import { PreferenceMenus } from './PreferenceMenus.tsx';

export function TopBar({ document }: { document: DocumentState }) {
  return (
    <Box
      component="header"
      sx={{
        gridArea: 'bar',
        display: 'flex',
        flexWrap: { xs: 'wrap', md: 'nowrap' },
        alignItems: 'center',
        columnGap: 3,
        rowGap: 1,
        minHeight: 56,
        padding: { xs: '6px 12px', md: '0 16px 0 24px' },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <NavigationDrawer document={document} />
      <Box
        component={Link}
        to="/initiative"
        sx={{
          fontWeight: 600,
          color: 'text.primary',
          textDecoration: 'none',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: { md: 'nowrap' },
          '&:hover': { textDecoration: 'underline' },
        }}
      >
        {document.initiativeName}
      </Box>
      <DocumentStatus document={document} />
      <Box sx={{ flex: 1 }} />
      <SearchLauncher document={document} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <UndoButtons document={document} />
        <PreferenceMenus />
        <DocumentMenu document={document} />
      </Box>
    </Box>
  );
}

function NavigationDrawer({ document }: { document: DocumentState }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box sx={{ display: { md: 'none' } }}>
      <IconButton
        onClick={() => setIsOpen(true)}
        aria-label={t('navigation.openMenu')}
        aria-expanded={isOpen}
      >
        <Icon of={Menu} />
      </IconButton>
      <Drawer
        open={isOpen}
        onClose={() => setIsOpen(false)}
        slotProps={{
          paper: {
            'aria-label': t('navigation.label'),
            sx: { width: `min(${NAVIGATION_WIDTH + 40}px, 88vw)` },
          },
        }}
      >
        <Navigation document={document} onChosen={() => setIsOpen(false)} />
      </Drawer>
    </Box>
  );
}
