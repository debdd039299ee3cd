/** Creates or changes a body: what it is for, and how it decides. */
import type { BodyOverview } from '../../../shared/contract/governance.ts';
import { governanceContract } from '../../../shared/contract/governance.ts';
import { BODY_KINDS, type Body, DECISION_RULES } from '../../../shared/domain/governance/body.ts';
import type { BodyId } from '../../../shared/domain/identifiers.ts';
import { saidByForm, useOperation } from '../../api/use-operation.ts';
import { SelectField, TermField } from '../../components/form/choice-fields.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { FormDialog } from '../../components/form/FormDialog.tsx';
import { DateField, TextField } from '../../components/form/fields.tsx';
import { useText } from '../../components/text/use-text.ts';
import { possibleParents } from './seats.ts';

const schema = governanceContract['governance.createBody'].input;

export interface BodyDialogProps {
  /** Null: a new body. */
  readonly body: Body | null;
  readonly bodies: readonly BodyOverview[];
  readonly onClose: () => void;
  readonly onCreated?: (id: BodyId) => void;
}

export function BodyDialog({ body, bodies, onClose, onCreated }: BodyDialogProps) {
  const { t } = useText();
  const create = useOperation('governance.createBody', { handlesRefusal: saidByForm });
  const update = useOperation('governance.updateBody', { handlesRefusal: saidByForm });
  const parents = possibleParents(bodies, body?.id ?? null).map((each) => ({
    value: each.id,
    label: each.name,
  }));
  return (
    <FormDialog
      title={body ? t('governance.dialog.editTitle', { name: body.name }) : t('governance.dialog.newTitle')}
      schema={schema}
      defaultValues={body ? fieldsOf(body) : BLANK}
      submitLabel={body ? t('common.save') : t('governance.dialog.create')}
      onClose={onClose}
      save={async (values) => {
        if (body) return update.run({ ...values, id: body.id });
        const answer = await create.run(values);
        if (answer.ok) onCreated?.(answer.value.id);
        return answer;
      }}
    >
      <TextField name="name" label={t('governance.field.name')} isRequired autoFocus />
      <FieldRow>
        <TermField
          name="kind"
          label={t('governance.field.kind')}
          term="bodyKind"
          values={BODY_KINDS}
          isRequired
        />
        <SelectField
          name="parentId"
          label={t('governance.field.parent')}
          choices={parents}
          emptyLabel={t('governance.answersToNobody')}
        />
      </FieldRow>
      <TextField name="purpose" label={t('governance.field.purpose')} rows={2} />
      <TextField
        name="mandate"
        label={t('governance.field.mandate')}
        help={t('governance.dialog.mandateHelp')}
        rows={3}
      />
      <FieldRow>
        <DateField name="mandateAdoptedOn" label={t('governance.field.mandateAdoptedOn')} />
        <TermField
          name="decisionRule"
          label={t('governance.field.decisionRule')}
          term="decisionRule"
          values={DECISION_RULES}
          isRequired
        />
      </FieldRow>
      <TextField
        name="meetingRhythm"
        label={t('governance.field.meetingRhythm')}
        help={t('governance.dialog.rhythmHelp')}
      />
    </FormDialog>
  );
}

const BLANK: Omit<Body, 'id' | 'kind' | 'name'> & { name: string } = {
  name: '',
  parentId: null,
  purpose: '',
  mandate: '',
  mandateAdoptedOn: null,
  decisionRule: 'consensus',
  meetingRhythm: '',
};

function fieldsOf({
  name,
  kind,
  parentId,
  purpose,
  mandate,
  mandateAdoptedOn,
  decisionRule,
  meetingRhythm,
}: Body) {
  return { name, kind, parentId, purpose, mandate, mandateAdoptedOn, decisionRule, meetingRhythm };
}
