/** Adds or changes a tie from or to an actor, or both ways: its kind, strength and dates, and how far one trusts the other. */
import { useFormContext, useWatch } from 'react-hook-form';
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import { tieFields } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { Actor } from '../../../../shared/domain/stakeholders/actor.ts';
import {
  STRENGTHS,
  TIE_KINDS,
  type Tie,
  TRUST_DIMENSIONS,
} from '../../../../shared/domain/stakeholders/tie.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { ActorField } from '../../../components/form/ActorField.tsx';
import { RadioField, SelectField, TermField } from '../../../components/form/choice-fields.tsx';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { DateField, NumberField, TextField } from '../../../components/form/fields.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { FieldGroup } from './FieldGroup.tsx';

const DIRECTIONS = ['from', 'to', 'mutual'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** The tie as one end sees it; `from` and `to` are worked out when it is saved. */
const schema = tieFields
  .pick({
    kind: true,
    note: true,
    startsOn: true,
    endsOn: true,
    competence: true,
    benevolence: true,
    integrity: true,
  })
  .extend({
    direction: z.enum(DIRECTIONS),
    otherId: field.id<'actor'>(),
    // A list gives its choice as text.
    strength: z.coerce.number<string | number>().int().min(1).max(5),
  });

export interface TieDialogProps {
  /** The end the tie is seen from. */
  readonly actor: Pick<Actor, 'id' | 'name'>;
  /** Null: a new one. */
  readonly tie: Tie | null;
  readonly onClose: () => void;
}

export function TieDialog({ actor, tie, onClose }: TieDialogProps) {
  const { t } = useText();
  const create = useOperation('stakeholders.createTie', { handlesRefusal: saidByForm });
  const update = useOperation('stakeholders.updateTie', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={t(tie ? 'network.tie.editTitle' : 'stakeholders.ties.dialogTitle', { name: actor.name })}
      schema={schema}
      defaultValues={tie ? valuesOf(tie, actor.id) : NEW_TIE}
      submitLabel={t(tie ? 'common.save' : 'stakeholders.ties.create')}
      onClose={onClose}
      save={({ direction, otherId, ...values }) => {
        const fields = { ...values, ...endsOf(direction, actor.id, otherId, tie) };
        return tie ? update.run({ ...fields, id: tie.id }) : create.run(fields);
      }}
    >
      <TieFormFields actor={actor} tie={tie} />
    </FormDialog>
  );
}

const NEW_TIE = {
  kind: 'cooperates',
  direction: 'mutual',
  note: '',
  strength: 3,
  startsOn: null,
  endsOn: null,
  competence: null,
  benevolence: null,
  integrity: null,
} as const;

function valuesOf(tie: Tie, actorId: ActorId) {
  const isFrom = tie.fromActorId === actorId;
  const direction: Direction = tie.isMutual ? 'mutual' : isFrom ? 'from' : 'to';
  return { ...tie, direction, otherId: isFrom ? tie.toActorId : tie.fromActorId };
}

/** A mutual tie keeps the order it was typed in, since trust runs from the first to the second. */
function endsOf(direction: Direction, actorId: ActorId, otherId: ActorId, tie: Tie | null) {
  const isReceiver = isReceiving(direction, actorId, tie);
  return {
    isMutual: direction === 'mutual',
    fromActorId: isReceiver ? otherId : actorId,
    toActorId: isReceiver ? actorId : otherId,
  };
}

function isReceiving(direction: Direction, actorId: ActorId, tie: Tie | null): boolean {
  return (
    direction === 'to' || (direction === 'mutual' && tie?.isMutual === true && tie.toActorId === actorId)
  );
}

function TieFormFields({ actor, tie }: Pick<TieDialogProps, 'actor' | 'tie'>) {
  const { t } = useText();
  const directions = DIRECTIONS.map((value) => ({
    value,
    label: t(`stakeholders.ties.direction.${value}`, { name: actor.name }),
  }));
  const strengths = STRENGTHS.map((value) => ({
    value: String(value),
    label: t(`network.strength.${value}`),
  }));
  return (
    <>
      <FieldRow>
        <TermField
          name="kind"
          label={t('stakeholders.ties.kind')}
          term="tieKind"
          values={TIE_KINDS}
          isRequired
        />
        <SelectField name="strength" label={t('network.tie.strength')} choices={strengths} isRequired />
      </FieldRow>
      <ActorField name="otherId" label={t('stakeholders.ties.other')} isRequired />
      <RadioField
        name="direction"
        label={t('stakeholders.ties.directionLabel')}
        choices={directions}
        isRequired
      />
      <FieldRow>
        <DateField name="startsOn" label={t('network.tie.startsOn')} />
        <DateField name="endsOn" label={t('network.tie.endsOn')} />
      </FieldRow>
      <TrustFields actor={actor} tie={tie} />
      <TextField name="note" label={t('stakeholders.ties.note')} />
    </>
  );
}

/** Trust has a direction: the heading says whose it is in whom, as the answers above stand now. */
function TrustFields({ actor, tie }: Pick<TieDialogProps, 'actor' | 'tie'>) {
  const { t } = useText();
  const { control } = useFormContext();
  const [direction, otherId] = useWatch({ control, name: ['direction', 'otherId'] }) as [Direction, ActorId];
  const { data: actors } = useQueryOf('stakeholders.listActors', {});
  const other = actors?.find((each) => each.id === otherId)?.name ?? t('network.tie.theOther');
  const [truster, trusted] = isReceiving(direction, actor.id, tie)
    ? [other, actor.name]
    : [actor.name, other];
  return (
    <FieldGroup label={t('network.trust.title', { truster, trusted })} help={t('network.trust.help')}>
      <FieldRow min={120}>
        {TRUST_DIMENSIONS.map((dimension) => (
          <NumberField
            key={dimension}
            name={dimension}
            label={t(`network.trust.${dimension}`)}
            step={1}
            min={1}
            max={5}
          />
        ))}
      </FieldRow>
    </FieldGroup>
  );
}
