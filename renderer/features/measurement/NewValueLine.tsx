/** A new value in one line on the page of its indicator: today's date stands ready, Enter saves. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FormProvider } from 'react-hook-form';
import { type IndicatorOverview, measurementContract } from '../../../shared/contract/measurement.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { DateField, NumberField, TextField } from '../../components/form/fields.tsx';
import { NationalIdWarning } from '../../components/form/NationalIdWarning.tsx';
import { useFormOf } from '../../components/form/use-form-of.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { RefusalLine } from '../../components/RefusalLine.tsx';
import { useText } from '../../components/text/use-text.ts';
import { valueInWords } from './indicator-words.ts';

const schema = measurementContract['measurement.createValue'].input.omit({ indicatorId: true });

export function NewValueLine({ indicator }: { indicator: IndicatorOverview }) {
  const { t } = useText();
  const { form, refusal, submit } = useNewValue(indicator);
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => void submit(event)}
        aria-label={t('measurement.values.new')}
        sx={{
          display: 'grid',
          gridTemplateColumns: {
            xs: '1fr',
            sm: 'minmax(152px, 1fr) minmax(96px, 1fr) minmax(120px, 2fr) auto',
          },
          gap: 3,
          alignItems: 'start',
        }}
      >
        <DateField name="measuredOn" label={t('measurement.values.date')} isRequired />
        <NumberField name="value" label={t('measurement.values.value')} unit={indicator.unit} isRequired />
        <TextField name="note" label={t('measurement.values.note')} />
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={form.formState.isSubmitting}
          sx={{ marginTop: { sm: '24px' } }}
        >
          {t('measurement.values.add')}
        </Button>
        <Box sx={{ gridColumn: '1 / -1', '&:not(:has(:not(:empty)))': { display: 'none' } }}>
          <NationalIdWarning />
        </Box>
        {refusal && (
          <Box sx={{ gridColumn: '1 / -1' }}>
            <RefusalLine refusal={refusal} />
          </Box>
        )}
      </Box>
    </FormProvider>
  );
}

function useNewValue(indicator: IndicatorOverview) {
  const { t, formats } = useText();
  const { show } = useNotices();
  const { run } = useOperation('measurement.createValue', { handlesRefusal: saidByForm });
  const formOf = useFormOf({
    schema,
    defaultValues: { measuredOn: localDateOf(new Date()), note: '' },
    save: async (values) => {
      const answer = await run({ ...values, indicatorId: indicator.id });
      if (!answer.ok) return answer;
      const value = valueInWords(formats, indicator, values.value);
      show({ sentence: t('measurement.values.added', { value, date: formats.date(values.measuredOn) }) });
      // The next value is often of another day and always another number: empty that, keep the rest.
      formOf.form.reset({ measuredOn: values.measuredOn, note: '', value: null as never });
      formOf.form.setFocus('value');
      return answer;
    },
  });
  return formOf;
}
