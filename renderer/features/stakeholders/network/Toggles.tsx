/** A row of small buttons that are each on or off: legend and filter in one. */
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import type { ReactNode } from 'react';

export function ToggleRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box role="group" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginLeft: -2 }}>
      {children}
    </Box>
  );
}

export function Toggle(props: { isOn: boolean; onToggle: () => void; children: ReactNode }) {
  return (
    <ToggleButton
      value="on"
      selected={props.isOn}
      onChange={props.onToggle}
      sx={{
        gap: 1.5,
        minHeight: 30,
        fontSize: '0.8125rem',
        whiteSpace: 'nowrap',
        padding: '2px 8px',
        borderColor: 'transparent',
        '&.Mui-selected': { borderColor: 'primary.main' },
      }}
    >
      {props.children}
    </ToggleButton>
  );
}

export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
