/** Judges an actor by numbers, with a reason. Power and interest first; the rest for those who ask for it. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { type ActorDetails, stakeholdersContract } from '../../../../shared/contract/stakeholders.ts';
import type { StakeholderMapId } from '../../../../shared/domain/identifiers.ts';
import {
  ASSESSMENT_SCALES,
  type AssessmentScaleName,
  ENGAGEMENT_LEVELS,
  SCALE_MAX,
  SCALE_MIDDLE,
  SCALE_MIN,
} from '../../../../shared/domain/stakeholders/assessment.ts';
import { FURTHER_JUDGEMENTS } from '../../../../shared/domain/stakeholders/judged-actor.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { TermField } from '../../../components/form/choice-fields.tsx';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { NumberField, TextField } from '../../../components/form/fields.tsx';
import { NationalIdWarning } from '../../../components/form/NationalIdWarning.tsx';
import { useFormOf } from '../../../components/form/use-form-of.ts';
import { RefusalLine } from '../../../components/RefusalLine.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { useScaleWords } from '../use-scale-words.ts';

const schema = stakeholdersContract['stakeholders.assessActor'].input.omit({
  actorId: true,
  assessedOn: true,
  mapId: true,
});
const SCALE = { step: 0.1, min: SCALE_MIN, max: SCALE_MAX };
const FIRST: readonly AssessmentScaleName[] = ['power', 'interest'];

export interface AssessmentFormProps {
  readonly actor: ActorDetails;
  /** The map the assessment is for; null is that of the whole initiative. */
  readonly mapId: StakeholderMapId | null;
  readonly onSaved: () => void;
  /** Left out: there is nothing to go back to. */
  readonly onCancel?: () => void;
}

export function AssessmentForm({ actor, mapId, onSaved, onCancel }: AssessmentFormProps) {
  const { t } = useText();
  const assess = useOperation('stakeholders.assessActor', { handlesRefusal: saidByForm });
  const power = actor.assessment?.power ?? SCALE_MIDDLE;
  const interest = actor.assessment?.interest ?? SCALE_MIDDLE;
  const { form, refusal, submit } = useFormOf({
    schema,
    defaultValues: { ...furtherOf(actor), power, interest, reason: '' },
    save: (values) => assess.run({ ...values, actorId: actor.id, mapId }),
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
            {FIRST.map((scale) => (
              <ScaleField key={scale} scale={scale} isRequired />
            ))}
          </FieldRow>
          <FurtherFields />
          <TextField name="reason" label={t('stakeholders.assessment.reason')} rows={2} />
          <NationalIdWarning />
          {actor.kind === 'person' && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {t('maps.form.person')}
            </Typography>
          )}
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

/** What was judged last beside power and interest, so that only what has changed is typed. */
function furtherOf({ assessment }: ActorDetails) {
  return Object.fromEntries(FURTHER_JUDGEMENTS.map((name) => [name, assessment?.[name] ?? null]));
}

function ScaleField({ scale, isRequired = false }: { scale: AssessmentScaleName; isRequired?: boolean }) {
  const { t } = useText();
  const { name, low, high } = useScaleWords()[scale];
  return (
    <NumberField
      name={scale}
      // The numbers below the field tell the scale; room for the label is short.
      label={isRequired ? t('maps.form.field', { name }) : name}
      help={t('maps.form.ends', { low, high })}
      isRequired={isRequired}
      {...SCALE}
    />
  );
}

/** Kept in the form while folded: their values stay as they were judged last. */
function FurtherFields() {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <Button size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t(isOpen ? 'maps.form.fewer' : 'maps.form.more')}
      </Button>
      {isOpen && (
        <Stack spacing={3} sx={{ marginTop: 3 }}>
          <FieldRow min={116}>
            {ASSESSMENT_SCALES.filter((scale) => !FIRST.includes(scale)).map((scale) => (
              <ScaleField key={scale} scale={scale} />
            ))}
          </FieldRow>
          {(['engagementNow', 'engagementWanted'] as const).map((name) => (
            <TermField
              key={name}
              name={name}
              label={t(`maps.form.${name}`)}
              term="engagementLevel"
              values={ENGAGEMENT_LEVELS}
              emptyLabel={t('maps.form.notJudged')}
            />
          ))}
        </Stack>
      )}
    </div>
  );
}
