/** What stands under the heading: what the map is for and how much is on it. */
import type { MapOverview } from '../../../../shared/contract/maps.ts';
import { useText } from '../../../components/text/use-text.ts';
import type { ActorOnMap } from '../actors-on-map.ts';
import type { MapSummary } from '../map-summary.ts';

export function useMapSubheading(
  map: MapOverview | null,
  actors: readonly ActorOnMap[],
  summary: MapSummary,
): string {
  const { t } = useText();
  if (map === null)
    return t('stakeholders.subheading', {
      actors: summary.actors,
      placed: summary.actors - summary.unplaced.length,
      seated: summary.seated,
    });
  const taken = actors.filter((actor) => actor.isTaken).length;
  const counts = t('maps.onMap.subheading', {
    count: summary.actors,
    own: summary.actors - summary.unplaced.length - taken,
    taken,
  });
  const owner = map.ownerName === null ? '' : t('maps.onMap.owner', { name: map.ownerName });
  return [map.purpose, counts, owner].filter(Boolean).join(' ');
}
