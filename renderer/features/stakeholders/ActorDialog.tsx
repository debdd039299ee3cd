/** Creates or changes an organisation or a person. */
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { actorFields } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import {
  ACTOR_KINDS,
  ACTOR_TYPES,
  type Actor,
  type ActorFacts,
  SECTORS,
} from '../../../shared/domain/stakeholders/actor.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { ActorField } from '../../components/form/ActorField.tsx';
import { RadioField, SelectField, TermField, useTermChoices } from '../../components/form/choice-fields.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { TextField } from '../../components/form/fields.tsx';
import { SectorMark } from '../../components/SectorMark.tsx';
import { useText } from '../../components/text/use-text.ts';

const BLANK: Omit<ActorFacts, 'sector' | 'type'> = {
  kind: 'organisation',
  name: '',
  organisationId: null,
  position: '',
  place: '',
  description: '',
  brings: '',
  email: '',
  phone: '',
};

export interface ActorDialogProps {
  /** Null: a new actor. */
  readonly actor: Actor | null;
  readonly onClose: () => void;
  readonly onCreated?: (id: ActorId) => void;
}

export function ActorDialog({ actor, onClose, onCreated }: ActorDialogProps) {
  const { t } = useText();
  const create = useOperation('stakeholders.createActor', { handlesRefusal: saidByForm });
  const update = useOperation('stakeholders.updateActor', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={
        actor ? t('stakeholders.dialog.editTitle', { name: actor.name }) : t('stakeholders.dialog.newTitle')
      }
      schema={actorFields}
      defaultValues={actor ? fieldsOf(actor) : BLANK}
      submitLabel={actor ? t('common.save') : t('stakeholders.dialog.create')}
      onClose={onClose}
      save={async (values) => {
        // What only a person has goes when the actor is an organisation after all.
        const fields = values.kind === 'person' ? values : { ...values, organisationId: null, position: '' };
        if (actor) return update.run({ ...fields, id: actor.id });
        const answer = await create.run(fields);
        if (answer.ok) onCreated?.(answer.value.id);
        return answer;
      }}
    >
      <ActorFields />
    </FormDialog>
  );
}

function fieldsOf({
  kind,
  name,
  sector,
  type,
  organisationId,
  position,
  place,
  description,
  brings,
  email,
  phone,
}: Actor) {
  return { kind, name, sector, type, organisationId, position, place, description, brings, email, phone };
}

function ActorFields() {
  const { t } = useText();
  const { control, getValues, setValue } = useFormContext();
  const isPerson = useWatch({ control, name: 'kind' }) === 'person';
  useEffect(() => {
    // A person is no municipality and no school: the organisation is.
    if (isPerson && !getValues('type')) setValue('type', 'other');
  }, [isPerson, getValues, setValue]);
  const kinds = useTermChoices('actorKind', ACTOR_KINDS);
  const sectors = SECTORS.map((sector) => ({
    value: sector,
    label: t(`terms.sector.${sector}`),
    mark: <SectorMark sector={sector} />,
  }));
  return (
    <>
      <RadioField name="kind" label={t('stakeholders.field.kind')} choices={kinds} isRequired />
      <TextField name="name" label={t('stakeholders.field.name')} isRequired autoFocus />
      <FieldRow>
        <SelectField name="sector" label={t('stakeholders.field.sector')} choices={sectors} isRequired />
        {!isPerson && (
          <TermField
            name="type"
            label={t('stakeholders.field.type')}
            term="actorType"
            values={ACTOR_TYPES}
            isRequired
          />
        )}
      </FieldRow>
      {isPerson && (
        <FieldRow>
          <ActorField
            name="organisationId"
            kind="organisation"
            label={t('stakeholders.field.organisation')}
            help={t('stakeholders.dialog.organisationHelp')}
          />
          <TextField name="position" label={t('stakeholders.field.position')} />
        </FieldRow>
      )}
      <TextField name="description" label={t('stakeholders.field.description')} rows={2} />
      <TextField
        name="brings"
        label={t('stakeholders.field.brings')}
        help={t('stakeholders.dialog.bringsHelp')}
        rows={2}
      />
      <TextField name="place" label={t('stakeholders.field.place')} />
      <ContactFields />
    </>
  );
}

/** Contact details are personal data: no fields until the initiative has decided to keep them. */
function ContactFields() {
  const { t } = useText();
  const { data: initiative } = useQueryOf('initiative.get', {});
  if (!initiative) return null;
  if (!initiative.keepsContactDetails) {
    return (
      <Typography
        variant="body2"
        sx={{ color: 'text.secondary', borderTop: 1, borderColor: 'divider', paddingTop: 3 }}
      >
        {t('stakeholders.dialog.contactOff')}
      </Typography>
    );
  }
  return (
    <FieldRow>
      <TextField name="email" type="email" label={t('stakeholders.field.email')} />
      <TextField name="phone" type="tel" label={t('stakeholders.field.phone')} />
    </FieldRow>
  );
}
