/** What stands in the picture's corner: the buttons that zoom, as the wheel and the keys do, and the one that saves it. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import type { Box as CoveredBox } from '../../../../../shared/figures/occupied-area.ts';
import { Icon } from '../../../../components/Icon.tsx';
import { useText } from '../../../../components/text/use-text.ts';
import { SavePicture, type SavePictureProps } from '../../../figures/SavePicture.tsx';
import type { NetworkViewControl } from './use-network-view.ts';

const EDGE = 8;
/** Three tools and the button that saves, with their border. */
const SIZE = { width: 34, height: 126 };

/** What the tools cover of a picture this wide. */
export function toolsBox(width: number): CoveredBox {
  const right = width - EDGE;
  return { left: right - SIZE.width, top: EDGE, right, bottom: EDGE + SIZE.height };
}

export function PictureTools({ control, save }: { control: NetworkViewControl; save: SavePictureProps }) {
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
        top: EDGE,
        right: EDGE,
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
      <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
        <SavePicture {...save} />
      </Box>
    </Box>
  );
}
