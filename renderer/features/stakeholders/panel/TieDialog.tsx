/** Adds a tie from or to an actor, or both ways. */
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import type { Actor } from '../../../../shared/domain/stakeholders/actor.ts';
import { TIE_KINDS } from '../../../../shared/domain/stakeholders/tie.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { ActorField } from '../../../components/form/ActorField.tsx';
import { RadioField, TermField } from '../../../components/form/choice-fields.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { TextField } from '../../../components/form/fields.tsx';
import { useText } from '../../../components/text/use-text.ts';

const DIRECTIONS = ['from', 'to', 'mutual'] as const;

/** The tie as one end sees it; `from` and `to` are worked out when it is saved. */
const schema = z.object({
  kind: z.enum(TIE_KINDS),
  direction: z.enum(DIRECTIONS),
  otherId: field.id<'actor'>(),
  note: field.line,
});

export function TieDialog({ actor, onClose }: { actor: Pick<Actor, 'id' | 'name'>; onClose: () => void }) {
  const { t } = useText();
  const create = useOperation('stakeholders.createTie', { handlesRefusal: saidByForm });
  const directions = DIRECTIONS.map((value) => ({
    value,
    label: t(`stakeholders.ties.direction.${value}`, { name: actor.name }),
  }));
  return (
    <FormDialog
      title={t('stakeholders.ties.dialogTitle', { name: actor.name })}
      schema={schema}
      defaultValues={{ kind: 'cooperates', direction: 'mutual', note: '' }}
      submitLabel={t('stakeholders.ties.create')}
      onClose={onClose}
      save={({ kind, direction, otherId, note }) =>
        create.run({
          kind,
          note,
          isMutual: direction === 'mutual',
          fromActorId: direction === 'to' ? otherId : actor.id,
          toActorId: direction === 'to' ? actor.id : otherId,
        })
      }
    >
      <TermField
        name="kind"
        label={t('stakeholders.ties.kind')}
        term="tieKind"
        values={TIE_KINDS}
        isRequired
      />
      <ActorField name="otherId" label={t('stakeholders.ties.other')} isRequired />
      <RadioField
        name="direction"
        label={t('stakeholders.ties.directionLabel')}
        choices={directions}
        isRequired
      />
      <TextField name="note" label={t('stakeholders.ties.note')} />
    </FormDialog>
  );
}
