/** A labelled line of text outside a form: filters, paths, file names. */
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactNode, useId } from 'react';

export function PlainField(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onEnter?: () => void;
  help?: string;
  /** A whole sentence. */
  error?: string | undefined;
  type?: 'text' | 'search' | 'date';
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
