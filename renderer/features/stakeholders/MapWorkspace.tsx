/** Filter, picture or table, and beside them the chosen actor or those who need something. */
import Box from '@mui/material/Box';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../shared/domain/identifiers.ts';
import type { Score } from '../../../shared/figures/grid-layout.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { SplitView } from '../../components/SidePanel.tsx';
import { ActorTable } from './ActorTable.tsx';
import { type ActorFilter, EVERYONE, filterActors } from './actor-filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { GridAside } from './GridAside.tsx';
import { GridView } from './grid/GridView.tsx';
import type { MapSummary } from './map-summary.ts';
import { ActorPanel } from './panel/ActorPanel.tsx';
import type { StakeholderView } from './StakeholdersPage.tsx';
import type { ActorSelection } from './use-actor-selection.ts';
import { useMoveActor } from './use-move-actor.ts';

export interface MapWorkspaceProps {
  readonly view: StakeholderView;
  /** What switches the view; stands in the filter's line. */
  readonly tabs: ReactNode;
  /** All actors by name. */
  readonly actors: readonly ActorOverview[];
  readonly summary: MapSummary;
  readonly selection: ActorSelection;
}

export function MapWorkspace({ view, tabs, actors, summary, selection }: MapWorkspaceProps) {
  const { selectedId, select } = selection;
  const [filter, setFilter] = useState<ActorFilter>(EVERYONE);
  // What is typed is seen at once; picture and lists follow when there is time.
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filterActors(actors, applied), [actors, applied]);
  const closeWithoutSeat = useMemo(() => filterActors(summary.closeWithoutSeat, applied), [summary, applied]);
  const unplaced = useMemo(() => filterActors(summary.unplaced, applied), [summary, applied]);
  const move = useMoveActor();
  const before = usePlaceBefore(selectedId);
  const close = () => {
    select(null);
    focusMark(selectedId);
  };
  const panel = selectedId && (
    <ActorPanel key={selectedId} id={selectedId} onClose={close} onSelect={select} move={move} />
  );
  return (
    <>
      <FilterBar filter={filter} onChange={setFilter} shown={shown.length} total={actors.length}>
        {tabs}
      </FilterBar>
      <Box role="tabpanel" id="stakeholder-view" aria-labelledby={`view-${view}`}>
        <SplitView panel={panel}>
          {view === 'table' ? (
            <ActorTable actors={shown} selectedId={selectedId} onSelect={select} />
          ) : (
            <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, gap: 5 }}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <GridView
                  actors={shown}
                  selectedId={selectedId}
                  selectedBefore={before}
                  onSelect={select}
                  move={move}
                />
              </Box>
              {/* The panel takes exactly this place, so that the map never moves when an actor is chosen. */}
              <Box sx={{ display: { md: selectedId ? 'none' : 'block' } }}>
                <GridAside
                  closeWithoutSeat={closeWithoutSeat}
                  unplaced={unplaced}
                  onSelect={select}
                  move={move}
                />
              </Box>
            </Box>
          )}
        </SplitView>
      </Box>
    </>
  );
}

/** Where the chosen actor stood before its newest assessment; null when there is no earlier one. */
function usePlaceBefore(id: ActorId | null): Score | null {
  const { data } = useQueryOf('stakeholders.getActor', { id: id as ActorId }, { enabled: id !== null });
  return data?.assessments.find((each) => each.id !== data.assessment?.id) ?? null;
}

/** Closing the panel gives the focus to the mark it was about, also when it was opened from another one's panel. */
function focusMark(id: ActorId | null): void {
  if (id === null) return;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-mark-id="${id}"]`)?.focus());
}
