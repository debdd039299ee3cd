/** The places to start from. */
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Download, FileText, HardDrive, House, type LucideIcon, Monitor } from 'lucide-react';
import type { FilePlace } from '../../../../shared/contract/files.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { Chooser } from './use-chooser.ts';

const ICONS: Record<FilePlace['kind'], LucideIcon> = {
  home: House,
  documents: FileText,
  desktop: Monitor,
  downloads: Download,
  drive: HardDrive,
};

export function PlaceList({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  return (
    <Box
      component="ul"
      aria-label={t('files.places')}
      sx={{
        listStyle: 'none',
        margin: 0,
        padding: 0,
        flex: 'none',
        width: { sm: 180 },
        display: 'flex',
        flexDirection: { xs: 'row', sm: 'column' },
        flexWrap: 'wrap',
        alignContent: 'flex-start',
      }}
    >
      {chooser.places.map((place) => (
        <Box component="li" key={place.path} sx={{ width: { sm: '100%' } }}>
          <ButtonBase
            onClick={() => chooser.goTo(place.path)}
            aria-current={chooser.listing?.path === place.path ? 'location' : undefined}
            sx={{
              width: '100%',
              justifyContent: 'flex-start',
              gap: 2.5,
              padding: '7px 10px',
              borderRadius: '8px',
              textAlign: 'left',
              overflowWrap: 'anywhere',
              '&:hover': { bgcolor: 'action.hover' },
              '&[aria-current]': { bgcolor: 'action.selected', color: 'primary.main' },
            }}
          >
            <Icon of={ICONS[place.kind]} />
            {place.kind === 'drive' ? place.path : t(`files.place.${place.kind}`)}
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
}
