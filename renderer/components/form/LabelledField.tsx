/** Label above, control, and below it the help or the reason for refusal. Every field is built on this. */
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { createContext, type ReactNode, useContext, useId } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { fieldSentence } from '../text/refusal-sentence.ts';
import { useText } from '../text/use-text.ts';

/** What every field takes. `name` is the field's name in the form's values. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Marks the field as one that must be filled. The rule itself is the schema's. */
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

export interface ControlBinding {
  readonly id: string;
  readonly labelId: string;
  /** Id of help or refusal, for `aria-describedby`. */
  readonly describedBy: string | undefined;
  readonly hasError: boolean;
  readonly isDisabled: boolean;
}

/** True around fields that may only be read. */
export const ReadOnlyFields = createContext(false);

/** True around fields of a form that has said that none of them must be filled: then not every one says it again. */
export const AllOptionalFields = createContext(false);

/** Frames a control that is given its ids. */
export function LabelledField(
  props: FieldProps & { error: string | undefined; children: (binding: ControlBinding) => ReactNode },
) {
  const { t } = useText();
  const id = useId();
  const isReadOnly = useContext(ReadOnlyFields);
  const isSaidAlready = useContext(AllOptionalFields);
  const hint = props.error ? fieldSentence(t, props.error) : props.help;
  const binding: ControlBinding = {
    id,
    labelId: `${id}-label`,
    describedBy: hint ? `${id}-hint` : undefined,
    hasError: props.error !== undefined,
    isDisabled: isReadOnly || (props.isDisabled ?? false),
  };
  return (
    <FormControl fullWidth error={binding.hasError} disabled={binding.isDisabled}>
      <FormLabel id={binding.labelId} htmlFor={id} sx={{ '&.Mui-error': { color: 'text.primary' } }}>
        {props.label}
        {!props.isRequired && !isReadOnly && !isSaidAlready && <OptionalMark />}
      </FormLabel>
      {props.children(binding)}
      {hint && <FormHelperText id={`${id}-hint`}>{hint}</FormHelperText>}
    </FormControl>
  );
}

function OptionalMark() {
  const { t } = useText();
  return (
    <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
      {` ${t('common.optional')}`}
    </Box>
  );
}

/** The form's value and error of a field. */
export function useField(name: string) {
  const { control } = useFormContext();
  const { field, fieldState } = useController({ name, control });
  const error = fieldState.error ? (fieldState.error.message ?? 'invalid') : undefined;
  return { field, error };
}
