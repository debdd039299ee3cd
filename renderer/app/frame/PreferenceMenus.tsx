/** Language and theme, one click away on every screen. */
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { Check, Languages, type LucideIcon, SunMoon } from 'lucide-react';
import { useId, useState } from 'react';
import { THEMES } from '../../../shared/contract/settings.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Icon } from '../../components/Icon.tsx';
import { useText } from '../../components/text/use-text.ts';

export function PreferenceMenus() {
  const { t, language } = useText();
  const { data } = useQueryOf('settings.get', {});
  const update = useOperation('settings.update');
  return (
    <>
      <ChoiceMenu
        label={t('navigation.language')}
        icon={Languages}
        chosen={language}
        choices={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`), lang: value }))}
        onChoose={(value) => void update.run({ language: value })}
      />
      <ChoiceMenu
        label={t('navigation.theme')}
        icon={SunMoon}
        chosen={data?.theme ?? 'system'}
        choices={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        onChoose={(value) => void update.run({ theme: value })}
      />
    </>
  );
}

function ChoiceMenu<Value extends string>(props: {
  label: string;
  icon: LucideIcon;
  chosen: Value;
  choices: readonly { value: Value; label: string; lang?: string }[];
  onChoose: (value: Value) => void;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  return (
    <>
      <Tooltip title={props.label}>
        <IconButton
          id={id}
          aria-label={props.label}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Icon of={props.icon} />
        </IconButton>
      </Tooltip>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        {props.choices.map((choice) => (
          <MenuItem
            key={choice.value}
            role="menuitemradio"
            aria-checked={choice.value === props.chosen}
            lang={choice.lang}
            onClick={() => {
              setAnchor(null);
              props.onChoose(choice.value);
            }}
          >
            <span style={{ width: 18, display: 'inline-flex' }}>
              {choice.value === props.chosen && <Icon of={Check} />}
            </span>
            {choice.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
