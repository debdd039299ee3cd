/** The places of this feature, above each of its pages: map, register, network, who is missing, contact. */
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink, useLocation, useSearchParams } from 'react-router';
import { useText } from '../../components/text/use-text.ts';
import { ImportButton } from '../import/ImportButton.tsx';
import { carriedOver } from './use-map-address.ts';

/** Where each place is, in the order of work. */
const PLACES = [
  { place: 'map', address: '/stakeholders' },
  { place: 'register', address: '/stakeholders/register' },
  { place: 'network', address: '/stakeholders/network' },
  { place: 'coverage', address: '/stakeholders/coverage' },
  { place: 'contact', address: '/stakeholders/contact' },
] as const;

/** Places that show the same actors: filter, map and focus go along from one to the other. */
const FILTERED: ReadonlySet<string> = new Set(['map', 'network']);

export interface StakeholderPlacesProps {
  /** What can be chosen on this page, before what can be done in all places. */
  readonly choice?: ReactNode;
  /** The main action of this page, after it. */
  readonly action?: ReactNode;
}

/** The way to each place, and what can be done there. Buttons here are small. */
export function StakeholderPlaces({ choice, action }: StakeholderPlacesProps) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 4, rowGap: 2, marginBottom: 3 }}>
      <Places />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginLeft: { sm: 'auto' } }}>
        {choice}
        <ImportButton />
        {action}
      </Box>
    </Box>
  );
}

/** The place of an address. An actor beside the map is on the map. */
function placeOf(pathname: string): (typeof PLACES)[number]['place'] {
  return PLACES.find(({ place, address }) => place !== 'map' && pathname.startsWith(address))?.place ?? 'map';
}

function Places() {
  const { t } = useText();
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  return (
    <Box
      component="nav"
      aria-label={t('stakeholders.places.label')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 4, rowGap: 1 }}
    >
      {PLACES.map(({ place, address }) => (
        <Link
          key={place}
          component={RouterLink}
          to={{ pathname: address, search: FILTERED.has(place) ? carriedOver(params) : '' }}
          aria-current={place === placeOf(pathname) ? 'page' : undefined}
          underline="none"
          sx={(theme) => ({
            padding: '6px 2px',
            fontWeight: 500,
            color: 'text.secondary',
            borderBottom: '2px solid transparent',
            '&[aria-current="page"]': { color: 'text.primary', borderBottomColor: theme.tokens.brand },
          })}
        >
          {t(`stakeholders.places.${place}`)}
        </Link>
      ))}
    </Box>
  );
}
