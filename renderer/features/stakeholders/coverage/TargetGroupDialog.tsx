/** Writes down a target group, or changes what is written of it. */
import { targetGroupFields } from '../../../../shared/contract/coverage.ts';
import type { TargetGroup } from '../../../../shared/domain/stakeholders/coverage.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { TextField } from '../../../components/form/fields.tsx';
import { useText } from '../../../components/text/use-text.ts';

/** Null: a new one. */
export function TargetGroupDialog({ group, onClose }: { group: TargetGroup | null; onClose: () => void }) {
  const { t } = useText();
  const create = useOperation('coverage.createTargetGroup', { handlesRefusal: saidByForm });
  const update = useOperation('coverage.updateTargetGroup', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={group ? t('coverage.group.editTitle', { name: group.name }) : t('coverage.group.create')}
      schema={targetGroupFields}
      defaultValues={{ name: group?.name ?? '', note: group?.note ?? '' }}
      submitLabel={group ? t('common.save') : t('coverage.group.submit')}
      onClose={onClose}
      save={(values) => (group ? update.run({ ...values, id: group.id }) : create.run(values))}
    >
      <TextField
        name="name"
        label={t('coverage.group.name')}
        help={t('coverage.group.nameHelp')}
        isRequired
        autoFocus
      />
      <TextField name="note" label={t('coverage.group.note')} rows={2} />
    </FormDialog>
  );
}
