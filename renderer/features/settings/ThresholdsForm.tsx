/** When the overview speaks up: each threshold as a number within its limits. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { thresholds as schema } from '../../../shared/contract/settings.ts';
import {
  DEFAULT_THRESHOLDS,
  THRESHOLD_NAMES,
  THRESHOLDS,
  type Thresholds,
} from '../../../shared/domain/overview/thresholds.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { Card } from '../../components/Card.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { NumberField } from '../../components/form/fields.tsx';
import { useFormOf } from '../../components/form/use-form-of.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { RefusalLine } from '../../components/RefusalLine.tsx';
import { useText } from '../../components/text/use-text.ts';

export function ThresholdsForm({ thresholds }: { thresholds: Thresholds }) {
  const { t } = useText();
  const { show } = useNotices();
  const update = useOperation('settings.update', { handlesRefusal: saidByForm });
  const { form, refusal, submit } = useFormOf({
    schema,
    defaultValues: thresholds,
    save: (values) => update.run({ thresholds: values }),
    onSaved: () => show({ sentence: t('needs.thresholds.saved') }),
  });
  const { reset } = form;
  useEffect(() => reset(thresholds), [thresholds, reset]);
  const setBack = () => {
    for (const name of THRESHOLD_NAMES)
      form.setValue(name, DEFAULT_THRESHOLDS[name], { shouldDirty: true, shouldValidate: true });
  };
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Card title={t('needs.thresholds.heading')}>
          <Stack spacing={5}>
            <Typography variant="subtitle1">{t('needs.thresholds.help')}</Typography>
            <Fields />
            <RefusalLine refusal={refusal} />
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
              <Button type="submit" variant="contained" color="primary" disabled={!form.formState.isDirty}>
                {t('common.save')}
              </Button>
              <Button onClick={setBack}>{t('needs.thresholds.reset')}</Button>
            </Box>
          </Stack>
        </Card>
      </form>
    </FormProvider>
  );
}

function Fields() {
  const { t } = useText();
  return (
    <FieldRow min={330}>
      {THRESHOLD_NAMES.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`needs.thresholds.labels.${name}`)}
          unit={t(name === 'needsNamed' ? 'needs.thresholds.lines' : 'needs.thresholds.days')}
          isRequired
          min={THRESHOLDS[name].min}
          max={THRESHOLDS[name].max}
        />
      ))}
    </FieldRow>
  );
}
