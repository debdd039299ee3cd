/** The form of an indicator, for a new one and for one that is there. */
import { type IndicatorOverview, measurementContract } from '../../../shared/contract/measurement.ts';
import type { GoalId } from '../../../shared/domain/identifiers.ts';
import { DIRECTIONS, FREQUENCIES } from '../../../shared/domain/measurement/indicator.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { ActorField } from '../../components/form/ActorField.tsx';
import { SelectField, TermField } from '../../components/form/choice-fields.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { DateField, NumberField, TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';

export interface IndicatorDialogProps {
  readonly indicator: IndicatorOverview | null;
  /** The goal a new indicator starts under. */
  readonly goalId?: GoalId | null;
  readonly onClose: () => void;
  readonly onCreated?: (id: string) => void;
}

const schema = measurementContract['measurement.createIndicator'].input;
const NEW_INDICATOR = {
  name: '',
  definition: '',
  unit: '',
  decimals: 0,
  direction: 'up' as const,
  source: '',
  frequency: 'yearly' as const,
  responsibleId: null,
  baselineValue: null,
  baselineOn: null,
  targetValue: null,
  targetOn: null,
};

export function IndicatorDialog({ indicator, goalId = null, onClose, onCreated }: IndicatorDialogProps) {
  const { t } = useText();
  const create = useOperation('measurement.createIndicator', { handlesRefusal: saidByForm });
  const update = useOperation('measurement.updateIndicator', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={t(indicator ? 'measurement.form.edit' : 'measurement.form.new')}
      schema={schema}
      defaultValues={indicator ?? { ...NEW_INDICATOR, goalId }}
      submitLabel={indicator ? t('common.save') : t('measurement.form.add')}
      save={async (values) => {
        if (indicator) return update.run({ ...values, id: indicator.id });
        const answer = await create.run(values);
        if (answer.ok) onCreated?.(answer.value.id);
        return answer;
      }}
      onClose={onClose}
      width="md"
    >
      <MeaningFields />
      <WayFields />
      <WorkFields />
    </FormDialog>
  );
}

/** What is measured. */
function MeaningFields() {
  const { t } = useText();
  return (
    <>
      <TextField
        name="name"
        label={t('measurement.field.name')}
        help={t('measurement.field.nameHelp')}
        isRequired
        autoFocus
      />
      <TextField
        name="definition"
        label={t('measurement.field.definition')}
        help={t('measurement.field.definitionHelp')}
        rows={2}
      />
      <FieldRow>
        <TextField name="unit" label={t('measurement.field.unit')} help={t('measurement.field.unitHelp')} />
        <NumberField name="decimals" label={t('measurement.field.decimals')} min={0} max={6} isRequired />
        <TermField
          name="direction"
          label={t('measurement.field.direction')}
          term="direction"
          values={DIRECTIONS}
          isRequired
        />
      </FieldRow>
    </>
  );
}

/** From where to where, and when. */
function WayFields() {
  const { t } = useText();
  return (
    <FieldRow min={150}>
      <NumberField name="baselineValue" label={t('measurement.field.baseline')} />
      <DateField name="baselineOn" label={t('measurement.field.baselineOn')} />
      <NumberField name="targetValue" label={t('measurement.field.target')} />
      <DateField name="targetOn" label={t('measurement.field.targetOn')} />
    </FieldRow>
  );
}

/** Who measures, how often, from which source, for which goal. */
function WorkFields() {
  const { t } = useText();
  const { data: goals } = useQueryOf('plan.listGoals', {});
  return (
    <>
      <FieldRow>
        <TermField
          name="frequency"
          label={t('measurement.field.frequency')}
          term="frequency"
          values={FREQUENCIES}
          isRequired
        />
        <TextField name="source" label={t('measurement.field.source')} />
        <ActorField name="responsibleId" label={t('measurement.field.responsible')} />
      </FieldRow>
      <SelectField
        name="goalId"
        label={t('measurement.field.goal')}
        emptyLabel={t('measurement.field.noGoal')}
        choices={(goals ?? []).map((goal) => ({ value: goal.id, label: goal.title }))}
      />
    </>
  );
}
