/** Dates and note of a phase. */
import { methodContract } from '../../../shared/contract/method.ts';
import type { Phase } from '../../../shared/domain/method/phase.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { DateField, TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';

const schema = methodContract['method.updatePhase'].input;

export function PhaseDialog({ phase, onClose }: { phase: Phase; onClose: () => void }) {
  const { t } = useText();
  const update = useOperation('method.updatePhase', { handlesRefusal: saidByForm });
  const { id, startedOn, completedOn, note } = phase;
  return (
    <FormDialog
      title={t('method.dialogTitle', { number: phase.number, name: t(`terms.phase.${phase.number}`) })}
      schema={schema}
      defaultValues={{ id, startedOn, completedOn, note }}
      submitLabel={t('common.save')}
      save={update.run}
      onClose={onClose}
    >
      <FieldRow>
        <DateField name="startedOn" label={t('method.startedOn')} />
        <DateField name="completedOn" label={t('method.completedOn')} />
      </FieldRow>
      <TextField name="note" label={t('method.note')} help={t('method.noteHelp')} rows={5} />
    </FormDialog>
  );
}
