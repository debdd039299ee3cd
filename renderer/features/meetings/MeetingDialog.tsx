/** The forms of a meeting. Whose meeting it is, is chosen once: its case numbers belong to that body. */
import type { BodyOverview } from '../../../shared/contract/governance.ts';
import { type MeetingDetails, meetingsContract } from '../../../shared/contract/meetings.ts';
import { MEETING_STATUSES } from '../../../shared/domain/meetings/meeting.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { SelectField, TermField } from '../../components/form/choice-fields.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { DateField, TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';

const newSchema = meetingsContract['meetings.createMeeting'].input.omit({ status: true });
const editSchema = meetingsContract['meetings.updateMeeting'].input.omit({ id: true });

export interface NewMeetingDialogProps {
  readonly bodies: readonly BodyOverview[];
  /** The body whose meetings are shown, if any. */
  readonly bodyId: string | null;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

export function NewMeetingDialog({ bodies, bodyId, onClose, onCreated }: NewMeetingDialogProps) {
  const { t } = useText();
  const { run } = useOperation('meetings.createMeeting', { handlesRefusal: saidByForm });
  const likely = bodyId ?? (bodies.length === 1 ? bodies[0]?.id : undefined);
  return (
    <FormDialog
      title={t('meetings.form.new')}
      schema={newSchema}
      defaultValues={{ place: '', ...(likely ? { bodyId: likely } : {}) }}
      submitLabel={t('meetings.form.add')}
      save={async (values) => {
        const answer = await run({ ...values, status: 'planned' });
        if (answer.ok) onCreated(answer.value.id);
        return answer;
      }}
      onClose={onClose}
      width="xs"
    >
      <SelectField
        name="bodyId"
        label={t('meetings.form.body')}
        choices={bodies.map((body) => ({ value: body.id, label: body.name }))}
        isRequired
      />
      <WhenAndWhere />
    </FormDialog>
  );
}

export function EditMeetingDialog({ meeting, onClose }: { meeting: MeetingDetails; onClose: () => void }) {
  const { t } = useText();
  const { run } = useOperation('meetings.updateMeeting', { handlesRefusal: saidByForm });
  const { startsAt, place, status } = meeting;
  return (
    <FormDialog
      title={t('meetings.form.edit')}
      intro={meeting.bodyName}
      schema={editSchema}
      defaultValues={{ startsAt, place, status }}
      submitLabel={t('common.save')}
      save={(values) => run({ ...values, id: meeting.id })}
      onClose={onClose}
      width="xs"
    >
      <WhenAndWhere />
      <TermField
        name="status"
        label={t('meetings.form.status')}
        term="meetingStatus"
        values={MEETING_STATUSES}
        isRequired
      />
    </FormDialog>
  );
}

function WhenAndWhere() {
  const { t } = useText();
  return (
    <>
      <DateField name="startsAt" label={t('meetings.form.startsAt')} withTime isRequired />
      <TextField name="place" label={t('meetings.form.place')} help={t('meetings.form.placeHelp')} />
    </>
  );
}
