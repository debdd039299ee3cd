/** A choice that filters at once, outside any form. The first answer is "all". */
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useId } from 'react';
import type { Choice } from './form/choice-fields.tsx';
import { useText } from './text/use-text.ts';

export interface FilterSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | null) => void;
}

export function FilterSelect({ label, value, choices, onChange }: FilterSelectProps) {
  const { t } = useText();
  const id = useId();
  // An address may name what has been deleted since: then nothing matches, and the choice stays as it is.
  const isKnown = value === null || choices.some((choice) => choice.value === value);
  return (
    <FormControl fullWidth>
      <FormLabel id={`${id}-label`} htmlFor={id}>
        {label}
      </FormLabel>
      <Select
        id={id}
        labelId={`${id}-label`}
        value={isKnown ? (value ?? '') : ''}
        displayEmpty
        onChange={(event) => onChange(event.target.value || null)}
        MenuProps={{ slotProps: { paper: { sx: { maxHeight: 380, maxWidth: 420 } } } }}
      >
        <MenuItem value="">{t('plan.filter.all')}</MenuItem>
        {choices.map((choice) => (
          <MenuItem key={choice.value} value={choice.value} sx={{ whiteSpace: 'normal' }}>
            {choice.label}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
