/** First stop of the Tab key: past the navigation, straight to the content. Seen only while it has focus. */
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export function SkipLink({ onSkip, children }: { onSkip: () => void; children: ReactNode }) {
  return (
    <Box
      component="button"
      type="button"
      onClick={onSkip}
      sx={{
        position: 'absolute',
        left: 12,
        top: -60,
        zIndex: 1300,
        font: 'inherit',
        padding: '8px 14px',
        borderRadius: '8px',
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        color: 'primary.main',
        '&:focus': { top: 10 },
      }}
    >
      {children}
    </Box>
  );
}
