/** The form fields that choose among given answers. */

import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import { type ReactNode, useContext, useId } from 'react';
import type { TextKey } from '../../../shared/i18n/translator.ts';
import { useText } from '../text/use-text.ts';
import { type FieldProps, LabelledField, ReadOnlyFields, useField } from './LabelledField.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
  readonly mark?: ReactNode;
}

/** One of a list. With `emptyLabel` nothing can be chosen too, and the value is then null, or `emptyValue`. */
export function SelectField(
  props: FieldProps & { choices: readonly Choice[]; emptyLabel?: string; emptyValue?: string },
) {
  const { emptyValue = null } = props;
  const { field, error } = useField(props.name);
  return (
    <LabelledField {...props} error={error}>
      {(binding) => (
        <Select
          labelId={binding.labelId}
          id={binding.id}
          name={field.name}
          value={field.value ?? ''}
          displayEmpty={props.emptyLabel !== undefined}
          onChange={(event) => field.onChange(event.target.value === '' ? emptyValue : event.target.value)}
          onBlur={field.onBlur}
          inputRef={field.ref}
          SelectDisplayProps={{ 'aria-describedby': binding.describedBy }}
          MenuProps={{ slotProps: { paper: { sx: { maxHeight: 360 } } } }}
          sx={{ '& .MuiSelect-select': { display: 'flex', alignItems: 'center', gap: 2 } }}
        >
          {props.emptyLabel !== undefined && (
            <MenuItem value="">
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {props.emptyLabel}
              </Box>
            </MenuItem>
          )}
          {props.choices.map((choice) => (
            <MenuItem key={choice.value} value={choice.value}>
              {choice.mark}
              {choice.label}
            </MenuItem>
          ))}
        </Select>
      )}
    </LabelledField>
  );
}

/** The values of an enumeration with their labels from `terms.<term>.<value>`. */
export function useTermChoices(term: string, values: readonly (string | number)[]): Choice[] {
  const { t } = useText();
  return values.map((value) => ({ value: String(value), label: t(`terms.${term}.${value}` as TextKey) }));
}

/** A select over an enumeration: `<TermField name="sector" term="sector" values={SECTORS} ... />`. */
export function TermField(
  props: FieldProps & { term: string; values: readonly string[]; emptyLabel?: string },
) {
  const choices = useTermChoices(props.term, props.values);
  return <SelectField {...props} choices={choices} />;
}

/** A few answers, all visible, each with a line of help. */
export function RadioField(props: FieldProps & { choices: readonly Choice[] }) {
  const { field, error } = useField(props.name);
  return (
    <LabelledField {...props} error={error}>
      {(binding) => (
        <RadioGroup
          id={binding.id}
          aria-labelledby={binding.labelId}
          aria-describedby={binding.describedBy}
          name={field.name}
          value={field.value ?? ''}
          onChange={(event) => field.onChange(event.target.value)}
          onBlur={field.onBlur}
        >
          {props.choices.map((choice) => (
            <FormControlLabel
              key={choice.value}
              value={choice.value}
              disabled={binding.isDisabled}
              control={<Radio size="small" />}
              sx={{ alignItems: 'flex-start', marginBottom: 1 }}
              label={<ChoiceLabel choice={choice} />}
            />
          ))}
        </RadioGroup>
      )}
    </LabelledField>
  );
}

function ChoiceLabel({ choice }: { choice: Choice }) {
  return (
    <Box sx={{ paddingTop: '5px' }}>
      {choice.label}
      {choice.help && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.78125rem' }}>
          {choice.help}
        </Box>
      )}
    </Box>
  );
}

/** Yes or no. */
export function CheckField(props: Omit<FieldProps, 'isRequired'>) {
  const { field } = useField(props.name);
  const isReadOnly = useContext(ReadOnlyFields);
  const id = useId();
  return (
    <div>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            name={field.name}
            checked={Boolean(field.value)}
            disabled={isReadOnly || (props.isDisabled ?? false)}
            onChange={(event) => field.onChange(event.target.checked)}
            onBlur={field.onBlur}
            slotProps={{
              input: { ref: field.ref, ...(props.help ? { 'aria-describedby': `${id}-hint` } : {}) },
            }}
          />
        }
        label={props.label}
      />
      {props.help && (
        <FormHelperText
          id={`${id}-hint`}
          sx={{ marginLeft: '24px !important', marginTop: '-2px !important' }}
        >
          {props.help}
        </FormHelperText>
      )}
    </div>
  );
}
