/** Places an actor by numbers, with a reason. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useEffect } from 'react';
import { FormProvider } from 'react-hook-form';
import { type ActorDetails, stakeholdersContract } from '../../../../shared/contract/stakeholders.ts';
import { SCALE_MAX, SCALE_MIDDLE, SCALE_MIN } from '../../../../shared/domain/stakeholders/assessment.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { NumberField, TextField } from '../../../components/form/fields.tsx';
import { useFormOf } from '../../../components/form/use-form-of.ts';
import { RefusalLine } from '../../../components/RefusalLine.tsx';
import { useText } from '../../../components/text/use-text.ts';

const schema = stakeholdersContract['stakeholders.assessActor'].input.pick({
  power: true,
  interest: true,
  reason: true,
});
const SCALE = { step: 0.1, min: SCALE_MIN, max: SCALE_MAX };

export interface AssessmentFormProps {
  readonly actor: ActorDetails;
  readonly onSaved: () => void;
  /** Left out: there is nothing to go back to. */
  readonly onCancel?: () => void;
}

export function AssessmentForm({ actor, onSaved, onCancel }: AssessmentFormProps) {
  const { t } = useText();
  const assess = useOperation('stakeholders.assessActor', { handlesRefusal: saidByForm });
  const power = actor.assessment?.power ?? SCALE_MIDDLE;
  const interest = actor.assessment?.interest ?? SCALE_MIDDLE;
  const { form, refusal, submit } = useFormOf({
    schema,
    defaultValues: { power, interest, reason: '' },
    save: (values) => assess.run({ ...values, actorId: actor.id }),
    onSaved,
  });
  const { setValue } = form;
  // A drag on the grid while the form is open moves its numbers too.
  useEffect(() => {
    setValue('power', power);
    setValue('interest', interest);
  }, [power, interest, setValue]);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack spacing={3} sx={{ marginTop: 3 }}>
          <FieldRow min={96}>
            <NumberField name="power" label={t('stakeholders.assessment.power')} isRequired {...SCALE} />
            <NumberField
              name="interest"
              label={t('stakeholders.assessment.interest')}
              isRequired
              {...SCALE}
            />
          </FieldRow>
          <TextField name="reason" label={t('stakeholders.assessment.reason')} rows={2} />
          <RefusalLine refusal={refusal} />
          <Box sx={{ display: 'flex', gap: 2 }}>
            <Button
              type="submit"
              size="small"
              variant="contained"
              color="primary"
              disabled={assess.isRunning}
            >
              {t('stakeholders.assessment.save')}
            </Button>
            {onCancel && (
              <Button size="small" onClick={onCancel}>
                {t('common.cancel')}
              </Button>
            )}
          </Box>
        </Stack>
      </form>
    </FormProvider>
  );
}
