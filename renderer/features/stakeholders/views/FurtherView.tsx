/** The views beside the power-interest grid: each a figure with its table, or the table alone. */
import type { ActorId, StakeholderMapId } from '../../../../shared/domain/identifiers.ts';
import type { ActorOnMap } from '../actors-on-map.ts';
import type { MapView } from '../use-map-address.ts';
import { EngagementView } from './EngagementView.tsx';
import { MapTable } from './MapTable.tsx';
import { MovementView } from './MovementView.tsx';
import { RainbowView } from './RainbowView.tsx';
import { SalienceView } from './SalienceView.tsx';

export interface ViewProps {
  readonly mapId: StakeholderMapId | null;
  /** Those the filter lets through, by name. */
  readonly actors: readonly ActorOnMap[];
  readonly selectedId: ActorId | null;
  readonly onSelect: (id: ActorId) => void;
}

export function FurtherView({
  view,
  isGrouped,
  ...props
}: ViewProps & { view: Exclude<MapView, 'grid'>; isGrouped: boolean }) {
  if (view === 'movement') return <MovementView {...props} isGrouped={isGrouped} />;
  if (view === 'salience') return <SalienceView {...props} />;
  if (view === 'rainbow') return <RainbowView {...props} />;
  if (view === 'engagement') return <EngagementView {...props} />;
  return <MapTable {...props} isGrouped={isGrouped} />;
}
