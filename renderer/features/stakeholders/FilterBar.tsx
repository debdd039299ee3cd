/** Legend and filter in one: each sector's shape is also the button that shows only that sector. */
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import ToggleButton from '@mui/material/ToggleButton';
import { Search, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { SECTORS, type Sector } from '../../../shared/domain/stakeholders/actor.ts';
import { Icon } from '../../components/Icon.tsx';
import { SectorMark } from '../../components/SectorMark.tsx';
import { useText } from '../../components/text/use-text.ts';
import type { ActorFilter } from './actor-filter.ts';
import { SeatLegend } from './grid/SeatLegend.tsx';

export interface FilterBarProps {
  readonly filter: ActorFilter;
  readonly onChange: (filter: ActorFilter) => void;
  /** How many are shown, and of how many. */
  readonly shown: number;
  readonly total: number;
  /** What stands before the search, such as the tabs. */
  readonly children?: ReactNode;
}

export function FilterBar({ filter, onChange, shown, total, children }: FilterBarProps) {
  const { t } = useText();
  const toggle = (sector: Sector) => {
    const others = filter.sectors.filter((each) => each !== sector);
    onChange({ ...filter, sectors: others.length === filter.sectors.length ? [...others, sector] : others });
  };
  return (
    <Box sx={{ marginBottom: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 2 }}>
        {children}
        <FilterText text={filter.text} onChange={(text) => onChange({ ...filter, text })} />
        <span role="status">{shown === total ? '' : t('stakeholders.filter.shown', { shown, total })}</span>
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 4,
          rowGap: 1,
          marginTop: 2,
        }}
      >
        <Box
          role="group"
          aria-label={t('stakeholders.filter.sectors')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginLeft: -2 }}
        >
          {SECTORS.map((sector) => (
            <SectorToggle
              key={sector}
              sector={sector}
              isOn={filter.sectors.includes(sector)}
              onToggle={() => toggle(sector)}
            />
          ))}
        </Box>
        <SeatLegend />
      </Box>
    </Box>
  );
}

function FilterText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useText();
  return (
    <OutlinedInput
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') onChange('');
      }}
      placeholder={t('stakeholders.filter.text')}
      inputProps={{ 'aria-label': t('stakeholders.filter.text'), autoComplete: 'off' }}
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
      sx={{ width: 'min(100%, 210px)' }}
    />
  );
}

function SectorToggle({ sector, isOn, onToggle }: { sector: Sector; isOn: boolean; onToggle: () => void }) {
  const { t } = useText();
  return (
    <ToggleButton
      value={sector}
      selected={isOn}
      onChange={onToggle}
      sx={{
        gap: 1.5,
        minHeight: 32,
        fontSize: '0.8125rem',
        whiteSpace: 'nowrap',
        padding: '3px 8px',
        borderColor: 'transparent',
        '&.Mui-selected': { borderColor: 'primary.main' },
      }}
    >
      <SectorMark sector={sector} />
      {t(`terms.sector.${sector}`)}
    </ToggleButton>
  );
}
