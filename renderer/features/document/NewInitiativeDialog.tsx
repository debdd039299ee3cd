/** A new initiative in three short steps; then where the file is to be kept. */
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { documentContract } from '../../../shared/contract/document.ts';
import { INITIATIVE_FORMS } from '../../../shared/domain/initiative/initiative.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { RadioField, SelectField } from '../../components/form/choice-fields.tsx';
import { DiscardDialog } from '../../components/form/DiscardDialog.tsx';
import { TextField } from '../../components/form/fields.tsx';
import { NationalIdWarning } from '../../components/form/NationalIdWarning.tsx';
import { useFormOf } from '../../components/form/use-form-of.ts';
import { RefusalLine } from '../../components/RefusalLine.tsx';
import { useText } from '../../components/text/use-text.ts';
import { useFileChoice } from './file-choice.ts';

const schema = documentContract['document.create'].input.omit({ path: true });
const TEMPLATES = ['three-levels', 'empty'] as const;
/** What each step asks, in order. */
const STEPS = ['about', 'shape', 'beginning'] as const;

export function NewInitiativeDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useText();
  const [step, setStep] = useState(1);
  const { chooseSave } = useFileChoice();
  const create = useOperation('document.create', { handlesRefusal: saidByForm });
  const { form, refusal, submit } = useFormOf({
    schema,
    defaultValues: { name: '', challenge: '', form: 'partnership', template: 'three-levels', language },
    save: async (values) => {
      const chosen = await chooseSave('document', values.name);
      // Changing one's mind about the place leaves the dialog as it was.
      if (!chosen) return { ok: false, refusal: { code: 'operation.cancelled', values: {}, fields: [] } };
      return create.run({ ...values, path: chosen.path });
    },
    onSaved: onClose,
  });
  // Read while drawing: react-hook-form only keeps track of what somebody reads.
  const { isDirty } = form.formState;
  const [isAsking, setAsking] = useState(false);
  // Escape is pressed by mistake; Cancel is not.
  const leave = () => (isDirty ? setAsking(true) : onClose());
  const isLast = step === STEPS.length;
  const goOn = async (event: React.FormEvent) => {
    event.preventDefault();
    if (isLast) await submit(event);
    else if (await form.trigger(['name', 'challenge'], { shouldFocus: true })) setStep(step + 1);
  };
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason === 'escapeKeyDown' && leave()}
      aria-labelledby="new-initiative-title"
      slotProps={{ paper: { sx: { maxWidth: 560 } } }}
    >
      <FormProvider {...form}>
        <form onSubmit={(event) => void goOn(event)} noValidate style={{ display: 'contents' }}>
          <DialogTitle id="new-initiative-title" variant="h2">
            {t('start.create.title')}
          </DialogTitle>
          <DialogContent>
            <Typography variant="subtitle1" sx={{ marginBottom: 4 }} role="status">
              {t('start.create.step', { step, count: STEPS.length })}
              {': '}
              {t(`start.create.${STEPS[step - 1] ?? STEPS[0]}`)}
            </Typography>
            <Stack spacing={5}>
              {step === 1 && <AboutFields />}
              {step === 2 && <ShapeFields />}
              {isLast && <BeginningFields />}
              <NationalIdWarning />
              <RefusalLine refusal={refusal?.code === 'operation.cancelled' ? null : refusal} />
            </Stack>
          </DialogContent>
          <Foot
            step={step}
            isSaving={form.formState.isSubmitting}
            onCancel={onClose}
            onBack={() => setStep(step - 1)}
          />
        </form>
      </FormProvider>
      {isAsking && <DiscardDialog onConfirm={onClose} onClose={() => setAsking(false)} />}
    </Dialog>
  );
}

function Foot(props: { step: number; isSaving: boolean; onCancel: () => void; onBack: () => void }) {
  const { t } = useText();
  return (
    <DialogActions>
      <Button onClick={props.onCancel}>{t('common.cancel')}</Button>
      <span style={{ flex: 1 }} />
      {props.step > 1 && <Button onClick={props.onBack}>{t('common.back')}</Button>}
      <Button type="submit" variant="contained" color="primary" disabled={props.isSaving}>
        {props.step === STEPS.length ? t('start.create.chooseWhere') : t('common.next')}
      </Button>
    </DialogActions>
  );
}

function AboutFields() {
  const { t } = useText();
  return (
    <>
      <TextField
        name="name"
        label={t('start.create.name')}
        help={t('start.create.nameHelp')}
        isRequired
        autoFocus
      />
      <TextField
        name="challenge"
        label={t('start.create.challenge')}
        help={t('start.create.challengeHelp')}
        rows={4}
      />
    </>
  );
}

function ShapeFields() {
  const { t } = useText();
  return (
    <>
      <RadioField
        name="form"
        label={t('start.create.form')}
        isRequired
        choices={INITIATIVE_FORMS.map((value) => ({
          value,
          label: t(`terms.initiativeForm.${value}`),
          help: t(`start.create.formHelp.${value}`),
        }))}
      />
      <SelectField
        name="language"
        label={t('start.create.language')}
        isRequired
        choices={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
      />
    </>
  );
}

function BeginningFields() {
  const { t } = useText();
  return (
    <RadioField
      name="template"
      label={t('start.create.template')}
      isRequired
      choices={TEMPLATES.map((value) => ({
        value,
        label: t(`start.create.templates.${value}`),
        help: t(`start.create.templateHelp.${value}`),
      }))}
    />
  );
}
