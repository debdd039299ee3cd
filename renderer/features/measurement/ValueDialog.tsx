/** The forms of a measured value as dialogs. On the page of the indicator a new one has its own line. */
import { type IndicatorOverview, measurementContract } from '../../../shared/contract/measurement.ts';
import { localDateOf } from '../../../shared/domain/dates.ts';
import type { IndicatorValue } from '../../../shared/domain/measurement/indicator.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { DateField, NumberField, TextField } from '../../components/form/fields.tsx';
import { useNotices } from '../../components/notices/notices.ts';
import { useText } from '../../components/text/use-text.ts';
import { valueInWords } from './indicator-words.ts';

const newSchema = measurementContract['measurement.createValue'].input.omit({ indicatorId: true });
const editSchema = measurementContract['measurement.updateValue'].input.omit({ id: true });

export function NewValueDialog(props: { indicator: IndicatorOverview; onClose: () => void }) {
  const { t, formats } = useText();
  const { indicator } = props;
  const { show } = useNotices();
  const { run } = useOperation('measurement.createValue', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={t('measurement.values.new')}
      intro={indicator.name}
      schema={newSchema}
      defaultValues={{ measuredOn: localDateOf(new Date()), note: '' }}
      submitLabel={t('measurement.values.add')}
      save={async (values) => {
        const answer = await run({ ...values, indicatorId: indicator.id });
        const value = valueInWords(formats, indicator, values.value);
        if (answer.ok) {
          show({ sentence: t('measurement.values.added', { value, date: formats.date(values.measuredOn) }) });
        }
        return answer;
      }}
      onClose={props.onClose}
      width="xs"
    >
      <ValueFields unit={indicator.unit} />
      <TextField name="note" label={t('measurement.values.note')} />
    </FormDialog>
  );
}

export function EditValueDialog(props: {
  indicator: IndicatorOverview;
  value: IndicatorValue;
  onClose: () => void;
}) {
  const { t } = useText();
  const { run } = useOperation('measurement.updateValue', { handlesRefusal: saidByForm });
  const { indicator, value } = props;
  return (
    <FormDialog
      title={t('measurement.values.edit')}
      intro={indicator.name}
      schema={editSchema}
      defaultValues={value}
      submitLabel={t('common.save')}
      save={(values) => run({ ...values, id: value.id })}
      onClose={props.onClose}
      width="xs"
    >
      <ValueFields unit={indicator.unit} />
      <TextField name="note" label={t('measurement.values.note')} />
    </FormDialog>
  );
}

function ValueFields({ unit }: { unit: string }) {
  const { t } = useText();
  return (
    <FieldRow min={150}>
      <DateField name="measuredOn" label={t('measurement.values.date')} isRequired />
      <NumberField name="value" label={t('measurement.values.value')} unit={unit} isRequired />
    </FieldRow>
  );
}
