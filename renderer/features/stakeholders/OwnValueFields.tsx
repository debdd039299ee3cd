/** The initiative's own fields in the form of an actor. Values are the texts that are stored; empty means nothing known. */
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { choicesOf, type OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import { SelectField } from '../../components/form/choice-fields.tsx';
import { DateInput } from '../../components/form/DateInput.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { TextField } from '../../components/form/fields.tsx';
import { type FieldProps, LabelledField, useField } from '../../components/form/LabelledField.tsx';
import { parseTypedNumber, typedNumber } from '../../components/form/typed-number.ts';
import { useText } from '../../components/text/use-text.ts';

/** A choice taken away from many at once: no choice is called so, since choices stand one a line. */
export const NO_CHOICE = '\n';

/** One control for each field, at `ownValues.<identifier>` of the form. `isOfMany`: what is left empty stays as it was. */
export function OwnValueFields({
  fields,
  isOfMany = false,
}: {
  fields: readonly OwnField[];
  isOfMany?: boolean;
}) {
  if (fields.length === 0) return null;
  return (
    <FieldRow>
      {fields.map((field) => (
        <OwnValueField
          key={field.id}
          field={field}
          name={`ownValues.${field.id}`}
          label={field.name}
          isOfMany={isOfMany}
        />
      ))}
    </FieldRow>
  );
}

interface OwnProps extends FieldProps {
  readonly field: OwnField;
  readonly isOfMany: boolean;
}

function OwnValueField({ field, isOfMany, ...props }: OwnProps) {
  switch (field.kind) {
    case 'text':
      return <TextField {...props} />;
    case 'number':
      return <OwnNumberField {...props} />;
    case 'date':
      return <OwnDateField {...props} />;
    case 'choice':
      return <OwnChoiceField {...props} field={field} isOfMany={isOfMany} />;
  }
}

function OwnNumberField(props: FieldProps) {
  const { locale } = useText();
  const { field, error } = useField(props.name);
  const [typed, setTyped] = useState(() => written(field.value ?? '', locale));
  return (
    <LabelledField {...props} error={error}>
      {(binding) => (
        <OutlinedInput
          id={binding.id}
          name={field.name}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = parseTypedNumber(target.value);
            // What is no number goes as it is, and is refused at this field.
            field.onChange(number === null ? '' : Number.isNaN(number) ? target.value : stored(number));
          }}
          onBlur={field.onBlur}
          inputRef={field.ref}
          autoComplete="off"
          inputProps={{ inputMode: 'decimal', 'aria-describedby': binding.describedBy }}
        />
      )}
    </LabelledField>
  );
}

const written = (value: string, locale: string) =>
  value === '' || Number.isNaN(Number(value)) ? value : typedNumber(Number(value), locale);

/** Without exponent: very small and very large numbers too. */
const stored = (number: number) =>
  new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 10 }).format(number);

function OwnDateField(props: FieldProps) {
  const { field, error } = useField(props.name);
  const value: string = field.value ?? '';
  return (
    <LabelledField {...props} error={error}>
      {(binding) => (
        <DateInput
          id={binding.id}
          name={field.name}
          value={value === '' ? null : value}
          onChange={(day) => field.onChange(day ?? '')}
          onBlur={field.onBlur}
          inputRef={field.ref}
          describedBy={binding.describedBy}
        />
      )}
    </LabelledField>
  );
}

/** A choice that is no longer offered can stay where it was chosen. */
function OwnChoiceField({ field, isOfMany, ...props }: OwnProps) {
  const { t } = useText();
  const { field: bound } = useField(props.name);
  const offered = choicesOf(field);
  const value: string = bound.value ?? '';
  const all = value === '' || value === NO_CHOICE || offered.includes(value) ? offered : [...offered, value];
  const noChoice = { value: NO_CHOICE, label: t('register.fields.noChoice') };
  return (
    <SelectField
      {...props}
      choices={[...all.map((choice) => ({ value: choice, label: choice })), ...(isOfMany ? [noChoice] : [])]}
      emptyValue=""
      emptyLabel={t(isOfMany ? 'register.bulk.unchanged' : 'register.fields.noChoice')}
    />
  );
}
