/** The small control of a presentation: back, where one is, on; names hidden or not; leave. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ChevronLeft, ChevronRight, Eye, EyeOff, type LucideIcon, X } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';
import { neighbourOf, PRESENTED_PAGES, placeOf, usePresentation } from './presentation.ts';

export function PresentationControl() {
  const { t } = useText();
  const { hidesNames, setHidesNames, leave } = usePresentation();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const go = (step: 1 | -1) => void navigate(`/${neighbourOf(pathname, step)}`);
  const namesLabel = t(hidesNames ? 'presentation.showNames' : 'presentation.hideNames');
  return (
    <Box
      component="nav"
      aria-label={t('presentation.label')}
      sx={{
        position: 'fixed',
        right: 12,
        bottom: 12,
        zIndex: 1100,
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        alignItems: 'center',
        gap: '2px',
        maxWidth: 'calc(100vw - 24px)',
        padding: '3px 5px',
        border: 1,
        borderColor: 'divider',
        borderRadius: '10px',
        bgcolor: 'background.paper',
        fontSize: '0.8125rem',
      }}
    >
      {hidesNames && (
        <Box component="span" role="status" sx={{ paddingX: 2, color: 'text.secondary' }}>
          {t('presentation.namesHidden')}
        </Box>
      )}
      <ControlButton
        icon={hidesNames ? Eye : EyeOff}
        label={namesLabel}
        onClick={() => setHidesNames(!hidesNames)}
      />
      <ControlButton icon={ChevronLeft} label={t('presentation.previous')} onClick={() => go(-1)} />
      <Place pathname={pathname} />
      <ControlButton icon={ChevronRight} label={t('presentation.next')} onClick={() => go(1)} />
      <ControlButton icon={X} label={t('presentation.leave')} onClick={leave} />
    </Box>
  );
}

function Place({ pathname }: { pathname: string }) {
  const { t } = useText();
  const place = placeOf(pathname);
  const page = PRESENTED_PAGES[place];
  if (page === undefined) return null;
  const number = t('presentation.place', { number: place + 1, count: PRESENTED_PAGES.length });
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', minWidth: 46, textAlign: 'center' }}>
      <span aria-hidden>{number}</span>
      <span className="visually-hidden" role="status">
        {t(`navigation.${page}`)}, {number}
      </span>
    </Box>
  );
}

function ControlButton(props: { icon: LucideIcon; label: string; onClick: () => void }) {
  return (
    <Tooltip title={props.label}>
      <IconButton aria-label={props.label} onClick={props.onClick}>
        <Icon of={props.icon} />
      </IconButton>
    </Tooltip>
  );
}
