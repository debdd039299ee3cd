/** Who is writing, and how many backups are kept for how long. */
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { type Preferences, preferences as preferencesSchema } from '../../../shared/contract/settings.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { Card } from '../../components/Card.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { NumberField, TextField } from '../../components/form/fields.tsx';
import { useFormOf } from '../../components/form/use-form-of.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { BACKUPS_PLACE, usePlaceInPage } from '../../components/place-in-page.ts';
import { RefusalLine } from '../../components/RefusalLine.tsx';
import { useText } from '../../components/text/use-text.ts';
import { BackupFolderField } from './BackupFolderField.tsx';

const schema = preferencesSchema.pick({
  authorName: true,
  backupCount: true,
  backupMaxAgeDays: true,
  backupFolder: true,
});

export function PreferencesForm({ preferences }: { preferences: Preferences }) {
  const { t } = useText();
  const { show } = useNotices();
  const backups = usePlaceInPage(BACKUPS_PLACE);
  const update = useOperation('settings.update', { handlesRefusal: saidByForm });
  const { form, refusal, submit } = useFormOf({
    schema,
    defaultValues: valuesOf(preferences),
    save: (values) => update.run({ ...values, backupFolder: values.backupFolder?.trim() || null }),
    onSaved: () => show({ sentence: t('settings.saved') }),
  });
  const { reset } = form;
  useEffect(() => reset(valuesOf(preferences)), [preferences, reset]);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack spacing={5}>
          <Card title={t('settings.author')}>
            <TextField name="authorName" label={t('settings.authorName')} help={t('settings.authorHelp')} />
          </Card>
          <Card title={t('settings.backups')} place={backups}>
            <Stack spacing={5}>
              <Typography variant="subtitle1">{t('settings.backupsHelp')}</Typography>
              <FieldRow>
                <NumberField
                  name="backupCount"
                  label={t('settings.backupCount')}
                  isRequired
                  min={1}
                  max={200}
                />
                <NumberField
                  name="backupMaxAgeDays"
                  label={t('settings.backupMaxAge')}
                  unit={t('settings.days')}
                  isRequired
                  min={1}
                  max={3650}
                />
              </FieldRow>
              <BackupFolderField />
            </Stack>
          </Card>
          <RefusalLine refusal={refusal} />
          <div>
            <Button type="submit" variant="contained" color="primary" disabled={!form.formState.isDirty}>
              {t('common.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </FormProvider>
  );
}

function valuesOf({ authorName, backupCount, backupMaxAgeDays, backupFolder }: Preferences) {
  return { authorName, backupCount, backupMaxAgeDays, backupFolder };
}
