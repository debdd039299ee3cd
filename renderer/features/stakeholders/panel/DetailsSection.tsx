/** What is written about an actor. */
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useText } from '../../../components/text/use-text.ts';

export function DetailsSection({
  actor,
  onSelect,
}: {
  actor: ActorDetails;
  onSelect: (id: ActorId) => void;
}) {
  const { t } = useText();
  const { organisationId } = actor;
  return (
    <Stack spacing={3} sx={{ padding: '0 18px 16px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <StatusChip
          tone={actor.hasSeat ? 'good' : 'neutral'}
          label={t(actor.hasSeat ? 'stakeholders.seat.has' : 'stakeholders.seat.hasNot')}
        />
      </Box>
      {actor.description && (
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{actor.description}</Typography>
      )}
      <DefinitionList
        entries={[
          [t('stakeholders.field.kind'), t(`terms.actorKind.${actor.kind}`)],
          [t('stakeholders.field.sector'), t(`terms.sector.${actor.sector}`)],
          [
            t('stakeholders.field.organisation'),
            organisationId && (
              <Link
                component="button"
                type="button"
                sx={{ textAlign: 'left' }}
                onClick={() => onSelect(organisationId)}
              >
                {actor.organisationName}
              </Link>
            ),
          ],
          [t('stakeholders.field.brings'), actor.brings],
          [t('stakeholders.field.email'), actor.email],
          [t('stakeholders.field.phone'), actor.phone],
        ]}
      />
    </Stack>
  );
}

/** Names and values; what is empty is left out. */
function DefinitionList({ entries }: { entries: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(72px, auto) 1fr',
        columnGap: 4,
        rowGap: 1,
        margin: 0,
        fontSize: '0.84375rem',
      }}
    >
      {entries.map(
        ([name, value]) =>
          value && (
            <Box key={name} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {name}
              </Box>
              <Box component="dd" sx={{ margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                {value}
              </Box>
            </Box>
          ),
      )}
    </Box>
  );
}
