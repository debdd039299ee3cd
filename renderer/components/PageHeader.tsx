/** The top of a page: a sentence with the point in it, what it means, and what can be done. */
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';

export interface PageHeaderProps {
  /** A sentence where there is a point to make; also the window's title. */
  readonly heading: string;
  readonly subheading?: ReactNode;
  /** Buttons; at most one of them contained. */
  readonly actions?: ReactNode;
  /** Tabs or filters beside the heading. */
  readonly children?: ReactNode;
}

export function PageHeader({ heading, subheading, actions, children }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${heading} – Ryggrad`;
  }, [heading]);
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-end',
        gap: 4,
        rowGap: 3,
        marginBottom: 5,
      }}
    >
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }} id="page-heading" tabIndex={-1}>
          {heading}
        </Typography>
        {subheading && (
          <Typography variant="subtitle1" component="p" sx={{ marginTop: 1, maxWidth: '68ch' }}>
            {subheading}
          </Typography>
        )}
      </Box>
      {children}
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>{actions}</Box>}
    </Box>
  );
}
