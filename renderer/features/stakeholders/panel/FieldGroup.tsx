/** Fields that answer one question together, under its words. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

export function FieldGroup({ label, help, children }: { label: string; help: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id} aria-describedby={`${id}-help`}>
      <Typography id={id} variant="body2" sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
        {label}
      </Typography>
      <Typography
        id={`${id}-help`}
        variant="body2"
        sx={{ color: 'text.secondary', fontSize: '0.78125rem', marginBottom: 2 }}
      >
        {help}
      </Typography>
      {children}
    </Box>
  );
}
