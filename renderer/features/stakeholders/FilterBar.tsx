/** Legend and filter in one: each sector's shape is also the button that shows only that sector. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import { LayoutGrid } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { SECTORS, type Sector } from '../../../shared/domain/stakeholders/actor.ts';
import { Icon } from '../../components/Icon.tsx';
import { SectorMark } from '../../components/SectorMark.tsx';
import { useText } from '../../components/text/use-text.ts';
import { PictureSlot } from '../figures/PictureSlot.tsx';
import { countFurther, EVERYONE, isFiltering } from './actor-filter.ts';
import type { ActorOnMap } from './actors-on-map.ts';
import { FilterText, FurtherButton, NearChip } from './FilterParts.tsx';
import { FurtherFilters } from './FurtherFilters.tsx';
import { SeatLegend } from './grid/SeatLegend.tsx';
import { GROUPED_VIEWS, useMapAddress } from './use-map-address.ts';

export interface FilterBarProps {
  /** All on the map, whatever the filter. */
  readonly actors: readonly ActorOnMap[];
  /** How many of them the filter lets through. */
  readonly shown: number;
  /** True when some of those shown are judged on the map of the whole initiative only. */
  readonly hasTaken: boolean;
  /** What stands before the search, such as the tabs. */
  readonly children?: ReactNode;
}

export function FilterBar({ actors, shown, hasTaken, children }: FilterBarProps) {
  const { t } = useText();
  const { filter, setFilter, isGrouped, view, set } = useMapAddress();
  const further = countFurther(filter);
  const [isOpen, setIsOpen] = useState(further > 0);
  const toggle = (sector: Sector) => {
    const others = filter.sectors.filter((each) => each !== sector);
    setFilter({ ...filter, sectors: others.length === filter.sectors.length ? [...others, sector] : others });
  };
  return (
    <Box sx={{ marginBottom: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 2 }}>
        {children}
        <FilterText text={filter.text} onChange={(text) => setFilter({ ...filter, text })} />
        <FurtherButton count={further} isOpen={isOpen} onClick={() => setIsOpen(!isOpen)} />
        <PictureSlot />
        <span role="status" style={{ whiteSpace: 'nowrap' }}>
          {shown === actors.length ? '' : t('stakeholders.filter.shown', { shown, total: actors.length })}
        </span>
      </Box>
      {isOpen && <FurtherFilters actors={actors} filter={filter} onChange={setFilter} />}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 2,
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
        {GROUPED_VIEWS.has(view) && (
          <GroupToggle isOn={isGrouped} onToggle={() => set({ group: isGrouped ? null : 'sector' })} />
        )}
        {hasTaken && (
          <Box component="span" sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>
            {t('maps.taken.legend')}
          </Box>
        )}
        <NearChip actors={actors} />
        {isFiltering(filter) && (
          <Button size="small" onClick={() => setFilter(EVERYONE)}>
            {t('maps.filter.clear')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function SectorToggle({ sector, isOn, onToggle }: { sector: Sector; isOn: boolean; onToggle: () => void }) {
  const { t } = useText();
  return (
    <ToggleButton value={sector} selected={isOn} onChange={onToggle} sx={legendButton}>
      <SectorMark sector={sector} />
      {t(`terms.sector.${sector}`)}
    </ToggleButton>
  );
}

/** Each sector by itself: a grid or a table for each. */
function GroupToggle({ isOn, onToggle }: { isOn: boolean; onToggle: () => void }) {
  const { t } = useText();
  return (
    <ToggleButton value="sector" selected={isOn} onChange={onToggle} sx={legendButton}>
      <Icon of={LayoutGrid} size={16} />
      {t('maps.group.sector')}
    </ToggleButton>
  );
}

const legendButton = {
  gap: 1.5,
  minHeight: 32,
  fontSize: '0.8125rem',
  whiteSpace: 'nowrap',
  padding: '3px 8px',
  borderColor: 'transparent',
  '&.Mui-selected': { borderColor: 'primary.main' },
} as const;
