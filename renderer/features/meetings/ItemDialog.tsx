/** The form of a case on the agenda, for a new one and for one that is there. */
import { useWatch } from 'react-hook-form';
import { meetingsContract } from '../../../shared/contract/meetings.ts';
import type { MeetingId } from '../../../shared/domain/identifiers.ts';
import {
  AGENDA_ITEM_KINDS,
  type AgendaItem,
  formatCaseNumber,
} from '../../../shared/domain/meetings/meeting.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { TermField } from '../../components/form/choice-fields.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';

const schema = meetingsContract['meetings.createItem'].input.omit({ meetingId: true });
const NEW_ITEM = { title: '', kind: 'decide' as const, background: '', proposedWording: '' };

export interface ItemDialogProps {
  readonly meetingId: MeetingId;
  readonly item: AgendaItem | null;
  readonly onClose: () => void;
}

export function ItemDialog({ meetingId, item, onClose }: ItemDialogProps) {
  const { t } = useText();
  const create = useOperation('meetings.createItem', { handlesRefusal: saidByForm });
  const update = useOperation('meetings.updateItem', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={
        item ? t('meetings.itemForm.edit', { number: formatCaseNumber(item) }) : t('meetings.itemForm.new')
      }
      schema={schema}
      defaultValues={item ?? NEW_ITEM}
      submitLabel={item ? t('common.save') : t('meetings.itemForm.add')}
      save={(values) =>
        item ? update.run({ ...values, id: item.id }) : create.run({ ...values, meetingId })
      }
      onClose={onClose}
    >
      <TextField name="title" label={t('meetings.itemForm.title')} isRequired autoFocus />
      <TermField
        name="kind"
        label={t('meetings.itemForm.kind')}
        term="agendaItemKind"
        values={AGENDA_ITEM_KINDS}
        isRequired
      />
      <TextField
        name="background"
        label={t('meetings.itemForm.background')}
        help={t('meetings.itemForm.backgroundHelp')}
        rows={4}
      />
      <ProposalField />
    </FormDialog>
  );
}

/** Only where there is something to decide; what has been written stays in sight whatever the kind becomes. */
function ProposalField() {
  const { t } = useText();
  const [kind, proposedWording] = useWatch({ name: ['kind', 'proposedWording'] });
  const asksForWords = kind === 'decide' || kind === 'endorse';
  if (!asksForWords && !proposedWording) return null;
  return (
    <TextField
      name="proposedWording"
      label={t('meetings.itemForm.proposal')}
      help={t('meetings.itemForm.proposalHelp')}
      rows={3}
    />
  );
}
