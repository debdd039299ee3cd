/** Makes a folder where we are. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FolderPlus } from 'lucide-react';
import { useState } from 'react';
import { PlainField } from '../../../components/form/PlainField.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { Chooser } from './use-chooser.ts';

export function NewFolderButton({ chooser }: { chooser: Chooser }) {
  const { t } = useText();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <Button
        variant="text"
        startIcon={<Icon of={FolderPlus} />}
        disabled={chooser.listing?.isWritable !== true}
        onClick={() => setName('')}
      >
        {t('files.newFolder')}
      </Button>
    );
  }
  const create = async () => {
    if (name.trim() === '') return setName(null);
    if (await chooser.createFolder(name.trim())) setName(null);
  };
  return (
    <Box
      sx={{ display: 'flex', gap: 2, alignItems: 'center' }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setName(null);
      }}
    >
      <Box sx={{ width: 200 }}>
        <PlainField
          label={t('files.newFolderName')}
          isLabelHidden
          value={name}
          onChange={setName}
          onEnter={() => void create()}
          autoFocus
        />
      </Box>
      <Button onClick={() => void create()}>{t('files.createFolder')}</Button>
    </Box>
  );
}
