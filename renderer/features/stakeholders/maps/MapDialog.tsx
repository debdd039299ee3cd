/** Creates a map or changes its name, purpose and owner. */
import { mapsContract } from '../../../../shared/contract/maps.ts';
import type { StakeholderMapId } from '../../../../shared/domain/identifiers.ts';
import type { StakeholderMap } from '../../../../shared/domain/stakeholders/stakeholder-map.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { ActorField } from '../../../components/form/ActorField.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { TextField } from '../../../components/form/fields.tsx';
import { useText } from '../../../components/text/use-text.ts';

const schema = mapsContract['maps.update'].input.omit({ id: true });

export function MapDialog(props: {
  /** Null: a new map. */
  map: StakeholderMap | null;
  onClose: () => void;
  onCreated?: (id: StakeholderMapId) => void;
}) {
  const { t } = useText();
  const { map } = props;
  const create = useOperation('maps.create', { handlesRefusal: saidByForm });
  const update = useOperation('maps.update', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={map ? t('maps.dialog.editTitle', { name: map.name }) : t('maps.dialog.newTitle')}
      schema={schema}
      defaultValues={{
        name: map?.name ?? '',
        purpose: map?.purpose ?? '',
        ownerId: map?.ownerId ?? null,
      }}
      submitLabel={map ? t('common.save') : t('maps.dialog.create')}
      onClose={props.onClose}
      save={async (values) => {
        if (map) return update.run({ ...values, id: map.id });
        const answer = await create.run(values);
        if (answer.ok) props.onCreated?.(answer.value.id);
        return answer;
      }}
    >
      <TextField name="name" label={t('maps.dialog.name')} isRequired autoFocus />
      <TextField
        name="purpose"
        label={t('maps.dialog.purpose')}
        help={t('maps.dialog.purposeHelp')}
        rows={2}
      />
      <ActorField name="ownerId" label={t('maps.dialog.owner')} />
    </FormDialog>
  );
}
