/** Marks what was agreed as done, and offers to take it back. */
import Button from '@mui/material/Button';
import type { Contact } from '../../../shared/domain/communication/contact.ts';
import { useRemoval } from '../../components/notices/use-removal.ts';
import { useText } from '../../components/text/use-text.ts';

export function FollowUpButton({ contact }: { contact: Pick<Contact, 'id' | 'followUp'> }) {
  const { t } = useText();
  const complete = useRemoval('communication.completeFollowUp');
  const followUp = contact.followUp === '' ? t('communication.followUp.unnamed') : contact.followUp;
  return (
    <Button
      size="small"
      aria-label={t('communication.followUp.doneFor', { followUp })}
      onClick={() => void complete({ id: contact.id }, t('communication.followUp.marked'))}
    >
      {t('communication.followUp.done')}
    </Button>
  );
}
