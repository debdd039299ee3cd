/** Writes down what the body did with a case. The proposed wording is copied, so that nobody types it twice. */
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { meetingsContract } from '../../../shared/contract/meetings.ts';
import {
  type AgendaItem,
  formatCaseNumber,
  OUTCOMES,
  type Outcome,
  outcomesFor,
} from '../../../shared/domain/meetings/meeting.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { RadioField } from '../../components/form/choice-fields.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { TextField } from '../../components/form/fields.tsx';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';
import { wordingFor } from './wording-for.ts';

/** As in the contract, but an outcome must be chosen: taking it away has a button of its own. */
const schema = meetingsContract['meetings.recordOutcome'].input
  .omit({ id: true })
  .extend({ outcome: z.enum(OUTCOMES) });

export function OutcomeDialog({ item, onClose }: { item: AgendaItem; onClose: () => void }) {
  const { t } = useText();
  const { run } = useOperation('meetings.recordOutcome', { handlesRefusal: saidByForm });
  const { outcome, outcomeWording } = item;
  return (
    <FormDialog
      title={t('meetings.outcomeForm.title', { number: formatCaseNumber(item) })}
      intro={item.title}
      schema={schema}
      defaultValues={{ outcomeWording, ...(outcome ? { outcome } : {}) }}
      submitLabel={t('meetings.outcomeForm.save')}
      save={(values) => run({ ...values, id: item.id })}
      onClose={onClose}
      extraAction={outcome && <TakeAway item={item} onDone={onClose} />}
    >
      <OutcomeFields item={item} />
    </FormDialog>
  );
}

function OutcomeFields({ item }: { item: AgendaItem }) {
  const { t } = useText();
  useProposedWording(item);
  const help: Partial<Record<Outcome, string>> =
    item.proposedWording === ''
      ? {}
      : {
          adopted: t('meetings.outcomeForm.asProposed'),
          'adopted-amended': t('meetings.outcomeForm.fromProposed'),
        };
  const choices = outcomesFor(item.kind).map((outcome) => {
    const line = help[outcome];
    return { value: outcome, label: t(`terms.outcome.${outcome}`), ...(line ? { help: line } : {}) };
  });
  return (
    <>
      <RadioField name="outcome" label={t('meetings.outcomeForm.outcome')} choices={choices} isRequired />
      <TextField name="outcomeWording" label={t('meetings.outcomeForm.wording')} rows={4} />
    </>
  );
}

/** Fits the wording to the outcome whenever another one is chosen. */
function useProposedWording(item: AgendaItem): void {
  const { setValue, getValues } = useFormContext<{ outcomeWording: string }>();
  const outcome: Outcome | undefined = useWatch({ name: 'outcome' });
  const before = useRef(outcome);
  useEffect(() => {
    if (outcome === undefined || outcome === before.current) return;
    before.current = outcome;
    setValue('outcomeWording', wordingFor(outcome, item.proposedWording, getValues('outcomeWording')));
  }, [outcome, item.proposedWording, setValue, getValues]);
}

function TakeAway({ item, onDone }: { item: AgendaItem; onDone: () => void }) {
  const { t } = useText();
  const record = useRemoval('meetings.recordOutcome');
  const takeAway = async () => {
    const sentence = t('meetings.outcomeForm.takenAway', { number: formatCaseNumber(item) });
    if (await record({ id: item.id, outcome: null, outcomeWording: '' }, sentence)) onDone();
  };
  return <Button onClick={() => void takeAway()}>{t('meetings.outcomeForm.takeAway')}</Button>;
}
