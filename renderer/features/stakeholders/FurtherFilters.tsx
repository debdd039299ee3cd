/** The filters that are not needed every day: type, level, tag and seat. */
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useId, useMemo } from 'react';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import { ACTOR_LEVELS, ACTOR_TYPES } from '../../../shared/domain/stakeholders/actor.ts';
import { tagsOf } from '../../../shared/domain/stakeholders/tags.ts';
import type { Choice } from '../../components/form/choice-fields.tsx';
import { useTermChoices } from '../../components/form/choice-fields.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { ActorFilter } from './actor-filter.ts';

export function FurtherFilters(props: {
  actors: readonly ActorOverview[];
  filter: ActorFilter;
  onChange: (filter: ActorFilter) => void;
}) {
  const { t, formats } = useText();
  const { actors, filter, onChange } = props;
  const types = useTermChoices('actorType', ACTOR_TYPES);
  const levels = useTermChoices('actorLevel', ACTOR_LEVELS);
  const tags = useMemo(
    () =>
      [...new Set(actors.flatMap((actor) => tagsOf(actor.tags)))]
        .sort(formats.compare)
        .map((tag) => ({ value: tag, label: tag })),
    [actors, formats],
  );
  const seats = [
    { value: 'with', label: t('maps.filter.with') },
    { value: 'without', label: t('maps.filter.without') },
  ];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
        gap: 3,
        marginTop: 3,
        maxWidth: 880,
      }}
    >
      <ManyOf
        label={t('maps.filter.type')}
        choices={types}
        values={filter.types}
        onChange={(values) => onChange({ ...filter, types: values as ActorFilter['types'] })}
      />
      <ManyOf
        label={t('maps.filter.level')}
        choices={levels}
        values={filter.levels}
        onChange={(values) => onChange({ ...filter, levels: values as ActorFilter['levels'] })}
      />
      {tags.length > 0 && (
        <ManyOf
          label={t('maps.filter.tag')}
          choices={tags}
          values={filter.tags}
          onChange={(values) => onChange({ ...filter, tags: values })}
        />
      )}
      <ManyOf
        label={t('maps.filter.seat')}
        choices={seats}
        values={filter.seat === null ? [] : [filter.seat]}
        onChange={(values) => onChange({ ...filter, seat: (values.at(-1) ?? null) as ActorFilter['seat'] })}
      />
    </Box>
  );
}

/** Several of a list; none chosen means all. */
function ManyOf(props: {
  label: string;
  choices: readonly Choice[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const { t } = useText();
  const id = useId();
  const labelOf = (value: string) => props.choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <FormControl fullWidth>
      <FormLabel id={`${id}-label`} htmlFor={id}>
        {props.label}
      </FormLabel>
      <Select
        id={id}
        labelId={`${id}-label`}
        multiple
        displayEmpty
        value={[...props.values]}
        renderValue={(values) =>
          values.length === 0 ? t('maps.filter.all') : values.map(labelOf).join(', ')
        }
        onChange={(event) => props.onChange([event.target.value].flat())}
        MenuProps={{ slotProps: { paper: { sx: { maxHeight: 380, maxWidth: 420 } } } }}
      >
        {props.choices.map((choice) => (
          <MenuItem key={choice.value} value={choice.value} sx={{ whiteSpace: 'normal' }}>
            {choice.label}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
