/** The form of the initiative. Saved as one step, so that one undo takes it back. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { initiativeContract } from '../../../shared/contract/initiative.ts';
import {
  CONFIDENTIALITIES,
  INITIATIVE_FORMS,
  type Initiative,
} from '../../../shared/domain/initiative/initiative.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { Card } from '../../components/Card.tsx';
import { CheckField, RadioField, SelectField } from '../../components/form/choice-fields.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { TextField } from '../../components/form/fields.tsx';
import { ReadOnlyFields } from '../../components/form/LabelledField.tsx';
import { NationalIdWarning } from '../../components/form/NationalIdWarning.tsx';
import { useFormOf } from '../../components/form/use-form-of.ts';
import { useNotices } from '../../components/notices/notices.ts';
import { RefusalLine } from '../../components/RefusalLine.tsx';
import { useText } from '../../components/text/use-text.ts';

const schema = initiativeContract['initiative.update'].input;

export function InitiativeForm({ initiative }: { initiative: Initiative }) {
  const { t } = useText();
  const { show } = useNotices();
  const canEdit = useCanEdit();
  const update = useOperation('initiative.update', { handlesRefusal: saidByForm });
  const { form, refusal, submit } = useFormOf({
    schema,
    defaultValues: valuesOf(initiative),
    save: update.run,
    onSaved: () => show({ sentence: t('initiative.saved') }),
  });
  const { reset } = form;
  // Undo, or another window, may change what the form was filled from.
  useEffect(() => reset(valuesOf(initiative)), [initiative, reset]);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ReadOnlyFields value={!canEdit}>
          <Stack spacing={5}>
            <AgendaFields />
            <ShapeFields />
            <PrivacyFields />
            <NationalIdWarning />
            <RefusalLine refusal={refusal} />
            {canEdit && (
              <Box sx={{ display: 'flex', gap: 2 }}>
                <Button type="submit" variant="contained" color="primary" disabled={!form.formState.isDirty}>
                  {t('common.save')}
                </Button>
                {form.formState.isDirty && (
                  <Button onClick={() => reset(valuesOf(initiative))}>{t('initiative.revert')}</Button>
                )}
              </Box>
            )}
          </Stack>
        </ReadOnlyFields>
      </form>
    </FormProvider>
  );
}

/** The editable part: the id is not sent. */
function valuesOf(initiative: Initiative) {
  const { id: _id, ...values } = initiative;
  return values;
}

function AgendaFields() {
  const { t } = useText();
  return (
    <Card title={t('initiative.agenda')}>
      <Stack spacing={5}>
        <TextField name="name" label={t('initiative.name')} isRequired />
        <TextField
          name="challenge"
          label={t('initiative.challenge')}
          help={t('initiative.challengeHelp')}
          rows={4}
        />
        <TextField name="vision" label={t('initiative.vision')} help={t('initiative.visionHelp')} rows={3} />
        <TextField name="place" label={t('initiative.place')} help={t('initiative.placeHelp')} />
      </Stack>
    </Card>
  );
}

function ShapeFields() {
  const { t } = useText();
  return (
    <Card title={t('initiative.shape')}>
      <FieldRow min={260}>
        <RadioField
          name="form"
          label={t('initiative.form')}
          isRequired
          choices={INITIATIVE_FORMS.map((value) => ({
            value,
            label: t(`terms.initiativeForm.${value}`),
            help: t(`start.create.formHelp.${value}`),
          }))}
        />
        <SelectField
          name="language"
          label={t('initiative.language')}
          help={t('initiative.languageHelp')}
          isRequired
          choices={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        />
      </FieldRow>
    </Card>
  );
}

function PrivacyFields() {
  const { t } = useText();
  return (
    <Card title={t('initiative.privacy')}>
      <Stack spacing={4}>
        <RadioField
          name="confidentiality"
          label={t('initiative.confidentiality')}
          isRequired
          choices={CONFIDENTIALITIES.map((value) => ({
            value,
            label: t(`terms.confidentiality.${value}`),
            help: t(`initiative.confidentialityHelp.${value}`),
          }))}
        />
        <CheckField
          name="keepsContactDetails"
          label={t('initiative.keepsContactDetails')}
          help={t('initiative.keepsContactDetailsHelp')}
        />
      </Stack>
    </Card>
  );
}
