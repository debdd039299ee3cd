/** The fields of a contact, in the order in which they are thought of. */
import { ActorField } from '../../components/form/ActorField.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { DateField, TextField } from '../../components/form/fields.tsx';
import { today } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';
import { ChannelField } from './ChannelField.tsx';

/** `startsAt`: where the typing begins. `isKept`: a contact already logged, whose follow-up may be done. */
export function ContactFields({
  startsAt = null,
  isKept = false,
}: {
  startsAt?: 'actor' | 'about' | null;
  isKept?: boolean;
}) {
  const { t } = useText();
  return (
    <>
      <ActorField
        name="actorId"
        label={t('communication.field.actor')}
        isRequired
        autoFocus={startsAt === 'actor'}
      />
      <TextField
        name="about"
        label={t('communication.field.about')}
        help={t('communication.form.privacyHelp')}
        autoFocus={startsAt === 'about'}
      />
      <ChannelField name="channel" label={t('communication.field.channel')} />
      <FieldRow>
        <DateField name="happenedOn" label={t('communication.field.happenedOn')} max={today()} isRequired />
        <TextField name="madeBy" label={t('communication.field.madeBy')} />
      </FieldRow>
      <FieldRow>
        <TextField name="followUp" label={t('communication.field.followUp')} />
        <DateField name="followUpOn" label={t('communication.field.followUpOn')} />
      </FieldRow>
      {isKept && (
        <DateField name="followedUpOn" label={t('communication.field.followedUpOn')} max={today()} />
      )}
    </>
  );
}
