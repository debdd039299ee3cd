/** The method's nouns, in the order of the work. Dark in both themes, so its text has the dark theme's colours. */
import Box from '@mui/material/Box';
import { alpha } from '@mui/material/styles';
import {
  CalendarDays,
  ChartNoAxesColumn,
  Compass,
  FileText,
  House,
  Info,
  ListTree,
  type LucideIcon,
  Network,
  Settings,
  Users,
} from 'lucide-react';
import { NavLink } from 'react-router';
import type { DocumentState } from '../../../shared/contract/document.ts';
import { darkPalette } from '../../../shared/figures/tokens.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { NeedsCount } from '../../features/overview/NeedsCount.tsx';
import { Wordmark } from './Wordmark.tsx';

const WORK = [
  ['overview', House],
  ['stakeholders', Users],
  ['governance', Network],
  ['meetings', CalendarDays],
  ['plan', ListTree],
  ['measurement', ChartNoAxesColumn],
  ['method', Compass],
  ['reports', FileText],
] as const satisfies readonly (readonly [string, LucideIcon])[];

const ABOUT = [
  ['initiative', Info],
  ['settings', Settings],
] as const satisfies readonly (readonly [string, LucideIcon])[];

type Page = (typeof WORK)[number][0] | (typeof ABOUT)[number][0];

export function Navigation({ document, onChosen }: { document: DocumentState; onChosen?: () => void }) {
  const { t } = useText();
  return (
    <Box
      component="nav"
      aria-label={t('navigation.label')}
      onClick={onChosen}
      sx={(theme) => ({
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'auto',
        padding: '0 12px 14px',
        bgcolor: theme.tokens.navigation,
        color: darkPalette.ink,
        ':focus-visible': { outlineColor: darkPalette.ink },
      })}
    >
      <Wordmark />
      <NavigationList entries={WORK} />
      <Box sx={{ flex: 1, minHeight: 24 }} />
      <NavigationList entries={ABOUT} />
      <Box
        component="p"
        sx={{
          margin: '10px 10px 0',
          fontSize: '0.6875rem',
          lineHeight: 1.35,
          color: darkPalette.inkSecond,
          overflowWrap: 'anywhere',
        }}
      >
        {document.fileName}
      </Box>
    </Box>
  );
}

function NavigationList({ entries }: { entries: readonly (readonly [Page, LucideIcon])[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {entries.map(([page, icon]) => (
        <NavigationEntry key={page} page={page} icon={icon} />
      ))}
    </Box>
  );
}

function NavigationEntry({ page, icon }: { page: Page; icon: LucideIcon }) {
  const { t } = useText();
  return (
    <Box
      component="li"
      sx={{
        '& a': {
          display: 'flex',
          alignItems: 'center',
          gap: '11px',
          minHeight: 36,
          padding: '6px 10px',
          marginBottom: '2px',
          borderRadius: '8px',
          color: alpha(darkPalette.ink, 0.88),
          fontWeight: 500,
          textDecoration: 'none',
          '&:hover': { backgroundColor: alpha(darkPalette.ink, 0.07) },
          '&.active': { backgroundColor: alpha(darkPalette.ink, 0.14), color: darkPalette.ink },
          // In forced colours the background of the current page is gone: a line says it instead.
          '@media (forced-colors: active)': { '&.active': { outline: '1px solid' } },
        },
      }}
    >
      <NavLink to={`/${page}`}>
        <Icon of={icon} />
        <span style={{ flex: 1 }}>{t(`navigation.${page}`)}</span>
        {page === 'overview' && <NeedsCount />}
      </NavLink>
    </Box>
  );
}
