/** What is shown: search and sectors at hand, the rarer choices in a panel that opens below. */
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import { SECTORS } from '../../../../shared/domain/stakeholders/actor.ts';
import { SectorMark } from '../../../components/SectorMark.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { countFurther, EVERYONE, isFiltering } from '../actor-filter.ts';
import { FilterText, FurtherButton, NearChip } from '../FilterParts.tsx';
import { FurtherFilters } from '../FurtherFilters.tsx';
import { SeatLegend } from '../grid/SeatLegend.tsx';
import { useMapAddress } from '../use-map-address.ts';
import { clearedChoice, countChosen, isLimiting } from './network-choice.ts';
import { TieFilters, type TieFiltersProps } from './TieFilters.tsx';
import { Toggle, ToggleRow, toggled } from './Toggles.tsx';

export interface NetworkFilterBarProps extends TieFiltersProps {
  /** How many are shown, of these. */
  readonly shown: number;
  readonly members: readonly ActorOverview[];
  readonly tabs: ReactNode;
  /** What else is to be said of what is shown. */
  readonly children?: ReactNode;
}

/** One grid for the fields of both: those of the second lie in a grid of their own, which is taken out of the way. */
const PANEL = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
  gap: 3,
  maxWidth: 1120,
  '& > div:last-of-type, & > div:last-of-type > div': { display: 'contents' },
} as const;

export function NetworkFilterBar(props: NetworkFilterBarProps) {
  const { t } = useText();
  const { choice, onChange, shown, members } = props;
  const total = members.length;
  const { filter, setFilter } = useMapAddress();
  const chosen = countFurther(filter) + countChosen(choice, today());
  const [isOpen, setIsOpen] = useState(chosen > 0);
  return (
    <Box role="search" aria-label={t('network.filter.label')} sx={{ marginBottom: 2 }}>
      <Row>
        {props.tabs}
        <FilterText text={filter.text} onChange={(text) => setFilter({ ...filter, text })} />
        <FurtherButton count={chosen} isOpen={isOpen} onClick={() => setIsOpen(!isOpen)} />
        <span role="status">{shown === total ? '' : t('network.filter.shown', { shown, total })}</span>
        {props.children}
      </Row>
      {isOpen && (
        <Box sx={{ marginTop: 3, marginBottom: 3 }}>
          <Box sx={PANEL}>
            <TieFilters {...props} />
            <div>
              <FurtherFilters actors={members} filter={filter} onChange={setFilter} />
            </div>
          </Box>
          <Typography variant="body2" sx={{ color: 'text.secondary', marginTop: 2, maxWidth: '90ch' }}>
            {t('network.changes.help')}
          </Typography>
        </Box>
      )}
      <Row>
        <SectorToggles />
        <SeatLegend />
        <NearChip actors={members} />
        {(isFiltering(filter) || isLimiting(choice, today())) && (
          <Button
            size="small"
            onClick={() => {
              setFilter(EVERYONE);
              onChange(clearedChoice(choice, today()));
            }}
          >
            {t('maps.filter.clear')}
          </Button>
        )}
      </Row>
    </Box>
  );
}

function Row({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        rowGap: 2,
        '& + &': { marginTop: 1.5 },
      }}
    >
      {children}
    </Box>
  );
}

function SectorToggles() {
  const { t } = useText();
  const { filter, setFilter } = useMapAddress();
  return (
    <ToggleRow label={t('network.filter.sectors')}>
      {SECTORS.map((sector) => (
        <Toggle
          key={sector}
          isOn={filter.sectors.includes(sector)}
          onToggle={() => setFilter({ ...filter, sectors: toggled(filter.sectors, sector) })}
        >
          <SectorMark sector={sector} />
          {t(`terms.sector.${sector}`)}
        </Toggle>
      ))}
    </ToggleRow>
  );
}
