/** Fields side by side where there is room, below each other where there is not. */
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export function FieldRow({ children, min = 180 }: { children: ReactNode; min?: number }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${min}px), 1fr))`,
        gap: 4,
        alignItems: 'start',
      }}
    >
      {children}
    </Box>
  );
}
