/** Filter, the view of the map, and beside it the chosen actor or those who need something. */
import Box from '@mui/material/Box';
import { useDeferredValue, useMemo } from 'react';
import type { MapOverview } from '../../../shared/contract/maps.ts';
import type { ActorId, StakeholderMapId } from '../../../shared/domain/identifiers.ts';
import type { Score } from '../../../shared/figures/grid-layout.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { SplitView } from '../../components/SidePanel.tsx';
import { PictureSlotProvider } from '../figures/PictureSlot.tsx';
import { filterActors } from './actor-filter.ts';
import { type ActorOnMap, neighboursOf } from './actors-on-map.ts';
import { FilterBar } from './FilterBar.tsx';
import { GridAside } from './GridAside.tsx';
import { GridView } from './grid/GridView.tsx';
import type { MapSummary } from './map-summary.ts';
import { ActorPanel } from './panel/ActorPanel.tsx';
import type { ActorSelection } from './use-actor-selection.ts';
import { useMapAddress } from './use-map-address.ts';
import { useMoveActor } from './use-move-actor.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { FurtherView } from './views/FurtherView.tsx';

export interface MapWorkspaceProps {
  /** Null: the map of the whole initiative. */
  readonly map: MapOverview | null;
  readonly maps: readonly MapOverview[];
  /** Those on the map, by name. */
  readonly actors: readonly ActorOnMap[];
  readonly summary: MapSummary;
  readonly selection: ActorSelection;
}

export function MapWorkspace({ map, maps, actors, summary, selection }: MapWorkspaceProps) {
  const { selectedId, select } = selection;
  const address = useMapAddress();
  const { view, filter, nearId, isGrouped } = address;
  const mapId = map?.id ?? null;
  // What is typed is seen at once; picture and lists follow when there is time.
  const applied = useDeferredValue(filter);
  const near = useNeighbours(nearId);
  const shownOf = useMemo(
    () =>
      <Actor extends ActorOnMap>(list: readonly Actor[]) => {
        const found = filterActors(list, applied);
        return near === null ? found : found.filter(({ id }) => near.has(id));
      },
    [applied, near],
  );
  const shown = useMemo(() => shownOf(actors), [actors, shownOf]);
  const closeWithoutSeat = useMemo(
    () => shownOf(summary.closeWithoutSeat as readonly ActorOnMap[]),
    [summary, shownOf],
  );
  const unplaced = useMemo(() => shownOf(summary.unplaced as readonly ActorOnMap[]), [summary, shownOf]);
  const move = useMoveActor(mapId);
  const before = usePlaceBefore(selectedId, mapId);
  const close = () => {
    select(null);
    focusMark(selectedId);
  };
  const panel = selectedId && (
    <ActorPanel
      focusesNeighbours
      key={selectedId}
      id={selectedId}
      mapId={mapId}
      maps={maps}
      onClose={close}
      onSelect={select}
      move={move}
    />
  );
  const shared = { actors: shown, selectedId, onSelect: select };
  return (
    <PictureSlotProvider>
      <FilterBar actors={actors} shown={shown.length} hasTaken={shown.some((actor) => actor.isTaken)}>
        <ViewTabs view={view} />
      </FilterBar>
      <Box role="tabpanel" id="stakeholder-view" aria-labelledby={`view-${view}`}>
        <SplitView panel={panel}>
          {view !== 'grid' && <FurtherView {...shared} view={view} mapId={mapId} isGrouped={isGrouped} />}
          {view === 'grid' && (
            <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, gap: 5 }}>
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <GridView {...shared} selectedBefore={before} move={move} isGrouped={isGrouped} />
              </Box>
              {/* The panel takes exactly this place, so that the map never moves when an actor is chosen. */}
              {!selectedId && !isGrouped && (
                <GridAside
                  closeWithoutSeat={closeWithoutSeat}
                  unplaced={unplaced}
                  onSelect={select}
                  move={move}
                />
              )}
            </Box>
          )}
        </SplitView>
      </Box>
    </PictureSlotProvider>
  );
}

/** The actor of the address and those it is tied to; null shows everyone, also while the answer is under way. */
function useNeighbours(id: ActorId | null): ReadonlySet<ActorId> | null {
  const { data } = useQueryOf('stakeholders.getActor', { id: id as ActorId }, { enabled: id !== null });
  return useMemo(() => (id === null || !data ? null : neighboursOf(id, data.ties)), [id, data]);
}

/** Where the chosen actor stood before the day of its newest assessment; null when there is no earlier one. */
function usePlaceBefore(id: ActorId | null, mapId: StakeholderMapId | null): Score | null {
  const { data } = useQueryOf(
    'stakeholders.getActor',
    { id: id as ActorId, mapId },
    { enabled: id !== null },
  );
  const day = data?.assessment?.assessedOn ?? '';
  const counts = (of: StakeholderMapId | null) => of === null || of === mapId;
  return data?.assessments.find((each) => counts(each.mapId) && each.assessedOn < day) ?? null;
}

/** Closing the panel gives the focus to the mark it was about, also when it was opened from another one's panel. */
function focusMark(id: ActorId | null): void {
  if (id === null) return;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-mark-id="${id}"]`)?.focus());
}
