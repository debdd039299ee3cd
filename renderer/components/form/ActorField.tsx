/** Chooses an actor by typing part of a name. */
import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MuiTextField from '@mui/material/TextField';
import { useMemo } from 'react';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorKind } from '../../../shared/domain/stakeholders/actor.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { SectorMark } from '../SectorMark.tsx';
import { useText } from '../text/use-text.ts';
import { type FieldProps, LabelledField, useField } from './LabelledField.tsx';

/** Thousands of names are found by typing, not by scrolling; drawing them all would take seconds. */
const MOST_SHOWN = 100;
const filterOptions = createFilterOptions<ActorOverview>({ limit: MOST_SHOWN });

/** The value is the actor's id, or null. With `kind`, only actors of that kind, or of one of those, can be chosen. */
export function ActorField(
  props: FieldProps & { kind?: ActorKind | readonly ActorKind[]; autoFocus?: boolean },
) {
  const { t, formats } = useText();
  const { field, error } = useField(props.name);
  const { data: actors } = useQueryOf('stakeholders.listActors', {});
  const options = useMemo(
    () =>
      (actors ?? [])
        .filter((actor) => props.kind === undefined || [props.kind].flat().includes(actor.kind))
        .sort((a, b) => formats.compare(a.name, b.name)),
    [actors, props.kind, formats],
  );
  return (
    <LabelledField {...props} error={error}>
      {(binding) => (
        <Autocomplete<ActorOverview>
          id={binding.id}
          options={options}
          value={options.find((actor) => actor.id === field.value) ?? null}
          onChange={(_event, actor) => field.onChange(actor?.id ?? null)}
          onBlur={field.onBlur}
          disabled={binding.isDisabled}
          getOptionLabel={(actor) => actor.name}
          getOptionKey={(actor) => actor.id}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          filterOptions={filterOptions}
          autoHighlight
          noOptionsText={t('common.noMatches')}
          clearText={t('common.clear')}
          openText={t('common.openList')}
          closeText={t('common.closeList')}
          renderOption={({ key, ...option }, actor) => (
            <Box component="li" key={key} {...option} sx={{ gap: 2 }}>
              <SectorMark sector={actor.sector} isFilled={actor.hasSeat} />
              <span>
                {actor.name}
                <ActorContext actor={actor} />
              </span>
            </Box>
          )}
          renderInput={(params) => (
            <MuiTextField
              {...params}
              size="small"
              error={binding.hasError}
              inputRef={field.ref}
              autoFocus={props.autoFocus ?? false}
            />
          )}
        />
      )}
    </LabelledField>
  );
}

/** Where a person comes from: two people may share a name. */
function ActorContext({ actor }: { actor: ActorOverview }) {
  const context = [actor.position, actor.organisationName].filter(Boolean).join(', ');
  if (context === '') return null;
  return (
    <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.78125rem' }}>
      {context}
    </Box>
  );
}
