/** A labelled line of text outside a form: filters, paths, file names. */
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { isIsoDate } from '../../../shared/domain/dates.ts';
import { DateInput } from './DateInput.tsx';

export function PlainField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onEnter?: () => void;
  help?: string;
  /** A whole sentence. */
  error?: string | undefined;
  type?: 'text' | 'search';
  autoFocus?: boolean;
  selectsOnFocus?: boolean;
  isLabelHidden?: boolean;
  endAdornment?: ReactNode;
}) {
  const id = useId();
  const hint = props.error ?? props.help;
  return (
    <FormControl fullWidth error={props.error !== undefined}>
      <FormLabel htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : ''}>
        {props.label}
      </FormLabel>
      <OutlinedInput
        id={id}
        type={props.type ?? 'text'}
        value={props.value}
        autoComplete="off"
        autoFocus={props.autoFocus ?? false}
        onChange={(event) => props.onChange(event.target.value)}
        onFocus={(event) => props.selectsOnFocus && event.target.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !props.onEnter) return;
          event.preventDefault();
          props.onEnter();
        }}
        endAdornment={props.endAdornment}
        inputProps={{ spellCheck: false, ...(hint ? { 'aria-describedby': `${id}-hint` } : {}) }}
      />
      {hint && <FormHelperText id={`${id}-hint`}>{hint}</FormHelperText>}
    </FormControl>
  );
}

/** A labelled day outside a form. */
export function PlainDateField(props: {
  label: string;
  /** `YYYY-MM-DD`, or null. */
  value: string | null;
  /** Gets whole days only; what is half typed is kept in the field. */
  onChange: (day: string | null) => void;
  isLabelHidden?: boolean;
  min?: string;
  max?: string;
}) {
  const id = useId();
  const [shown, setShown] = useState(props.value);
  useEffect(() => setShown(props.value), [props.value]);
  const change = (value: string | null) => {
    setShown(value);
    if (value === null || isIsoDate(value)) props.onChange(value);
  };
  return (
    <FormControl fullWidth>
      <FormLabel htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : ''}>
        {props.label}
      </FormLabel>
      <DateInput id={id} value={shown} onChange={change} min={props.min} max={props.max} />
    </FormControl>
  );
}
