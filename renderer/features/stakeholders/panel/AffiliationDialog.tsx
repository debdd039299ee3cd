/** Adds or changes an earlier place of a person or unit. */
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import type { Actor, ActorKind } from '../../../../shared/domain/stakeholders/actor.ts';
import type { Affiliation } from '../../../../shared/domain/stakeholders/affiliation.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { ActorField } from '../../../components/form/ActorField.tsx';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { DateField, TextField } from '../../../components/form/fields.tsx';
import { useText } from '../../../components/text/use-text.ts';

/** Kinds of actors that one of a kind can belong to. */
export const PLACES_OF: Record<ActorKind, readonly ActorKind[]> = {
  organisation: [],
  unit: ['organisation'],
  person: ['organisation', 'unit'],
};

const schema = z.object({
  organisationId: field.id<'actor'>(),
  position: field.line,
  startsOn: field.date.nullable(),
  endsOn: field.date.nullable(),
});

export interface AffiliationDialogProps {
  readonly actor: Pick<Actor, 'id' | 'kind' | 'name'>;
  /** Null: a new one. */
  readonly affiliation: Affiliation | null;
  readonly onClose: () => void;
}

export function AffiliationDialog({ actor, affiliation, onClose }: AffiliationDialogProps) {
  const { t } = useText();
  const create = useOperation('register.createAffiliation', { handlesRefusal: saidByForm });
  const update = useOperation('register.updateAffiliation', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={t('register.affiliations.dialogTitle', { name: actor.name })}
      schema={schema}
      defaultValues={affiliation ?? { position: '', startsOn: null, endsOn: null }}
      submitLabel={t('common.save')}
      onClose={onClose}
      save={(values) =>
        affiliation
          ? update.run({ ...values, id: affiliation.id })
          : create.run({ ...values, actorId: actor.id })
      }
    >
      <FieldRow>
        <ActorField
          name="organisationId"
          kind={PLACES_OF[actor.kind]}
          label={t('stakeholders.field.organisation')}
          isRequired
        />
        {actor.kind === 'person' && <TextField name="position" label={t('stakeholders.field.position')} />}
      </FieldRow>
      <FieldRow>
        <DateField name="startsOn" label={t('register.affiliations.from')} />
        <DateField name="endsOn" label={t('register.affiliations.until')} />
      </FieldRow>
    </FormDialog>
  );
}
