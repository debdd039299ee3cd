/** Conditions of the filter: what can be chosen for each column, and for each own field by its kind. */
import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import MuiTextField from '@mui/material/TextField';
import { useId, useMemo, useState } from 'react';
import {
  ACTOR_KINDS,
  ACTOR_LEVELS,
  ACTOR_TYPES,
  SECTORS,
} from '../../../../shared/domain/stakeholders/actor.ts';
import { choicesOf, type OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import {
  conditionsOf,
  EVERYBODY,
  type OwnFieldFilter,
  type RegisterFilter,
} from '../../../../shared/domain/stakeholders/register-view.ts';
import type { TextKey } from '../../../../shared/i18n/translator.ts';
import { Card } from '../../../components/Card.tsx';
import { FieldRow } from '../../../components/form/FieldRow.tsx';
import { PlainDateField, PlainField } from '../../../components/form/PlainField.tsx';
import { parseTypedNumber, typedNumber } from '../../../components/form/typed-number.ts';
import { useText } from '../../../components/text/use-text.ts';

export interface RegisterFilterPanelProps {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
  readonly rows: readonly RegisterRow[];
  readonly fields: readonly OwnField[];
}

export function RegisterFilterPanel({ filter, onChange, rows, fields }: RegisterFilterPanelProps) {
  const { t, formats } = useText();
  const { places, tags } = useMemo(() => {
    const sorted = (words: readonly string[]) =>
      [...new Set(words)].filter((word) => word !== '').sort(formats.compare);
    return { places: sorted(rows.map((row) => row.place)), tags: sorted(rows.flatMap((row) => row.tags)) };
  }, [rows, formats]);
  const term = (name: string) => (value: string) => t(`terms.${name}.${value}` as TextKey);
  const list = <Key extends 'kinds' | 'sectors' | 'types' | 'levels' | 'places' | 'tags'>(
    key: Key,
    label: string,
    options: readonly RegisterFilter[Key][number][],
    word: (value: string) => string = (value) => value,
  ) => (
    <ChoicesField
      label={label}
      options={options}
      value={filter[key]}
      word={word}
      onChange={(value) => onChange({ ...filter, [key]: value })}
    />
  );
  return (
    <Card sx={{ marginTop: 2 }}>
      <FieldRow min={200}>
        {list('kinds', t('register.column.kind'), ACTOR_KINDS, term('actorKind'))}
        {list('sectors', t('register.column.sector'), SECTORS, term('sector'))}
        {list('types', t('register.column.type'), ACTOR_TYPES, term('actorType'))}
        {list('levels', t('register.column.level'), ACTOR_LEVELS, term('actorLevel'))}
        {list('places', t('register.column.place'), places)}
        {list('tags', t('register.column.tags'), tags)}
        {fields.map((field) => (
          <OwnCondition key={field.id} field={field} filter={filter} onChange={onChange} />
        ))}
        <Box sx={{ alignSelf: 'end' }}>
          <Button
            disabled={conditionsOf(filter) === 0}
            onClick={() => onChange({ ...EVERYBODY, text: filter.text })}
          >
            {t('register.filter.clear')}
          </Button>
        </Box>
      </FieldRow>
    </Card>
  );
}

/** Some of a list of words; none chosen means all. */
function ChoicesField<Value extends string>(props: {
  label: string;
  options: readonly Value[];
  value: readonly Value[];
  word: (value: Value) => string;
  onChange: (value: readonly Value[]) => void;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <FormControl fullWidth>
      <FormLabel htmlFor={id}>{props.label}</FormLabel>
      <Autocomplete
        id={id}
        multiple
        size="small"
        options={props.options}
        value={[...props.value]}
        onChange={(_event, value) => props.onChange(value)}
        getOptionLabel={props.word}
        disableCloseOnSelect
        limitTags={2}
        filterOptions={createFilterOptions({ limit: 200 })}
        noOptionsText={t('common.noMatches')}
        clearText={t('common.clear')}
        openText={t('common.openList')}
        closeText={t('common.closeList')}
        renderInput={(params) => (
          <MuiTextField {...params} placeholder={props.value.length === 0 ? t('register.filter.all') : ''} />
        )}
      />
    </FormControl>
  );
}

function OwnCondition(props: {
  field: OwnField;
  filter: RegisterFilter;
  onChange: (filter: RegisterFilter) => void;
}) {
  const { t } = useText();
  const { field, filter, onChange } = props;
  const known = filter.own.find((each) => each.fieldId === field.id);
  const condition: OwnFieldFilter = known ?? {
    fieldId: field.id,
    text: '',
    choices: [],
    from: null,
    to: null,
  };
  const set = (changes: Partial<OwnFieldFilter>) =>
    onChange({
      ...filter,
      own: [...filter.own.filter((each) => each !== known), { ...condition, ...changes }],
    });
  const from = t('register.filter.from', { field: field.name });
  const to = t('register.filter.to', { field: field.name });
  switch (field.kind) {
    case 'text':
      return <PlainField label={field.name} value={condition.text} onChange={(text) => set({ text })} />;
    case 'choice':
      return (
        <ChoicesField
          label={field.name}
          options={choicesOf(field)}
          value={condition.choices}
          word={(choice) => choice}
          onChange={(choices) => set({ choices })}
        />
      );
    case 'date':
      return (
        <>
          <PlainDateField label={from} value={condition.from} onChange={(day) => set({ from: day })} />
          <PlainDateField label={to} value={condition.to} onChange={(day) => set({ to: day })} />
        </>
      );
    case 'number':
      return (
        <>
          <BoundField label={from} value={condition.from} onChange={(bound) => set({ from: bound })} />
          <BoundField label={to} value={condition.to} onChange={(bound) => set({ to: bound })} />
        </>
      );
  }
}

/** A number as one end of a range; what is no number yet limits nothing. */
function BoundField(props: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const { locale } = useText();
  const [typed, setTyped] = useState(() =>
    typedNumber(props.value === null ? null : Number(props.value), locale),
  );
  // Cleared from outside: the field is empty again.
  const text = props.value === null && Number.isFinite(parseTypedNumber(typed) ?? Number.NaN) ? '' : typed;
  return (
    <PlainField
      label={props.label}
      value={text}
      onChange={(next) => {
        setTyped(next);
        const number = parseTypedNumber(next);
        props.onChange(number === null || Number.isNaN(number) ? null : String(number));
      }}
    />
  );
}
