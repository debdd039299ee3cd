/** Corrects a contact that is logged, or deletes it. */
import Button from '@mui/material/Button';
import { changedContact, type NamedContact } from '../../../shared/contract/communication.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';
import { ContactFields } from './ContactFields.tsx';

export function ContactDialog({ contact, onClose }: { contact: NamedContact; onClose: () => void }) {
  const { t, formats } = useText();
  const update = useOperation('communication.updateContact', { handlesRefusal: saidByForm });
  const remove = useRemoval('communication.deleteContact');
  const { id, actorName, ...fields } = contact;
  const deleteContact = async () => {
    if (await remove({ id }, t('communication.form.deleted', { name: actorName }))) onClose();
  };
  return (
    <FormDialog
      title={t('communication.form.editTitle', { date: formats.longDate(contact.happenedOn) })}
      schema={changedContact.omit({ id: true })}
      defaultValues={fields}
      submitLabel={t('common.save')}
      extraAction={<Button onClick={() => void deleteContact()}>{t('common.delete')}</Button>}
      onClose={onClose}
      save={(values) => update.run({ ...values, id })}
    >
      <ContactFields isKept />
    </FormDialog>
  );
}
