/** The form fields that hold text, days and numbers. Choices are in choice-fields.tsx. */

import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { DateInput } from './DateInput.tsx';
import { DateTimeInput } from './DateTimeInput.tsx';
import { type FieldProps, LabelledField, useField } from './LabelledField.tsx';
import { parseTypedNumber, typedNumber } from './typed-number.ts';

/** One line, or several with `rows`. */
export function TextField(
  props: FieldProps & {
    rows?: number;
    type?: 'text' | 'email' | 'tel';
    autoFocus?: boolean;
    spellCheck?: boolean;
  },
) {
  const { field, error } = useField(props.name);
  const isMultiline = props.rows !== undefined && props.rows > 1;
  return (
    <LabelledField {...props} error={error}>
      {(binding) => (
        <OutlinedInput
          id={binding.id}
          name={field.name}
          value={field.value ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          type={props.type ?? 'text'}
          autoComplete="off"
          autoFocus={props.autoFocus ?? false}
          {...(isMultiline ? { multiline: true, minRows: props.rows, maxRows: 14 } : {})}
          inputProps={{ 'aria-describedby': binding.describedBy, 'aria-required': props.isRequired }}
        />
      )}
    </LabelledField>
  );
}

/** A calendar day as `YYYY-MM-DD`, with `withTime` as `YYYY-MM-DDTHH:MM`; an empty field is null. */
export function DateField(props: FieldProps & { min?: string; max?: string; withTime?: boolean }) {
  const { field, error } = useField(props.name);
  return (
    <LabelledField {...props} error={error}>
      {(binding) => {
        const shared = {
          id: binding.id,
          name: field.name,
          value: field.value ?? null,
          onChange: field.onChange,
          onBlur: field.onBlur,
          inputRef: field.ref,
          describedBy: binding.describedBy,
          isRequired: props.isRequired,
        };
        if (props.withTime) return <DateTimeInput {...shared} />;
        return <DateInput {...shared} min={props.min} max={props.max} />;
      }}
    </LabelledField>
  );
}

/** A number, typed with comma or point; an empty field is null. Up and down change it by `step`. */
export function NumberField(
  props: FieldProps & { unit?: string; step?: number; min?: number; max?: number },
) {
  const { locale } = useText();
  const { field, error } = useField(props.name);
  const [typed, setTyped] = useState(() => typedNumber(field.value, locale));
  // A value set from outside (a drag on the grid) replaces what was typed.
  useEffect(() => {
    setTyped((current) =>
      Object.is(parseTypedNumber(current), field.value) ? current : typedNumber(field.value, locale),
    );
  }, [field.value, locale]);
  const change = (text: string) => {
    setTyped(text);
    field.onChange(parseTypedNumber(text));
  };
  const nudge = (direction: 1 | -1) => {
    const start =
      typeof field.value === 'number' && !Number.isNaN(field.value) ? field.value : (props.min ?? 0);
    const next = Math.round((start + direction * (props.step ?? 1)) * 1e6) / 1e6;
    change(typedNumber(Math.min(props.max ?? Infinity, Math.max(props.min ?? -Infinity, next)), locale));
  };
  return (
    <LabelledField {...props} error={error}>
      {(binding) => (
        <OutlinedInput
          id={binding.id}
          name={field.name}
          value={typed}
          onChange={(event) => change(event.target.value)}
          onBlur={field.onBlur}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            nudge(event.key === 'ArrowUp' ? 1 : -1);
          }}
          inputRef={field.ref}
          autoComplete="off"
          endAdornment={props.unit ? <InputAdornment position="end">{props.unit}</InputAdornment> : undefined}
          inputProps={{
            inputMode: 'decimal',
            'aria-describedby': binding.describedBy,
            'aria-required': props.isRequired,
          }}
        />
      )}
    </LabelledField>
  );
}
