/** The forms of a contribution. Who contributes is chosen once; what they add can be rewritten. */
import { planContract } from '../../../shared/contract/plan.ts';
import type { ActionId } from '../../../shared/domain/identifiers.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { ActorField } from '../../components/form/ActorField.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { NamedContribution } from './ContributionList.tsx';

const newSchema = planContract['plan.createContribution'].input.omit({ actionId: true });
const editSchema = planContract['plan.updateContribution'].input.omit({ id: true });

export function NewContribution({ actionId, onClose }: { actionId: ActionId; onClose: () => void }) {
  const { t } = useText();
  const { run } = useOperation('plan.createContribution', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={t('plan.contributions.new')}
      schema={newSchema}
      defaultValues={{ contribution: '' }}
      submitLabel={t('plan.contributions.add')}
      save={(values) => run({ ...values, actionId })}
      onClose={onClose}
      width="xs"
    >
      <ActorField name="actorId" label={t('plan.contributions.actor')} isRequired />
      <WhatField />
    </FormDialog>
  );
}

export function EditContribution(props: { contribution: NamedContribution; onClose: () => void }) {
  const { t } = useText();
  const { run } = useOperation('plan.updateContribution', { handlesRefusal: saidByForm });
  const { id, actorName, contribution } = props.contribution;
  return (
    <FormDialog
      title={t('plan.contributions.edit')}
      intro={actorName}
      schema={editSchema}
      defaultValues={{ contribution }}
      submitLabel={t('common.save')}
      save={(values) => run({ ...values, id })}
      onClose={props.onClose}
      width="xs"
    >
      <WhatField autoFocus />
    </FormDialog>
  );
}

function WhatField({ autoFocus = false }: { autoFocus?: boolean }) {
  const { t } = useText();
  return (
    <TextField
      name="contribution"
      label={t('plan.contributions.what')}
      help={t('plan.contributions.whatHelp')}
      rows={3}
      autoFocus={autoFocus}
    />
  );
}
