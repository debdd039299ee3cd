/** Where there is nothing yet: a sentence, and the one thing to do. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export function EmptyState({
  sentence,
  help,
  action,
}: {
  sentence: string;
  help?: string;
  action?: ReactNode;
}) {
  return (
    <Box sx={{ padding: '44px 24px', textAlign: 'center' }}>
      <Typography sx={{ fontWeight: 500 }}>{sentence}</Typography>
      {help && (
        <Typography
          variant="subtitle1"
          component="p"
          sx={{ maxWidth: '52ch', marginX: 'auto', marginTop: 1 }}
        >
          {help}
        </Typography>
      )}
      {action && <Box sx={{ marginTop: 4 }}>{action}</Box>}
    </Box>
  );
}
