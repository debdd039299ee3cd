/** What is written about an actor. */
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { RegisterDetails } from '../../../../shared/contract/register.ts';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import { shownOrganisationNumber } from '../../../../shared/domain/stakeholders/organisation-number.ts';
import { tagsOf } from '../../../../shared/domain/stakeholders/tags.ts';
import { useCanEdit } from '../../../api/use-can-edit.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { shownOwnValue } from '../register/use-register-words.ts';
import { AffiliationsSection } from './AffiliationsSection.tsx';

export function DetailsSection({
  actor,
  onSelect,
}: {
  actor: ActorDetails;
  onSelect: (id: ActorId) => void;
}) {
  const canEdit = useCanEdit();
  const { data: details } = useQueryOf('register.details', { id: actor.id });
  return (
    <>
      <Facts actor={actor} details={details} onSelect={onSelect} />
      {details && (
        <AffiliationsSection actor={actor} details={details} canEdit={canEdit} onSelect={onSelect} />
      )}
    </>
  );
}

function Facts(props: {
  actor: ActorDetails;
  details: RegisterDetails | undefined;
  onSelect: (id: ActorId) => void;
}) {
  const { t, formats } = useText();
  const { data: fields } = useQueryOf('register.listFields', {});
  const { actor, details, onSelect } = props;
  const { organisationId, organisationCountry } = actor;
  const ownValues = (fields ?? []).map(
    (field) => [field.name, shownOwnValue(field, details?.own[field.id] ?? '', formats), field.id] as const,
  );
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
          [t('register.column.level'), actor.level && t(`terms.actorLevel.${actor.level}`)],
          [
            t('register.column.organisationNumber'),
            shownOrganisationNumber(organisationCountry, actor.organisationNumber),
          ],
          [t('stakeholders.field.brings'), actor.brings],
          [t('register.column.tags'), tagsOf(actor.tags).join(', ')],
          ...ownValues,
          [t('register.merge.former'), details?.mergedNames.join(', ')],
          [t('stakeholders.field.email'), actor.email],
          [t('stakeholders.field.phone'), actor.phone],
        ]}
      />
    </Stack>
  );
}

/** Names and values; what is empty is left out. The key tells an own field from one of the program's of the same name. */
function DefinitionList({
  entries,
}: {
  entries: readonly (readonly [name: string, value: ReactNode, key?: string])[];
}) {
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
        ([name, value, key = name]) =>
          value && (
            <Box key={key} sx={{ display: 'contents' }}>
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
