/** Creates or changes a seat. */
import { governanceContract } from '../../../../shared/contract/governance.ts';
import { SEAT_ROLES, type Seat } from '../../../../shared/domain/governance/body.ts';
import type { BodyId } from '../../../../shared/domain/identifiers.ts';
import { SECTORS } from '../../../../shared/domain/stakeholders/actor.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { SelectField, TermField } from '../../../components/form/choice-fields.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { TextField } from '../../../components/form/fields.tsx';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { useText } from '../../../components/text/use-text.ts';

const schema = governanceContract['governance.createSeat'].input.omit({ bodyId: true });

export function SeatDialog(props: { bodyId: BodyId; seat: Seat | null; onClose: () => void }) {
  const { t } = useText();
  const { seat } = props;
  const create = useOperation('governance.createSeat', { handlesRefusal: saidByForm });
  const update = useOperation('governance.updateSeat', { handlesRefusal: saidByForm });
  const sectors = SECTORS.map((sector) => ({
    value: sector,
    label: t(`terms.sector.${sector}`),
    mark: <SectorMark sector={sector} />,
  }));
  return (
    <FormDialog
      title={t(seat ? 'governance.seat.editTitle' : 'governance.seat.newTitle')}
      width="xs"
      schema={schema}
      defaultValues={
        seat
          ? { role: seat.role, title: seat.title, sector: seat.sector }
          : { role: 'member', title: '', sector: null }
      }
      submitLabel={seat ? t('common.save') : t('governance.seat.create')}
      onClose={props.onClose}
      save={(values) =>
        seat ? update.run({ ...values, id: seat.id }) : create.run({ ...values, bodyId: props.bodyId })
      }
    >
      <TermField
        name="role"
        label={t('governance.field.role')}
        term="seatRole"
        values={SEAT_ROLES}
        isRequired
      />
      <TextField name="title" label={t('governance.field.title')} help={t('governance.seat.titleHelp')} />
      <SelectField
        name="sector"
        label={t('governance.field.sector')}
        choices={sectors}
        emptyLabel={t('governance.seat.anySector')}
      />
    </FormDialog>
  );
}
