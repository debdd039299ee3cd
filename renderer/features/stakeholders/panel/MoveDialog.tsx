/** Somebody has moved to another organisation: the new place, and when. Where they were until then is kept. */
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import type { ActorDetails } from '../../../../shared/contract/stakeholders.ts';
import type { Affiliation } from '../../../../shared/domain/stakeholders/affiliation.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { ActorField } from '../../../components/form/ActorField.tsx';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { DateField, TextField } from '../../../components/form/fields.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { PLACES_OF } from './AffiliationDialog.tsx';

const schema = z.object({
  organisationId: field.id<'actor'>().nullable(),
  position: field.line,
  movedOn: field.date.nullable(),
  cameOn: field.date.nullable(),
});

export interface MoveDialogProps {
  readonly actor: ActorDetails;
  /** Earlier places, the newest first: the time until now began when the last one ended. */
  readonly earlier: readonly Affiliation[];
  readonly onClose: () => void;
}

export function MoveDialog({ actor, earlier, onClose }: MoveDialogProps) {
  const { t } = useText();
  const move = useOperation('register.changeOrganisation', { handlesRefusal: saidByForm });
  const { organisationName } = actor;
  return (
    <FormDialog
      title={t('register.move.title', { name: actor.name })}
      {...(organisationName ? { intro: t('register.move.intro', { organisation: organisationName }) } : {})}
      schema={schema}
      defaultValues={{
        organisationId: null,
        position: '',
        movedOn: today(),
        cameOn: earlier[0]?.endsOn ?? null,
      }}
      submitLabel={t('common.save')}
      onClose={onClose}
      save={(values) => move.run({ ...values, actorId: actor.id })}
    >
      <FieldRow>
        <ActorField
          name="organisationId"
          kind={PLACES_OF[actor.kind]}
          label={t('register.move.organisation')}
          help={t('register.move.organisationHelp')}
        />
        {actor.kind === 'person' && <TextField name="position" label={t('register.move.position')} />}
      </FieldRow>
      <FieldRow>
        <DateField name="movedOn" label={t('register.move.movedOn')} />
        {organisationName && (
          <DateField name="cameOn" label={t('register.move.cameOn', { organisation: organisationName })} />
        )}
      </FieldRow>
    </FormDialog>
  );
}
