/** Warns whoever types what looks like a national identity number into the form around it. Warns only: nothing is refused. */
import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { COUNTRIES, type Country } from '../../../shared/domain/stakeholders/actor.ts';
import { nationalIdsIn } from '../../../shared/domain/stakeholders/national-id.ts';
import { StatusSign } from '../StatusChip.tsx';
import { useText } from '../text/use-text.ts';

/** Ten digits of a telephone number are now and then a day with a fitting check digit. */
const WITHOUT_IDENTITY = new Set(['phone']);

/** Looks at every text in the form's values, however deep. `isAtFoot`: seen at the foot of a dialog wherever in it somebody types. */
export function NationalIdWarning({ isAtFoot = false }: { isAtFoot?: boolean }) {
  const { t, formats } = useText();
  const found = idsIn(useWatch());
  const kinds = COUNTRIES.filter((country) => found.has(country)).map((country) =>
    t(`register.nationalId.${country}`),
  );
  return (
    <Box
      role="status"
      sx={{
        ...(isAtFoot ? { position: 'sticky', bottom: -20, zIndex: 1, paddingY: 2 } : {}),
        bgcolor: 'background.paper',
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
  return new Set(
    Object.entries(value).flatMap(([name, each]) => (WITHOUT_IDENTITY.has(name) ? [] : [...idsIn(each)])),
  );
}
