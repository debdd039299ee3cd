import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Card } from '../../../../components/Card.tsx';

/** The picture with what its lines mean below it, in one frame. */
export function PictureFrame({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <Card isFlush>
      {children}
      <Box sx={{ padding: '5px 14px', borderTop: 1, borderColor: 'divider' }}>{legend}</Box>
    </Card>
  );
}
