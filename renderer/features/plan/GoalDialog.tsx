/** The form of a goal, for a new one and for one that is there. */

import type { GoalOverview } from '../../../shared/contract/plan.ts';
import { planContract } from '../../../shared/contract/plan.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { ActorField } from '../../components/form/ActorField.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { DateField, TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';

const NEW_GOAL = { title: '', description: '', dueOn: null, ownerId: null };

export function GoalDialog({ goal, onClose }: { goal: GoalOverview | null; onClose: () => void }) {
  const { t } = useText();
  const create = useOperation('plan.createGoal', { handlesRefusal: saidByForm });
  const update = useOperation('plan.updateGoal', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={goal ? t('plan.goalForm.edit') : t('plan.goalForm.new')}
      schema={planContract['plan.createGoal'].input}
      defaultValues={goal ?? NEW_GOAL}
      submitLabel={goal ? t('common.save') : t('plan.goalForm.add')}
      save={(values) => (goal ? update.run({ ...values, id: goal.id }) : create.run(values))}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={t('plan.goalForm.title')}
        help={t('plan.goalForm.titleHelp')}
        isRequired
        autoFocus
      />
      <TextField name="description" label={t('plan.goalForm.description')} rows={3} />
      <FieldRow>
        <DateField name="dueOn" label={t('plan.goalForm.dueOn')} />
        <ActorField name="ownerId" label={t('plan.goalForm.owner')} />
      </FieldRow>
    </FormDialog>
  );
}
