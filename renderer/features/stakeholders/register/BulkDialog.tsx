/** Changes the marked actors alike, as one step. A field left alone changes nothing. */
import { z } from 'zod';
import * as field from '../../../../shared/contract/fields.ts';
import { CONTACT_CHANNELS } from '../../../../shared/domain/communication/contact.ts';
import { RHYTHM_DAYS, RHYTHMS, type Rhythm } from '../../../../shared/domain/communication/plan.ts';
import { ACTOR_LEVELS, ACTOR_TYPES, SECTORS } from '../../../../shared/domain/stakeholders/actor.ts';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import { tagsOf } from '../../../../shared/domain/stakeholders/tags.ts';
import { saidByForm, useOperation } from '../../../api/use-operation.ts';
import { ActorField } from '../../../components/form/ActorField.tsx';
import { SelectField, useTermChoices } from '../../../components/form/choice-fields.tsx';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { FormDialog } from '../../../components/form/FormDialog.tsx';
import { TextField } from '../../../components/form/fields.tsx';
import { AllOptionalFields } from '../../../components/form/LabelledField.tsx';
import { useUndoNotice } from '../../../components/notices/use-removal.ts';
import { useText } from '../../../components/text/use-text.ts';
import { NO_CHOICE, OwnValueFields } from '../OwnValueFields.tsx';
import { TagsField } from '../TagsField.tsx';

/** What a level, rhythm or channel can be set to beside those there are: none. */
const NONE = 'none';

const schema = z.object({
  sector: z.enum(SECTORS).nullable(),
  type: z.enum(ACTOR_TYPES).nullable(),
  level: z.enum([NONE, ...ACTOR_LEVELS]).nullable(),
  place: field.line,
  responsibleId: field.id<'actor'>().nullable(),
  rhythm: z.enum([NONE, ...RHYTHMS] as [typeof NONE, ...Rhythm[]]).nullable(),
  channel: z.enum([NONE, ...CONTACT_CHANNELS]).nullable(),
  addTags: field.text,
  removeTags: field.text,
  ownValues: z.record(z.string(), z.string()),
});
type Changes = z.output<typeof schema>;

export interface BulkDialogProps {
  readonly rows: readonly RegisterRow[];
  readonly all: readonly RegisterRow[];
  readonly fields: readonly OwnField[];
  readonly onClose: () => void;
}

export function BulkDialog({ rows, all, fields, onClose }: BulkDialogProps) {
  const { t } = useText();
  const tell = useUndoNotice('register.updateMany');
  const update = useOperation('register.updateMany', { handlesRefusal: saidByForm });
  const save = async (values: Changes) => {
    const answer = await update.run({ ids: rows.map(({ id }) => id), changes: changesOf(values) });
    if (answer.ok) tell({ sentence: t('register.bulk.done', { count: answer.value.count }) });
    return answer;
  };
  return (
    <FormDialog
      title={t('register.bulk.title', { count: rows.length })}
      intro={t('register.bulk.intro')}
      schema={schema}
      defaultValues={{
        sector: null,
        type: null,
        level: null,
        place: '',
        responsibleId: null,
        rhythm: null,
        channel: null,
        addTags: '',
        removeTags: '',
        ownValues: Object.fromEntries(fields.map(({ id }) => [id, ''])),
      }}
      submitLabel={t('register.bulk.submit', { count: rows.length })}
      onClose={onClose}
      save={save}
    >
      <AllOptionalFields value={true}>
        <BulkFields rows={rows} all={all} fields={fields} />
      </AllOptionalFields>
    </FormDialog>
  );
}

function BulkFields({ rows, all, fields }: Omit<BulkDialogProps, 'onClose'>) {
  const { t } = useText();
  const unchanged = t('register.bulk.unchanged');
  const sectors = useTermChoices('sector', SECTORS);
  const types = useTermChoices('actorType', ACTOR_TYPES);
  const levels = useTermChoices('actorLevel', ACTOR_LEVELS);
  const noLevel = { value: NONE, label: t('register.bulk.noLevel') };
  return (
    <>
      <FieldRow>
        <SelectField
          name="sector"
          label={t('register.column.sector')}
          choices={sectors}
          emptyLabel={unchanged}
        />
        <SelectField name="type" label={t('register.column.type')} choices={types} emptyLabel={unchanged} />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="level"
          label={t('register.column.level')}
          choices={[...levels, noLevel]}
          emptyLabel={unchanged}
        />
        <TextField name="place" label={t('register.column.place')} help={t('register.bulk.emptyHelp')} />
      </FieldRow>
      <TagsField name="addTags" label={t('register.bulk.addTags')} known={all.flatMap((row) => row.tags)} />
      <TagsField
        name="removeTags"
        label={t('register.bulk.removeTags')}
        known={rows.flatMap((row) => row.tags)}
      />
      <ActorField
        name="responsibleId"
        label={t('register.column.responsible')}
        help={t('register.bulk.emptyHelp')}
      />
      <ContactFields />
      <OwnValueFields fields={fields} isOfMany />
    </>
  );
}

/** How often they are to hear from somebody, and how. */
function ContactFields() {
  const { t } = useText();
  const unchanged = t('register.bulk.unchanged');
  const rhythms = RHYTHMS.map((value) => ({ value, label: t(`communication.rhythm.${value}`) }));
  const channels = useTermChoices('contactChannel', CONTACT_CHANNELS);
  return (
    <FieldRow>
      <SelectField
        name="rhythm"
        label={t('communication.field.rhythm')}
        choices={[...rhythms, { value: NONE, label: t('communication.plan.none') }]}
        emptyLabel={unchanged}
      />
      <SelectField
        name="channel"
        label={t('communication.field.channel')}
        choices={[...channels, { value: NONE, label: t('communication.plan.anyChannel') }]}
        emptyLabel={unchanged}
      />
    </FieldRow>
  );
}

/** What is filled in, as the operation takes it. */
function changesOf({ sector, type, place, responsibleId, addTags, removeTags, ownValues, ...rest }: Changes) {
  const { level, rhythm, channel } = rest;
  const filled = Object.entries(ownValues).filter(([, value]) => value);

  return {
    ...(sector ? { sector } : {}),
    ...(type ? { type } : {}),
    ...(level ? { level: level === NONE ? null : level } : {}),
    ...(rhythm ? { contactRhythmDays: rhythm === NONE ? null : RHYTHM_DAYS[rhythm] } : {}),
    ...(channel ? { contactChannel: channel === NONE ? null : channel } : {}),
    ...(place ? { place } : {}),
    ...(responsibleId ? { responsibleId } : {}),
    addTags: [...tagsOf(addTags)],
    removeTags: [...tagsOf(removeTags)],
    ownValues: Object.fromEntries(filled.map(([id, value]) => [id, value === NO_CHOICE ? '' : value])),
  };
}
