/** How often an actor is to hear from us: a named rhythm, or an own number of days. The value is in days. */
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  LONGEST_RHYTHM_DAYS,
  RHYTHM_DAYS,
  RHYTHMS,
  type Rhythm,
  rhythmOf,
} from '../../../shared/domain/communication/plan.ts';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { NumberField } from '../../components/form/fields.tsx';
import { PlainSelect } from '../../components/form/PlainSelect.tsx';
import { useText } from '../../components/text/use-text.ts';

/** What an own rhythm begins with. */
const FIRST_OWN_DAYS = 14;

type Choice = Rhythm | 'none' | 'own';

export function RhythmField({ name }: { name: string }) {
  const { t } = useText();
  const { control, setValue } = useFormContext();
  const days: unknown = useWatch({ control, name });
  const [isOwn, setIsOwn] = useState(typeof days === 'number' && rhythmOf(days) === null);
  const named = typeof days === 'number' ? rhythmOf(days) : null;
  const choice: Choice = isOwn ? 'own' : (named ?? 'none');
  const choose = (next: Choice) => {
    setIsOwn(next === 'own');
    const isDirty = { shouldDirty: true };
    if (next === 'none') setValue(name, null, isDirty);
    else if (next === 'own') setValue(name, typeof days === 'number' ? days : FIRST_OWN_DAYS, isDirty);
    else setValue(name, RHYTHM_DAYS[next], isDirty);
  };
  const choices = [
    { value: 'none', label: t('communication.plan.none') },
    ...RHYTHMS.map((value) => ({ value, label: t(`communication.rhythm.${value}`) })),
    { value: 'own', label: t('communication.plan.own') },
  ] as const;
  return (
    <FieldRow>
      <PlainSelect
        label={t('communication.field.rhythm')}
        value={choice}
        choices={choices}
        onChange={(value) => choose(value as Choice)}
      />
      {isOwn && (
        <NumberField
          name={name}
          label={t('communication.field.rhythmDays')}
          min={1}
          max={LONGEST_RHYTHM_DAYS}
          isRequired
        />
      )}
    </FieldRow>
  );
}
