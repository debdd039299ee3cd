/** What is above the table: search, filter, grouping, columns and saved views. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import { ListFilter, Search, Square, SquareCheck, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { OwnField } from '../../../../shared/domain/stakeholders/own-field.ts';
import type { RegisterRow } from '../../../../shared/domain/stakeholders/register-rows.ts';
import {
  type AnyColumn,
  columnOf,
  conditionsOf,
  REGISTER_GROUPINGS,
  type RegisterView,
} from '../../../../shared/domain/stakeholders/register-view.ts';
import { Icon } from '../../../components/Icon.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { MenuButton } from './MenuButton.tsx';
import { RegisterFilterPanel } from './RegisterFilterPanel.tsx';
import { columnName } from './use-register-words.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

export interface RegisterBarProps {
  readonly view: RegisterView;
  /** The saved view it was chosen from. */
  readonly savedId: string | null;
  readonly onChange: (view: RegisterView) => void;
  /** Another view is chosen, or this one has got a name. */
  readonly onChoose: (view: RegisterView, savedId: string | null) => void;
  readonly rows: readonly RegisterRow[];
  readonly fields: readonly OwnField[];
  /** The columns there are. */
  readonly columns: readonly AnyColumn[];
  /** How many the filter lets through. */
  readonly shown: number;
  readonly canEdit: boolean;
}

export function RegisterBar(props: RegisterBarProps) {
  const { view, onChange, rows, fields, shown, canEdit } = props;
  const { t } = useText();
  const [isFiltering, setIsFiltering] = useState(false);
  const conditions = conditionsOf(view.filter);
  const setFilter = (filter: RegisterView['filter']) => onChange({ ...view, filter });
  const panelId = useId();
  return (
    <Box sx={{ marginBottom: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <SearchText text={view.filter.text} onChange={(text) => setFilter({ ...view.filter, text })} />
        <Button
          startIcon={<Icon of={ListFilter} size={16} />}
          aria-expanded={isFiltering}
          aria-controls={panelId}
          onClick={() => setIsFiltering(!isFiltering)}
        >
          {t('register.filter.button', { count: conditions })}
        </Button>
        <GroupingMenu view={view} fields={fields} onChange={onChange} />
        <ColumnsMenu view={view} fields={fields} columns={props.columns} onChange={onChange} />
        <ViewsMenu view={view} chosenId={props.savedId} onChoose={props.onChoose} canEdit={canEdit} />
        <Box component="span" role="status" sx={{ color: 'text.secondary' }}>
          {shown === rows.length ? '' : t('stakeholders.filter.shown', { shown, total: rows.length })}
        </Box>
      </Box>
      <Box id={panelId}>
        {isFiltering && (
          <RegisterFilterPanel filter={view.filter} onChange={setFilter} rows={rows} fields={fields} />
        )}
      </Box>
    </Box>
  );
}

function SearchText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useText();
  return (
    <OutlinedInput
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') onChange('');
      }}
      placeholder={t('register.filter.text')}
      inputProps={{ 'aria-label': t('register.filter.text'), autoComplete: 'off' }}
      startAdornment={
        <InputAdornment position="start" sx={{ marginRight: 0 }}>
          <Icon of={Search} />
        </InputAdornment>
      }
      endAdornment={
        text !== '' && (
          <IconButton
            size="small"
            edge="end"
            aria-label={t('stakeholders.filter.clear')}
            onClick={() => onChange('')}
          >
            <Icon of={X} size={16} />
          </IconButton>
        )
      }
      sx={{ width: 'min(100%, 240px)' }}
    />
  );
}

function GroupingMenu({ view, fields, onChange }: Pick<RegisterBarProps, 'view' | 'fields' | 'onChange'>) {
  const { t } = useText();
  const choices = [null, ...REGISTER_GROUPINGS, ...fields.map(({ id }) => columnOf(id))];
  const name = (grouping: RegisterView['grouping']) =>
    grouping === null ? t('register.group.none') : columnName(grouping, fields, t);
  const label =
    view.grouping === null || name(view.grouping) === ''
      ? t('register.group.button')
      : t('register.group.by', { column: name(view.grouping) });
  return (
    <MenuButton label={label}>
      {(close) =>
        choices.map((grouping) => (
          <MenuItem
            key={grouping ?? ''}
            role="menuitemradio"
            aria-checked={view.grouping === grouping}
            selected={view.grouping === grouping}
            onClick={() => {
              onChange({ ...view, grouping });
              close();
            }}
          >
            {name(grouping)}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}

/** Stays open while columns are ticked. The name is always there. */
function ColumnsMenu(props: Pick<RegisterBarProps, 'view' | 'fields' | 'columns' | 'onChange'>) {
  const { view, fields, columns: all, onChange } = props;
  const { t } = useText();
  const toggle = (column: string) => {
    const others = view.columns.filter((each) => each !== column);
    onChange({
      ...view,
      columns: others.length === view.columns.length ? [...others, column] : others,
    });
  };
  return (
    <MenuButton label={t('register.columns')}>
      {() =>
        all.map((column) => (
          <MenuItem
            key={column}
            role="menuitemcheckbox"
            aria-checked={view.columns.includes(column)}
            onClick={() => toggle(column)}
            dense
          >
            <Icon of={view.columns.includes(column) ? SquareCheck : Square} size={17} />
            {columnName(column, fields, t)}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}
