/** Who keeps in touch with an actor, how often, and how. */
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { type ContactPlan, planFields } from '../../../shared/contract/communication.ts';
import { CONTACT_CHANNELS } from '../../../shared/domain/communication/contact.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { ActorField } from '../../components/form/ActorField.tsx';
import { TermField } from '../../components/form/choice-fields.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { useText } from '../../components/text/use-text.ts';
import { RhythmField } from './RhythmField.tsx';

export interface PlanDialogProps {
  readonly actor: { readonly id: ActorId; readonly name: string };
  readonly plan: ContactPlan;
  /** True where the actor itself is not beside the form. */
  readonly leadsToActor?: boolean;
  readonly onClose: () => void;
}

export function PlanDialog({ actor, plan, leadsToActor = false, onClose }: PlanDialogProps) {
  const { t } = useText();
  const update = useOperation('communication.updatePlan', { handlesRefusal: saidByForm });
  const { responsibleId, contactRhythmDays, contactChannel } = plan;
  return (
    <FormDialog
      title={t('communication.plan.title', { name: actor.name })}
      schema={planFields}
      defaultValues={{ responsibleId, contactRhythmDays, contactChannel }}
      submitLabel={t('common.save')}
      {...(leadsToActor
        ? {
            extraAction: (
              <Button component={Link} to={`/stakeholders/${actor.id}`}>
                {t('communication.plan.openActor')}
              </Button>
            ),
          }
        : {})}
      onClose={onClose}
      save={(values) => update.run({ ...values, id: actor.id })}
    >
      <ActorField name="responsibleId" label={t('communication.field.responsible')} />
      <RhythmField name="contactRhythmDays" />
      <TermField
        name="contactChannel"
        label={t('communication.field.channel')}
        term="contactChannel"
        values={CONTACT_CHANNELS}
        emptyLabel={t('communication.plan.anyChannel')}
      />
    </FormDialog>
  );
}
