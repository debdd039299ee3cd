/** Tags as chips: typed or chosen among those in use. The value is the text that is stored, one tag a line. */
import Autocomplete from '@mui/material/Autocomplete';
import MuiTextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { tagsOf, textOfTags } from '../../../shared/domain/stakeholders/tags.ts';
import { type FieldProps, LabelledField, useField } from '../../components/form/LabelledField.tsx';
import { useText } from '../../components/text/use-text.ts';

/** `known` are the tags suggested; the same one may stand there many times. */
export function TagsField(props: FieldProps & { known: readonly string[] }) {
  const { t } = useText();
  const { field, error } = useField(props.name);
  const [typed, setTyped] = useState('');
  const { known } = props;
  const options = useMemo(() => tagsOf(textOfTags(known)), [known]);
  const tags = tagsOf(field.value ?? '');
  const set = (next: readonly string[]) => field.onChange(textOfTags(next));
  return (
    <LabelledField {...props} error={error}>
      {(binding) => (
        <Autocomplete
          id={binding.id}
          multiple
          freeSolo
          size="small"
          options={options}
          value={[...tags]}
          inputValue={typed}
          onInputChange={(_event, text, reason) => {
            // A comma ends a tag as Enter does.
            if (reason === 'input' && /[,;]/.test(text)) {
              set([...tags, ...text.split(/[,;]/)]);
              setTyped('');
            } else setTyped(text);
          }}
          onChange={(_event, next) => set(next)}
          // What is typed but not yet a chip would be lost otherwise.
          onBlur={() => {
            if (typed.trim() !== '') set([...tags, typed]);
            setTyped('');
            field.onBlur();
          }}
          filterSelectedOptions
          disabled={binding.isDisabled}
          clearText={t('common.clear')}
          renderInput={(params) => <MuiTextField {...params} error={binding.hasError} inputRef={field.ref} />}
        />
      )}
    </LabelledField>
  );
}
