/** Warns whoever types what looks like a national identity number into the form around it. Warns only: nothing is refused. */
import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { COUNTRIES, type Country } from '../../../shared/domain/stakeholders/actor.ts';
import { nationalIdsIn } from '../../../shared/domain/stakeholders/national-id.ts';
import { StatusSign } from '../../components/StatusChip.tsx';
import { useText } from '../../components/text/use-text.ts';

/** Looks at every text in the form's values, however deep. */
export function NationalIdWarning() {
  const { t, formats } = useText();
  const found = idsIn(useWatch());
  const kinds = COUNTRIES.filter((country) => found.has(country)).map((country) =>
    t(`register.nationalId.${country}`),
  );
  return (
    <Box
      role="status"
      // At the foot of what is seen of the form, wherever in it somebody types.
      sx={{
        position: 'sticky',
        bottom: -20,
        zIndex: 1,
        bgcolor: 'background.paper',
        paddingY: 2,
        '&:empty': { display: 'none' },
      }}
    >
      {kinds.length > 0 && (
        <Box sx={{ display: 'flex', gap: 2.5, alignItems: 'flex-start' }}>
          <StatusSign tone="warning" />
          <span>{t('register.nationalId.warning', { kinds: formats.list(kinds) })}</span>
        </Box>
      )}
    </Box>
  );
}

function idsIn(value: unknown): ReadonlySet<Country> {
  if (typeof value === 'string') return new Set(nationalIdsIn(value));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((each) => [...idsIn(each)]));
}
