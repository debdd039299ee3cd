/** The buttons that zoom: what the wheel and the keys do, for everyone else. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { Icon } from '../../../../components/Icon.tsx';
import { useText } from '../../../../components/text/use-text.ts';
import type { NetworkViewControl } from './use-network-view.ts';

export function ZoomTools({ control }: { control: NetworkViewControl }) {
  const { t } = useText();
  const tools = [
    { icon: ZoomIn, label: t('network.picture.zoomIn'), act: control.zoomIn },
    { icon: ZoomOut, label: t('network.picture.zoomOut'), act: control.zoomOut },
    { icon: Maximize, label: t('network.picture.fit'), act: control.showAll },
  ];
  return (
    <Box
      role="group"
      aria-label={t('network.picture.tools')}
      sx={{
        position: 'absolute',
        top: 8,
        right: 8,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: '8px',
        zIndex: 3,
      }}
    >
      {tools.map(({ icon, label, act }) => (
        <IconButton key={label} size="small" aria-label={label} title={label} onClick={act}>
          <Icon of={icon} size={16} />
        </IconButton>
      ))}
    </Box>
  );
}
