/** Ends a term: the seat stays, and who held it is remembered. */
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { DateField } from '../../../components/form/fields.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { NamedTerm } from '../seats.ts';
import { today } from '../today.ts';

const schema = z.object({ endsOn: field.date });

export function EndTermDialog({ term, onClose }: { term: NamedTerm; onClose: () => void }) {
  const { t } = useText();
  const update = useOperation('governance.updateTerm', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={t('governance.term.endTitle', { name: term.actorName })}
      width="xs"
      schema={schema}
      defaultValues={{ endsOn: term.endsOn ?? today() }}
      submitLabel={t('governance.term.endSubmit')}
      onClose={onClose}
      save={({ endsOn }) =>
        update.run({ id: term.id, actorId: term.actorId, startsOn: term.startsOn, endsOn })
      }
    >
      <DateField name="endsOn" label={t('governance.field.lastDay')} min={term.startsOn} isRequired />
    </FormDialog>
  );
}
