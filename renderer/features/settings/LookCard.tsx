/** Language and theme; both take effect at once. */
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { type Preferences, THEMES } from '../../../shared/contract/settings.ts';
import { FORMAT_STYLES, LANGUAGES } from '../../../shared/domain/languages.ts';
import { formatsFor } from '../../../shared/i18n/formats.ts';
import { useOperation } from '../../api/use-operation.ts';
import { Card } from '../../components/Card.tsx';
import { FieldRow } from '../../components/form/FieldRow.tsx';
import { today } from '../../components/text/local-time.ts';
import { useText } from '../../components/text/use-text.ts';

export function LookCard({ preferences }: { preferences: Preferences }) {
  const { t, language } = useText();
  const update = useOperation('settings.update');
  return (
    <Card title={t('settings.look')}>
      <FieldRow min={240}>
        <Choices
          label={t('settings.language')}
          help={t('settings.languageHelp')}
          chosen={preferences.language}
          choices={LANGUAGES.map((value) => [value, t(`settings.languages.${value}`)] as const)}
          onChoose={(language) => void update.run({ language })}
        />
        <Choices
          label={t('settings.theme')}
          chosen={preferences.theme}
          choices={THEMES.map((value) => [value, t(`settings.themes.${value}`)] as const)}
          onChoose={(theme) => void update.run({ theme })}
        />
        <Choices
          label={t('settings.formats.label')}
          help={t('settings.formats.help')}
          chosen={preferences.formats}
          choices={FORMAT_STYLES.map((value) => {
            const example = formatsFor(language, value).date(today());
            return [value, t(`settings.formats.${value}`, { example })] as const;
          })}
          onChoose={(formats) => void update.run({ formats })}
        />
      </FieldRow>
    </Card>
  );
}

function Choices<Value extends string>(props: {
  label: string;
  help?: string;
  chosen: Value;
  choices: readonly (readonly [Value, string])[];
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>{props.label}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={props.chosen}
        onChange={(event) => props.onChoose(event.target.value as Value)}
      >
        {props.choices.map(([value, label]) => (
          <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={label} />
        ))}
      </RadioGroup>
      {props.help && <FormHelperText>{props.help}</FormHelperText>}
    </FormControl>
  );
}
