/** Lets an actor speak for a target group. */
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import type { TargetGroup } from '../../../../shared/domain/stakeholders/coverage.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { ActorField } from '../../../components/form/ActorField.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { useText } from '../../../components/text/use-text.ts';

const schema = z.object({ actorId: field.id<'actor'>() });

export function VoiceDialog(props: { group: Pick<TargetGroup, 'id' | 'name'>; onClose: () => void }) {
  const { t } = useText();
  const { group } = props;
  const add = useOperation('coverage.addVoice', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={t('coverage.group.addVoiceFor', { name: group.name })}
      schema={schema}
      defaultValues={{}}
      submitLabel={t('coverage.group.addVoice')}
      width="xs"
      onClose={props.onClose}
      save={({ actorId }) => add.run({ targetGroupId: group.id, actorId })}
    >
      <ActorField name="actorId" label={t('coverage.group.voice')} isRequired autoFocus />
    </FormDialog>
  );
}
