/** Seats somebody, or changes who sits and from when to when. */
import Button from '@mui/material/Button';
import type { SeatOverview } from '../../../../shared/contract/governance.ts';
import { governanceContract } from '../../../../shared/contract/governance.ts';
import { addDays } from '../../../../shared/domain/dates.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { ActorField } from '../../../components/form/ActorField.tsx';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { DateField } from '../../../components/form/fields.tsx';
import { useRemoval } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';
import { holderOf, type NamedTerm } from '../seats.ts';
import { today } from '../today.ts';
import { useSeatWords } from '../use-seat-words.ts';

const schema = governanceContract['governance.createTerm'].input.omit({ seatId: true });

export interface TermDialogProps {
  readonly seat: SeatOverview;
  /** Null: a new term. */
  readonly term: NamedTerm | null;
  readonly onClose: () => void;
}

export function TermDialog({ seat, term, onClose }: TermDialogProps) {
  const { t } = useText();
  const words = useSeatWords();
  const create = useOperation('governance.createTerm', { handlesRefusal: saidByForm });
  const update = useOperation('governance.updateTerm', { handlesRefusal: saidByForm });
  return (
    <FormDialog
      title={t(term ? 'governance.term.editTitle' : 'governance.term.newTitle')}
      intro={words.seat(seat)}
      width="xs"
      schema={schema}
      defaultValues={
        term
          ? { actorId: term.actorId, startsOn: term.startsOn, endsOn: term.endsOn }
          : { startsOn: firstFreeDay(seat), endsOn: null }
      }
      submitLabel={t(term ? 'common.save' : 'governance.term.create')}
      onClose={onClose}
      save={(values) =>
        term ? update.run({ ...values, id: term.id }) : create.run({ ...values, seatId: seat.id })
      }
      extraAction={term && <DeleteTerm term={term} onDeleted={onClose} />}
    >
      <ActorField name="actorId" label={t('governance.field.holder')} isRequired />
      <FieldRow min={150}>
        <DateField name="startsOn" label={t('governance.field.startsOn')} isRequired />
        <DateField name="endsOn" label={t('governance.field.endsOn')} help={t('governance.term.endHelp')} />
      </FieldRow>
    </FormDialog>
  );
}

/** Today, or the day after the present holder leaves. */
function firstFreeDay(seat: SeatOverview): string {
  const last = holderOf(seat)?.endsOn;
  return last ? addDays(last, 1) : today();
}

/** For a term entered by mistake; one that is over is ended instead. */
function DeleteTerm({ term, onDeleted }: { term: NamedTerm; onDeleted: () => void }) {
  const { t } = useText();
  const remove = useRemoval('governance.deleteTerm');
  return (
    <Button
      onClick={async () => {
        const isDeleted = await remove(
          { id: term.id },
          t('governance.term.deleted', { name: term.actorName }),
        );
        if (isDeleted) onDeleted();
      }}
    >
      {t('governance.term.delete')}
    </Button>
  );
}
