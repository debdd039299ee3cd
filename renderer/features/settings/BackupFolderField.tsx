/** The folder for backups: typed, or chosen as files are chosen. Why one cannot be used is said at the field. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormContext } from 'react-hook-form';
import { TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useFileChoice } from '../document/file-choice.ts';

const NAME = 'backupFolder';

export function BackupFolderField() {
  const { t } = useText();
  const { chooseFolder } = useFileChoice();
  const { getValues, setValue, clearErrors } = useFormContext<{ [NAME]: string | null }>();
  const choose = async () => {
    const chosen = await chooseFolder(getValues(NAME)?.trim() || null);
    if (chosen === null) return;
    clearErrors(NAME);
    setValue(NAME, chosen, { shouldDirty: true });
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) auto' },
        columnGap: 3,
        rowGap: 2,
      }}
    >
      <TextField name={NAME} label={t('settings.backupFolder')} help={t('settings.backupFolderHelp')} />
      <Button
        onClick={() => void choose()}
        sx={{ alignSelf: 'start', justifySelf: 'start', marginTop: { sm: '22px' } }}
      >
        {t('settings.chooseBackupFolder')}
      </Button>
    </Box>
  );
}
