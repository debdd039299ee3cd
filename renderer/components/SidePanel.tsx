/** Details at the right of what they belong to. Not a dialog: the map beside it stays usable. */
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import { useEscapeBeside, useFocusWhileOpen, useHeightInWindow } from './side-panel-behaviour.ts';
import { useText } from './text/use-text.ts';

export interface SidePanelProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** The sign beside the title, such as a sector's shape. */
  readonly mark?: ReactNode;
  readonly onClose: () => void;
  /** The way up from what the panel shows. */
  readonly trail?: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The page's content with a panel beside it; below 1000 px the panel slides over the content. */
export function SplitView({ panel, children }: { panel: ReactNode | null; children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', gap: 5, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {panel}
    </Box>
  );
}

/**
 * Put it in `SplitView`'s `panel`. When it opens, focus goes to its heading; Escape closes it and gives the
 * focus back to what had it. Key it by what it shows, so that focus follows a new choice.
 */
export function SidePanel(props: SidePanelProps) {
  const theme = useTheme();
  const isWide = useMediaQuery(theme.breakpoints.up('md'));
  const id = useId();
  const panel = useHeightInWindow();
  const content = <PanelContent {...props} headingId={id} />;
  if (!isWide) {
    return (
      <Drawer
        open
        anchor="right"
        onClose={props.onClose}
        slotProps={{ paper: { 'aria-labelledby': id, role: 'dialog', sx: { width: 'min(100%, 400px)' } } }}
      >
        {content}
      </Drawer>
    );
  }
  return (
    <Box
      component="aside"
      ref={panel}
      aria-labelledby={id}
      sx={{
        flex: 'none',
        width: { md: 312, xl: 360 },
        position: 'sticky',
        top: 0,
        overflowY: 'auto',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: '12px',
      }}
    >
      {content}
    </Box>
  );
}

/** A part of a panel, set off by a hairline. */
export function PanelSection({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <Box sx={{ padding: 4.5, paddingY: 3.5, borderTop: 1, borderColor: 'divider' }}>
      {title && (
        <Typography variant="h3" sx={{ marginBottom: 1, fontSize: '0.875rem' }}>
          {title}
        </Typography>
      )}
      {children}
    </Box>
  );
}

function PanelContent(props: SidePanelProps & { headingId: string }) {
  const { t } = useText();
  const heading = useFocusWhileOpen();
  useEscapeBeside(props.onClose);
  return (
    <Box
      onKeyDown={(event) => {
        // A menu or dialog inside the panel has already taken its Escape.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      {props.trail && <Box sx={{ padding: '14px 18px 0', marginBottom: -3 }}>{props.trail}</Box>}
      <Box sx={{ display: 'flex', gap: 2.5, padding: 4.5, paddingBottom: 3 }}>
        {props.mark && <Box sx={{ paddingTop: '3px' }}>{props.mark}</Box>}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography
            ref={heading}
            id={props.headingId}
            variant="h3"
            component="h2"
            tabIndex={-1}
            sx={{ overflowWrap: 'anywhere', outline: 'none' }}
          >
            {props.title}
          </Typography>
          {props.subtitle && (
            <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
              {props.subtitle}
            </Typography>
          )}
        </Box>
        <IconButton
          onClick={props.onClose}
          aria-label={t('common.closePanel')}
          sx={{ alignSelf: 'flex-start', margin: '-5px -7px 0 0' }}
        >
          <Icon of={X} />
        </IconButton>
      </Box>
      {props.children}
      {props.actions && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, padding: 4.5, paddingTop: 3 }}>
          {props.actions}
        </Box>
      )}
    </Box>
  );
}
