/** The window while no document is open: the name of the program, settings, and the page. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { House, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { PreferenceMenus } from '../../app/frame/PreferenceMenus.tsx';
import { Wordmark } from '../../app/frame/Wordmark.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';

export function StartFrame({ children }: { children: ReactNode }) {
  const { t } = useText();
  const isSettings = useLocation().pathname === '/settings';
  const label = isSettings ? t('common.back') : t('navigation.settings');
  return (
    <Box sx={{ minHeight: '100vh', padding: { xs: '8px 16px 40px', md: '12px 32px 56px' } }}>
      <Box component="header" sx={{ display: 'flex', alignItems: 'center', maxWidth: 960, marginX: 'auto' }}>
        <Box sx={{ color: 'primary.main', flex: 1, marginLeft: '-9px' }}>
          <Wordmark />
        </Box>
        <PreferenceMenus />
        <Tooltip title={label}>
          <IconButton component={Link} to={isSettings ? '/' : '/settings'} aria-label={label}>
            <Icon of={isSettings ? House : Settings} />
          </IconButton>
        </Tooltip>
      </Box>
      <Box component="main" sx={{ maxWidth: 960, marginX: 'auto', paddingTop: { xs: 4, md: 9 } }}>
        {children}
      </Box>
    </Box>
  );
}
