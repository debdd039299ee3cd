/** Defines an own field, or gives it another name or other choices. */
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import * as contractField from '../../../../shared/contract/fields.ts';
import { OWN_FIELD_KINDS, type OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { TermField } from '../../../components/form/choice-fields.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { TextField } from '../../../components/form/fields.tsx';
import { useText } from '../../../components/text/use-text.ts';

const schema = z.object({
  name: contractField.name,
  kind: z.enum(OWN_FIELD_KINDS),
  choices: contractField.text,
});

/** `field` null: a new one. Its kind stays what it was, since values of one kind are not values of another. */
export function OwnFieldDialog({ field, onClose }: { field: OwnField | null; onClose: () => void }) {
  const { t } = useText();
  const create = useOperation('register.createField', { handlesRefusal: saidByForm });
  const update = useOperation('register.updateField', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={field ? t('register.fields.edit', { name: field.name }) : t('register.fields.add')}
      width="xs"
      schema={schema}
      defaultValues={field ?? { name: '', kind: 'text', choices: '' }}
      submitLabel={t('common.save')}
      onClose={onClose}
      save={({ name, kind, choices }) =>
        field ? update.run({ id: field.id, name, choices }) : create.run({ name, kind, choices })
      }
    >
      <TextField name="name" label={t('register.fields.name')} isRequired autoFocus />
      {field === null && (
        <TermField
          name="kind"
          label={t('register.fields.kind')}
          term="ownFieldKind"
          values={OWN_FIELD_KINDS}
          isRequired
        />
      )}
      <Choices />
    </FormDialog>
  );
}

function Choices() {
  const { t } = useText();
  if (useWatch({ name: 'kind' }) !== 'choice') return null;
  return (
    <TextField
      name="choices"
      label={t('register.fields.choices')}
      help={t('register.fields.choicesHelp')}
      rows={4}
      isRequired
    />
  );
}
