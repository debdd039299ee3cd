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
  /** Pixels, where the page below is narrower than the window: the buttons then end where it ends. */
  readonly width?: number;
}

/**
 * The buttons stand beside the heading where both have room; a longer heading keeps its line whole and they go below it.
 */
export function PageHeader({ heading, subheading, actions, children, width }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${heading} – Ryggrad`;
  }, [heading]);
  return (
    <Box component="header" sx={[headerStyle, width !== undefined && { maxWidth: width }]}>
      <Typography variant="h1" id="page-heading" tabIndex={-1}>
        {heading}
      </Typography>
      {(children || actions) && (
        <div className="actions">
          {children}
          {actions}
        </div>
      )}
      {subheading && (
        <Typography variant="subtitle1" component="p">
          {subheading}
        </Typography>
      )}
    </Box>
  );
}

const headerStyle = {
  display: { xs: 'flex', sm: 'flow-root' },
  flexDirection: 'column',
  marginBottom: 5,
  '& h1': { float: 'left', maxWidth: '100%', overflowWrap: 'anywhere' },
  '& .actions': {
    float: 'right',
    order: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: 2,
    maxWidth: '100%',
    marginTop: { xs: 3, sm: '6px' },
    marginLeft: { sm: 6 },
  },
  '& p': { clear: 'left', maxWidth: '110ch', paddingTop: 1 },
} as const;
