/** Where a person or unit has been before, and who was in an organisation before; and the way to say that somebody has moved. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RegisterDetails } from '../../../../shared/contract/register.ts';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { Affiliation } from '../../../../shared/domain/stakeholders/affiliation.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { AffiliationDialog } from './AffiliationDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';

export interface AffiliationsSectionProps {
  readonly actor: ActorDetails;
  readonly details: RegisterDetails;
  readonly canEdit: boolean;
  readonly onSelect: (id: ActorId) => void;
}

export function AffiliationsSection({ actor, details, canEdit, onSelect }: AffiliationsSectionProps) {
  const { t } = useText();
  const [open, setOpen] = useState<'move' | 'add' | Affiliation | null>(null);
  const { affiliations, formerMembers } = details;
  const canMove = canEdit && actor.kind !== 'organisation';
  if (!canMove && affiliations.length === 0 && formerMembers.length === 0) return null;
  const close = () => setOpen(null);
  return (
    <>
      {(canMove || affiliations.length > 0) && (
        <PanelSection title={t('register.affiliations.title')}>
          <Lines>
            {affiliations.map((affiliation) => (
              <Line
                key={affiliation.id}
                affiliation={affiliation}
                name={affiliation.organisationName}
                onSelect={() => onSelect(affiliation.organisationId)}
                {...(canEdit ? { onEdit: () => setOpen(affiliation) } : {})}
              />
            ))}
          </Lines>
          {canMove && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginTop: 1 }}>
              <Button size="small" onClick={() => setOpen('move')}>
                {t('register.affiliations.move')}
              </Button>
              <Button size="small" onClick={() => setOpen('add')}>
                {t('register.affiliations.add')}
              </Button>
            </Box>
          )}
        </PanelSection>
      )}
      {formerMembers.length > 0 && (
        <PanelSection title={t('register.affiliations.former')}>
          <Lines>
            {formerMembers.map((affiliation) => (
              <Line
                key={affiliation.id}
                affiliation={affiliation}
                name={affiliation.actorName}
                onSelect={() => onSelect(affiliation.actorId)}
              />
            ))}
          </Lines>
        </PanelSection>
      )}
      {open === 'move' && <MoveDialog actor={actor} earlier={affiliations} onClose={close} />}
      {open !== null && open !== 'move' && (
        <AffiliationDialog actor={actor} affiliation={open === 'add' ? null : open} onClose={close} />
      )}
    </>
  );
}

function Lines({ children }: { children: React.ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {children}
    </Box>
  );
}

function Line(props: { affiliation: Affiliation; name: string; onSelect: () => void; onEdit?: () => void }) {
  const { t, formats } = useText();
  const { affiliation, name, onEdit } = props;
  const remove = useRemoval('register.deleteAffiliation');
  const { startsOn, endsOn, position, id } = affiliation;
  const day = (date: string | null) => (date === null ? '' : formats.date(date));
  const known = startsOn && endsOn ? 'both' : startsOn ? 'start' : endsOn ? 'end' : 'none';
  const time = t('register.affiliations.time', { known, from: day(startsOn), until: day(endsOn) });
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, paddingY: 1, fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link component="button" type="button" sx={{ textAlign: 'left' }} onClick={props.onSelect}>
          {name}
        </Link>
        <Box sx={{ color: 'text.secondary' }}>{[position, time].filter(Boolean).join(' · ')}</Box>
      </Box>
      {onEdit && (
        <>
          <IconButton
            aria-label={t('register.affiliations.edit', { name })}
            onClick={onEdit}
            sx={{ alignSelf: 'flex-start', margin: '-4px 0' }}
          >
            <Icon of={Pencil} size={16} />
          </IconButton>
          <IconButton
            aria-label={t('register.affiliations.delete', { name })}
            onClick={() => void remove({ id }, t('register.affiliations.deleted', { name }))}
            sx={{ alignSelf: 'flex-start', margin: '-4px -6px -4px 0' }}
          >
            <Icon of={Trash2} size={16} />
          </IconButton>
        </>
      )}
    </Box>
  );
}
