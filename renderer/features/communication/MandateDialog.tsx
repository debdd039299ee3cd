/** Writes down a mandate, or corrects it. */
import Button from '@mui/material/Button';
import { mandateFields } from '../../../shared/contract/communication.ts';
import { MANDATE_FORMALITIES, type Mandate } from '../../../shared/domain/communication/contact.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { TermField } from '../../components/form/choice-fields.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { DateField, TextField } from '../../components/form/fields.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';

export interface MandateDialogProps {
  readonly actor: { readonly id: ActorId; readonly name: string };
  /** Null: a new one. */
  readonly mandate: Mandate | null;
  readonly onClose: () => void;
}

const BLANK = { givenOn: null, validUntil: null, reference: '', informedOn: null, informedWho: '' };

export function MandateDialog({ actor, mandate, onClose }: MandateDialogProps) {
  const { t } = useText();
  const create = useOperation('communication.createMandate', { handlesRefusal: saidByForm });
  const update = useOperation('communication.updateMandate', { handlesRefusal: saidByForm });
  const remove = useRemoval('communication.deleteMandate');
  const deleteMandate = async (id: Mandate['id']) => {
    if (await remove({ id }, t('communication.mandate.deleted'))) onClose();
  };
  return (
    <FormDialog
      title={t('communication.mandate.dialogTitle', { name: actor.name })}
      intro={t('communication.mandate.intro')}
      schema={mandateFields}
      defaultValues={mandate ? fieldsOf(mandate) : BLANK}
      submitLabel={mandate ? t('common.save') : t('communication.mandate.add')}
      {...(mandate
        ? {
            extraAction: <Button onClick={() => void deleteMandate(mandate.id)}>{t('common.delete')}</Button>,
          }
        : {})}
      onClose={onClose}
      save={(values) =>
        mandate ? update.run({ ...values, id: mandate.id }) : create.run({ ...values, actorId: actor.id })
      }
    >
      <MandateFields />
    </FormDialog>
  );
}

function fieldsOf({ formality, givenOn, validUntil, reference, informedOn, informedWho }: Mandate) {
  return { formality, givenOn, validUntil, reference, informedOn, informedWho };
}

function MandateFields() {
  const { t } = useText();
  return (
    <>
      <TermField
        name="formality"
        label={t('communication.mandate.formality')}
        term="mandateFormality"
        values={MANDATE_FORMALITIES}
        isRequired
      />
      <FieldRow>
        <DateField name="givenOn" label={t('communication.mandate.givenOn')} />
        <DateField name="validUntil" label={t('communication.mandate.validUntil')} />
      </FieldRow>
      <TextField
        name="reference"
        label={t('communication.mandate.reference')}
        help={t('communication.mandate.referenceHelp')}
      />
      <FieldRow>
        <DateField name="informedOn" label={t('communication.mandate.informedOn')} />
        <TextField name="informedWho" label={t('communication.mandate.informedWho')} />
      </FieldRow>
    </>
  );
}
