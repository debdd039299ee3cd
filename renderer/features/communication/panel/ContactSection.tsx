/** When an actor last heard from us, what was agreed, and who keeps in touch. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ActorCommunication } from '../../../../shared/contract/communication.ts';
import { nextContactOn } from '../../../../shared/domain/communication/plan.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { Actor } from '../../../../shared/domain/stakeholders/actor.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { PanelSection } from '../../../components/SidePanel.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { CONTACT_PAGE } from '../addresses.ts';
import { PlanDialog } from '../PlanDialog.tsx';
import { QuickContactDialog } from '../QuickContactDialog.tsx';
import { rhythmInWords } from '../rhythm-words.ts';
import { STATUS_TONES, useStatusOf } from '../use-contact-status.ts';
import { LatestContacts } from './LatestContacts.tsx';

export interface ActorSectionProps {
  readonly actor: Pick<Actor, 'id' | 'name' | 'kind'>;
  readonly canEdit: boolean;
}

export function ContactSection({
  actor,
  canEdit,
  onSelect,
}: ActorSectionProps & { onSelect: (id: ActorId) => void }) {
  const { t } = useText();
  const { data } = useQueryOf('communication.getActor', { id: actor.id });
  if (!data) return null;
  return (
    <PanelSection title={t('communication.panel.title')}>
      <Standing of={data} />
      <ResponsibleFor actors={data.responsibleFor} onSelect={onSelect} />
      <LatestContacts actor={actor} contacts={data.contacts} canEdit={canEdit} />
      {data.contactCount > data.contacts.length && (
        <MuiLink
          component={Link}
          to={`${CONTACT_PAGE}?view=log&text=${encodeURIComponent(actor.name)}`}
          sx={{ display: 'inline-block', marginTop: 1, fontSize: '0.8125rem' }}
        >
          {t('communication.panel.all', { count: data.contactCount })}
        </MuiLink>
      )}
      {canEdit && <Doing actor={actor} data={data} />}
    </PanelSection>
  );
}

/** Where the contact stands: the status of the plan, and the plan itself. */
function Standing({ of: { plan, lastContactOn } }: { of: ActorCommunication }) {
  const { t, formats } = useText();
  const statusOf = useStatusOf();
  const planned = { ...plan, lastContactOn };
  const status = statusOf(planned);
  const next = nextContactOn(planned);
  const hasPlan = plan.responsibleId !== null || plan.contactRhythmDays !== null;
  return (
    <>
      {status !== 'no-rhythm' && (
        <Box sx={{ marginBottom: 1 }}>
          <StatusChip tone={STATUS_TONES[status]} label={t(`communication.status.${status}`)} />
        </Box>
      )}
      <Typography variant="body2">
        {lastContactOn === null
          ? t('communication.panel.neverYet')
          : t('communication.panel.last', { date: formats.longDate(lastContactOn) })}{' '}
        {next !== null && t('communication.panel.next', { date: formats.longDate(next) })}
      </Typography>
      {hasPlan && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <PlanSentence plan={plan} />
        </Typography>
      )}
    </>
  );
}

/** Whom the actor keeps in touch with on our behalf. */
function ResponsibleFor({
  actors,
  onSelect,
}: {
  actors: ActorCommunication['responsibleFor'];
  onSelect: (id: ActorId) => void;
}) {
  const { t, formats } = useText();
  if (actors.length === 0) return null;
  const inOrder = actors.toSorted((a, b) => formats.compare(a.name, b.name));
  return (
    <Box sx={{ fontSize: '0.8125rem', marginTop: 1 }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t('communication.panel.responsibleFor')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {inOrder.map(({ id, name }) => (
          <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
            <MuiLink component="button" type="button" sx={{ textAlign: 'left' }} onClick={() => onSelect(id)}>
              {name}
            </MuiLink>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function PlanSentence({ plan }: { plan: ActorCommunication['plan'] }) {
  const { t } = useText();
  const { responsibleName, contactRhythmDays, contactChannel } = plan;
  return t('communication.panel.plan', {
    hasName: responsibleName === null ? 'no' : 'yes',
    name: responsibleName ?? '',
    hasRhythm: contactRhythmDays === null ? 'no' : 'yes',
    rhythm: contactRhythmDays === null ? '' : rhythmInWords(t, contactRhythmDays).toLocaleLowerCase(),
    hasChannel: contactChannel === null ? 'no' : 'yes',
    channel: contactChannel === null ? '' : t(`terms.contactChannel.${contactChannel}`).toLocaleLowerCase(),
  });
}

function Doing({ actor, data }: { actor: ActorSectionProps['actor']; data: ActorCommunication }) {
  const { t } = useText();
  const [open, setOpen] = useState<'contact' | 'plan' | null>(null);
  const close = () => setOpen(null);
  const hasPlan = data.plan.responsibleId !== null || data.plan.contactRhythmDays !== null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, marginTop: 2 }}>
      <Button size="small" onClick={() => setOpen('contact')}>
        {t('communication.log')}
      </Button>
      <Button size="small" onClick={() => setOpen('plan')}>
        {t(hasPlan ? 'communication.plan.edit' : 'communication.plan.make')}
      </Button>
      {open === 'contact' && <QuickContactDialog actorId={actor.id} onClose={close} />}
      {open === 'plan' && <PlanDialog actor={actor} plan={data.plan} onClose={close} />}
    </Box>
  );
}
