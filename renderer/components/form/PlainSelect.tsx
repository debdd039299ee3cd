/** A labelled choice outside a form, or one that a form only hears of by what it leads to: how a file is read, a rhythm. */
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useId } from 'react';
import type { Choice } from './choice-fields.tsx';

export interface PlainSelectProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly help?: string;
}

export function PlainSelect(props: PlainSelectProps) {
  const id = useId();
  return (
    <FormControl fullWidth>
      <FormLabel id={`${id}-label`} htmlFor={id} className={props.isLabelHidden ? 'visually-hidden' : ''}>
        {props.label}
      </FormLabel>
      <Select
        id={id}
        labelId={`${id}-label`}
        value={props.value}
        displayEmpty
        onChange={(event) => props.onChange(event.target.value)}
        SelectDisplayProps={{ 'aria-describedby': props.help ? `${id}-hint` : undefined }}
        MenuProps={{ slotProps: { paper: { sx: { maxHeight: 380, maxWidth: 420 } } } }}
      >
        {props.choices.map((choice) => (
          <MenuItem key={choice.value} value={choice.value} sx={{ whiteSpace: 'normal' }}>
            {choice.label}
          </MenuItem>
        ))}
      </Select>
      {props.help && <FormHelperText id={`${id}-hint`}>{props.help}</FormHelperText>}
    </FormControl>
  );
}
