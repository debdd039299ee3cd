/** Names and values in two columns, as in a book's colophon. */
import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';

export function FactList({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <Box
      component="dl"
      sx={{
        margin: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(96px, max-content) minmax(0, 1fr)' },
        columnGap: 5,
        rowGap: { xs: 0, sm: 1.5 },
      }}
    >
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ margin: 0, marginBottom: { xs: 2, sm: 0 }, overflowWrap: 'anywhere' }}>
            {value}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}
