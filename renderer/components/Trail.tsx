/** Where one is below another page: the way up, step by step. What is last is where one is. */
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { ChevronRight } from 'lucide-react';
import { Link, type LinkProps } from 'react-router';
import { Icon } from './Icon.tsx';
import { useText } from './text/use-text.ts';

export interface TrailStep {
  readonly label: string;
  readonly to: LinkProps['to'];
  /** Given to the address, such as `KEEPS_PLACE`. */
  readonly state?: unknown;
}

/** `steps` from the top down; `here` is what the page shows. */
export function Trail({ steps, here }: { steps: readonly TrailStep[]; here: string }) {
  const { t } = useText();
  return (
    <Box component="nav" aria-label={t('navigation.trail')} sx={{ marginBottom: 2 }}>
      <Box
        component="ol"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          listStyle: 'none',
          margin: 0,
          padding: 0,
          fontSize: '0.8125rem',
          '& li': { display: 'flex', alignItems: 'center', minWidth: 0, overflowWrap: 'anywhere' },
          '& a': { paddingY: '2px' },
          '& svg': { flex: 'none', marginX: '3px', color: 'text.secondary' },
        }}
      >
        {steps.map(({ label, to, state }) => (
          <li key={label}>
            <MuiLink component={Link} to={to} state={state}>
              {label}
            </MuiLink>
            <Icon of={ChevronRight} size={14} />
          </li>
        ))}
        <Box component="li" aria-current="page" sx={{ color: 'text.secondary' }}>
          {here}
        </Box>
      </Box>
    </Box>
  );
}
