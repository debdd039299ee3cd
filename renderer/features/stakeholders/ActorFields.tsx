/** The fields of an actor's form: which there are depends on what kind of actor it is. */
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  ACTOR_KINDS,
  ACTOR_LEVELS,
  ACTOR_TYPES,
  type ActorKind,
  COUNTRIES,
  SECTORS,
} from '../../../shared/domain/stakeholders/actor.ts';
import type { OwnField } from '../../../shared/domain/stakeholders/own-field.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { ActorField } from '../../components/form/ActorField.tsx';
import { RadioField, SelectField, TermField, useTermChoices } from '../../components/form/choice-fields.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { TextField } from '../../components/form/fields.tsx';
import { SectorMark } from '../../components/SectorMark.tsx';
import { useText } from '../../components/text/use-text.ts';
import { OwnValueFields } from './OwnValueFields.tsx';
import { TagsField } from './TagsField.tsx';

export interface ActorFieldsProps {
  readonly fields: readonly OwnField[];
  /** True when the actor belongs to an organisation already: then a change of it may be a correction or a move. */
  readonly hasMoved: boolean;
}

export function ActorFields({ fields, hasMoved }: ActorFieldsProps) {
  const { t } = useText();
  const { control, getValues, setValue } = useFormContext();
  const kind: ActorKind = useWatch({ control, name: 'kind' });
  const isPerson = kind === 'person';
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
      {isPerson && <Hint text={t('register.dialog.personHint')} />}
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
      <BelongsTo kind={kind} hasMoved={hasMoved} />
      <FieldRow>
        <TermField
          name="level"
          label={t('register.column.level')}
          term="actorLevel"
          values={ACTOR_LEVELS}
          emptyLabel={t('register.dialog.noLevel')}
        />
        <TextField name="place" label={t('stakeholders.field.place')} />
      </FieldRow>
      {!isPerson && <NumberFields />}
      <KnownTagsField />
      <TextField name="description" label={t('stakeholders.field.description')} rows={2} />
      <TextField
        name="brings"
        label={t('stakeholders.field.brings')}
        help={t('stakeholders.dialog.bringsHelp')}
        rows={2}
      />
      <OwnValueFields fields={fields} />
      <ContactFields />
    </>
  );
}

const OF_UNITS = ['organisation'] as const;
const OF_PEOPLE = ['organisation', 'unit'] as const;

/** What a unit is part of; whom a person speaks for, and as what. */
function BelongsTo({ kind, hasMoved }: { kind: ActorKind; hasMoved: boolean }) {
  const { t } = useText();
  if (kind === 'organisation') return null;
  if (kind === 'unit') {
    return (
      <ActorField
        name="organisationId"
        kind={OF_UNITS}
        label={t('register.dialog.partOf')}
        help={hasMoved ? t('register.dialog.movedHelp') : t('register.dialog.partOfHelp')}
      />
    );
  }
  return (
    <FieldRow>
      <ActorField
        name="organisationId"
        kind={OF_PEOPLE}
        label={t('stakeholders.field.organisation')}
        help={hasMoved ? t('register.dialog.movedHelp') : t('stakeholders.dialog.organisationHelp')}
      />
      <TextField name="position" label={t('stakeholders.field.position')} />
    </FieldRow>
  );
}

function NumberFields() {
  const { t } = useText();
  return (
    <FieldRow>
      <TextField
        name="organisationNumber"
        label={t('register.column.organisationNumber')}
        help={t('register.dialog.numberHelp')}
      />
      <TermField
        name="organisationCountry"
        label={t('register.dialog.country')}
        term="country"
        values={COUNTRIES}
        emptyLabel={t('register.dialog.countryByNumber')}
      />
    </FieldRow>
  );
}

function KnownTagsField() {
  const { t } = useText();
  const { data: known } = useQueryOf('register.listTags', {});
  return (
    <TagsField
      name="tags"
      label={t('register.column.tags')}
      help={t('register.dialog.tagsHelp')}
      known={known ?? []}
    />
  );
}

/** Contact details are personal data: no fields until the initiative has decided to keep them. */
function ContactFields() {
  const { t } = useText();
  const { data: initiative } = useQueryOf('initiative.get', {});
  if (!initiative) return null;
  if (!initiative.keepsContactDetails) return <Hint text={t('stakeholders.dialog.contactOff')} isApart />;
  return (
    <FieldRow>
      <TextField name="email" type="email" label={t('stakeholders.field.email')} />
      <TextField name="phone" type="tel" label={t('stakeholders.field.phone')} />
    </FieldRow>
  );
}

function Hint({ text, isApart = false }: { text: string; isApart?: boolean }) {
  return (
    <Typography
      variant="body2"
      sx={{
        color: 'text.secondary',
        ...(isApart ? { borderTop: 1, borderColor: 'divider', paddingTop: 3 } : {}),
      }}
    >
      {text}
    </Typography>
  );
}
