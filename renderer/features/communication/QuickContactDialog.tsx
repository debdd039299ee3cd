/** Logs a contact in ten seconds: who and what about; the rest is filled in. Enter saves. */
import { newContact } from '../../../shared/contract/communication.ts';
import { CONTACT_CHANNELS, type ContactChannel } from '../../../shared/domain/communication/contact.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { useNotices } from '../../components/notices/notices.ts';
import { today } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { ContactFields } from './ContactFields.tsx';

interface QuickContactDialogProps {
  /** Null: still to be chosen. */
  readonly actorId: ActorId | null;
  readonly onClose: () => void;
}

/** Waits for what is to be filled in. */
export function QuickContactDialog(props: QuickContactDialogProps) {
  const channel = useQueryOf('communication.lastChannel', {});
  const settings = useQueryOf('settings.get', {});
  const actors = useQueryOf('stakeholders.listActors', {});
  if (channel.data === undefined || !settings.data || !actors.data) return null;
  const isKnown = actors.data.some(({ id }) => id === props.actorId);
  return (
    <Form
      {...props}
      actorId={isKnown ? props.actorId : null}
      channel={channel.data ?? CONTACT_CHANNELS[0]}
      author={settings.data.authorName}
    />
  );
}

function Form({
  actorId,
  channel,
  author,
  onClose,
}: QuickContactDialogProps & { channel: ContactChannel; author: string }) {
  const { t } = useText();
  const { show } = useNotices();
  const log = useOperation('communication.logContact', { handlesRefusal: saidByForm });
  const { data: actors } = useQueryOf('stakeholders.listActors', {});
  return (
    <FormDialog
      title={t('communication.form.title')}
      schema={newContact}
      defaultValues={{
        ...(actorId ? { actorId } : {}),
        happenedOn: today(),
        channel,
        madeBy: author,
        about: '',
        followUp: '',
        followUpOn: null,
      }}
      submitLabel={t('communication.form.submit')}
      onClose={onClose}
      save={async (values) => {
        const answer = await log.run(values);
        const name = actors?.find(({ id }) => id === values.actorId)?.name ?? '';
        if (answer.ok) show({ sentence: t('communication.form.logged', { name }) });
        return answer;
      }}
    >
      <ContactFields startsAt={actorId ? 'about' : 'actor'} />
    </FormDialog>
  );
}
