/** Where we are, as a path that can also be typed, and the way up. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ArrowUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { PlainField } from '../../../components/form/PlainField.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { Chooser } from './use-chooser.ts';

export function PathBar({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const { listing } = chooser;
  useEffect(() => setTyped(listing?.path ?? ''), [listing?.path]);
  const parent = listing?.parentPath ?? null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <PlainField
          label={t('files.path')}
          help={t('files.pathHelp')}
          value={typed}
          onChange={setTyped}
          onEnter={() => void chooser.goToTyped(typed)}
        />
      </Box>
      <Tooltip title={t('files.up')}>
        <span style={{ marginTop: 23 }}>
          <IconButton
            aria-label={t('files.up')}
            disabled={parent === null}
            onClick={() => parent !== null && void chooser.goTo(parent)}
          >
            <Icon of={ArrowUp} />
          </IconButton>
        </span>
      </Tooltip>
    </Box>
  );
}
