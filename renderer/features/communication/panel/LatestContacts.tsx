/** The latest contacts with an actor, each with what was agreed. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { NamedContact } from '../../../../shared/contract/communication.ts';
import { isFollowUpOpen } from '../../../../shared/domain/communication/plan.ts';
import type { Actor } from '../../../../shared/domain/stakeholders/actor.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { ContactDialog } from '../ContactDialog.tsx';
import { FollowUpButton } from '../FollowUpButton.tsx';

export function LatestContacts(props: {
  actor: Pick<Actor, 'id'>;
  contacts: readonly NamedContact[];
  canEdit: boolean;
}) {
  const [edited, setEdited] = useState<NamedContact | null>(null);
  if (props.contacts.length === 0) return null;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', margin: '8px 0 0', padding: 0 }}>
        {props.contacts.map((contact) => (
          <ContactLine
            key={contact.id}
            contact={contact}
            isThroughSomebody={contact.actorId !== props.actor.id}
            {...(props.canEdit ? { onEdit: () => setEdited(contact) } : {})}
          />
        ))}
      </Box>
      {edited && <ContactDialog contact={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function ContactLine(props: { contact: NamedContact; isThroughSomebody: boolean; onEdit?: () => void }) {
  const { t, formats } = useText();
  const { contact, onEdit } = props;
  const date = formats.date(contact.happenedOn);
  const facts = [date, t(`terms.contactChannel.${contact.channel}`)];
  if (props.isThroughSomebody) facts.push(t('communication.panel.with', { name: contact.actorName }));
  return (
    <Box component="li" sx={{ display: 'flex', gap: 2, paddingY: 1, fontSize: '0.8125rem' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ color: 'text.secondary' }}>{facts.join(' · ')}</Box>
        {contact.about && <div>{contact.about}</div>}
        <Agreed contact={contact} canEdit={onEdit !== undefined} />
      </Box>
      {onEdit && (
        <IconButton
          aria-label={t('communication.panel.editContact', { date })}
          onClick={onEdit}
          sx={{ alignSelf: 'flex-start', margin: '-4px -6px' }}
        >
          <Icon of={Pencil} size={15} />
        </IconButton>
      )}
    </Box>
  );
}

function Agreed({ contact, canEdit }: { contact: NamedContact; canEdit: boolean }) {
  const { t, formats } = useText();
  const { followUp, followUpOn, followedUpOn } = contact;
  if (followUp === '' && followUpOn === null) return null;
  const agreed = t('communication.followUp.agreed', {
    followUp: followUp === '' ? t('communication.followUp.unnamed') : followUp,
    hasDay: followUpOn === null ? 'no' : 'yes',
    date: followUpOn === null ? '' : formats.date(followUpOn),
  });
  const done = followedUpOn && t('communication.logTable.done', { date: formats.date(followedUpOn) });
  return (
    <Box sx={{ marginTop: '2px' }}>
      {agreed}
      {done ? <Box sx={{ color: 'text.secondary' }}>{done}</Box> : null}
      {canEdit && isFollowUpOpen(contact) && (
        <Box sx={{ marginTop: 1 }}>
          <FollowUpButton contact={contact} />
        </Box>
      )}
    </Box>
  );
}
