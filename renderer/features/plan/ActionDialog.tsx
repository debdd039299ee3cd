/** The form of an action, for a new one and for one that is there. */
import { type ActionOverview, type GoalOverview, planContract } from '../../../shared/contract/plan.ts';
import type { GoalId } from '../../../shared/domain/identifiers.ts';
import { ACTION_STATUSES } from '../../../shared/domain/plan/plan.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { ActorField } from '../../components/form/ActorField.tsx';
import { SelectField, TermField } from '../../components/form/choice-fields.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { DateField, TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';

export interface ActionDialogProps {
  readonly action: ActionOverview | null;
  /** The goal a new action starts under. */
  readonly goalId: GoalId | null;
  readonly goals: readonly GoalOverview[];
  readonly onClose: () => void;
  readonly onCreated: (actionId: string) => void;
}

const NEW_ACTION = {
  title: '',
  description: '',
  leadId: null,
  startsOn: null,
  endsOn: null,
  status: 'not-started' as const,
  statusNote: '',
};

export function ActionDialog({ action, goalId, goals, onClose, onCreated }: ActionDialogProps) {
  const { t } = useText();
  const create = useOperation('plan.createAction', { handlesRefusal: saidByForm });
  const update = useOperation('plan.updateAction', { handlesRefusal: saidByForm });
  const schema = planContract['plan.createAction'].input;
  return (
    <FormDialog
      title={action ? t('plan.actionForm.edit') : t('plan.actionForm.new')}
      schema={schema}
      defaultValues={action ?? { ...NEW_ACTION, goalId }}
      submitLabel={action ? t('common.save') : t('plan.actionForm.add')}
      save={async (values) => {
        if (action) return update.run({ ...values, id: action.id });
        const answer = await create.run(values);
        if (answer.ok) onCreated(answer.value.id);
        return answer;
      }}
      onClose={onClose}
    >
      <TextField name="title" label={t('plan.action.title')} isRequired autoFocus />
      <SelectField
        name="goalId"
        label={t('plan.action.goal')}
        emptyLabel={t('plan.action.noGoal')}
        choices={goals.map((goal) => ({ value: goal.id, label: goal.title }))}
      />
      <ActorField name="leadId" label={t('plan.action.lead')} help={t('plan.actionForm.leadHelp')} />
      <FieldRow min={150}>
        <DateField name="startsOn" label={t('plan.action.startsOn')} />
        <DateField name="endsOn" label={t('plan.action.endsOn')} />
        <TermField
          name="status"
          label={t('plan.statusForm.status')}
          term="actionStatus"
          values={ACTION_STATUSES}
          isRequired
        />
      </FieldRow>
      <TextField name="description" label={t('plan.action.description')} rows={3} />
      <TextField
        name="statusNote"
        label={t('plan.statusForm.note')}
        help={t('plan.statusForm.noteHelp')}
        rows={2}
      />
    </FormDialog>
  );
}
