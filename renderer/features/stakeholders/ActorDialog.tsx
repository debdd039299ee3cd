/** Creates or changes an organisation, a unit of one, or a person. */
import { actorFields } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import {
  type Actor,
  type ActorFacts,
  UNKNOWN_ACTOR_FACTS,
} from '../../../shared/domain/stakeholders/actor.ts';
import type { OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { useText } from '../../components/text/use-text.ts';
import { ActorFields } from './ActorFields.tsx';

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
  level: UNKNOWN_ACTOR_FACTS.level,
  organisationNumber: '',
  organisationCountry: null,
  tags: '',
};

export interface ActorDialogProps {
  /** Null: a new actor. */
  readonly actor: Actor | null;
  readonly onClose: () => void;
  readonly onCreated?: (id: ActorId) => void;
}

/** Reads the own fields first, and what a known actor has in them: a form starts from one set of values. */
export function ActorDialog(props: ActorDialogProps) {
  const { actor } = props;
  const { data: fields } = useQueryOf('register.listFields', {});
  const { data: details } = useQueryOf(
    'register.details',
    { id: actor?.id as ActorId },
    { enabled: actor !== null },
  );
  if (!fields || (actor && !details)) return null;
  const values = Object.fromEntries(fields.map(({ id }) => [id, details?.own[id] ?? '']));
  return <ActorForm {...props} fields={fields} ownValues={values} />;
}

function ActorForm(
  props: ActorDialogProps & { fields: readonly OwnField[]; ownValues: Readonly<Record<string, string>> },
) {
  const { t } = useText();
  const { actor, fields, ownValues, onClose, onCreated } = props;
  const create = useOperation('stakeholders.createActor', { handlesRefusal: saidByForm });
  const update = useOperation('stakeholders.updateActor', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={
        actor ? t('stakeholders.dialog.editTitle', { name: actor.name }) : t('stakeholders.dialog.newTitle')
      }
      schema={actorFields}
      defaultValues={{ ...(actor ? fieldsOf(actor) : BLANK), ownValues }}
      submitLabel={actor ? t('common.save') : t('stakeholders.dialog.create')}
      onClose={onClose}
      save={async (values) => {
        const facts = { ...values, ...notOfKind(values.kind) };
        if (actor) return update.run({ ...facts, id: actor.id });
        const answer = await create.run(facts);
        if (answer.ok) onCreated?.(answer.value.id);
        return answer;
      }}
    >
      <ActorFields fields={fields} hasMoved={actor !== null && actor.organisationId !== null} />
    </FormDialog>
  );
}

/** What an actor of a kind cannot have goes when the kind was changed. */
function notOfKind(kind: Actor['kind']) {
  switch (kind) {
    case 'organisation':
      return { organisationId: null, position: '' };
    case 'unit':
      return { position: '' };
    case 'person':
      return { organisationNumber: '', organisationCountry: null };
  }
}

function fieldsOf(actor: Actor) {
  const { kind, name, sector, type, organisationId, position, place, description, brings, email, phone } =
    actor;
  const { level, organisationNumber, organisationCountry, tags } = actor;
  return {
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
    level,
    organisationNumber,
    organisationCountry,
    tags,
  };
}
