/** One of a few, outside any form, in force at once. */
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useId } from 'react';

export function PlainSelect<Value extends string>(props: {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <FormControl sx={{ flex: '0 0 auto', minWidth: 132 }}>
      <FormLabel id={`${id}-label`} htmlFor={id}>
        {props.label}
      </FormLabel>
      <Select
        id={id}
        labelId={`${id}-label`}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as Value)}
      >
        {props.choices.map((choice) => (
          <MenuItem key={choice.value} value={choice.value}>
            {choice.label}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
