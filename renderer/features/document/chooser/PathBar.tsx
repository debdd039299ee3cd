/** Where we are, as a path that can also be typed, and the way up. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ArrowUp } from 'lucide-react';
import { PlainField } from '../../../components/form/PlainField.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { Chooser } from './use-chooser.ts';

export function PathBar({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  const { listing, typedPath } = chooser;
  // A folder that arrives late must not wipe out what is being typed.
  const shown = typedPath ?? listing?.path ?? '';
  const parent = listing?.parentPath ?? null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <PlainField
          label={t('files.path')}
          help={t(chooser.request.mode === 'folder' ? 'files.pathHelpFolder' : 'files.pathHelp')}
          value={shown}
          onChange={chooser.typePath}
          onEnter={() => void chooser.goToTyped()}
        />
      </Box>
      <Tooltip title={t('files.up')}>
        <span style={{ marginTop: 23 }}>
          <IconButton
            aria-label={t('files.up')}
            disabled={parent === null}
            onClick={() => parent !== null && chooser.goTo(parent)}
          >
            <Icon of={ArrowUp} />
          </IconButton>
        </span>
      </Tooltip>
    </Box>
  );
}
