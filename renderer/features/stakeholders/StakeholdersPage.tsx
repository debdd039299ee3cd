/** Who is affected, who has influence: the maps of the initiative, each in several views, and one actor at a time. */
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { MapJudgement, MapOverview } from '../../../shared/contract/maps.ts';
import type { ActorOverview } from '../../../shared/contract/stakeholders.ts';
import { useCanEdit } from '../../api/use-can-edit.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useQueryOf } from '../../api/use-query-of.ts';
import { Answered } from '../../components/Answered.tsx';
import { Card } from '../../components/Card.tsx';
import { useCreationRequest } from '../../components/creation-request.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Icon } from '../../components/Icon.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useText } from '../../components/text/use-text.ts';
import { ActorDialog } from './ActorDialog.tsx';
import { actorsOnMap } from './actors-on-map.ts';
import { MapWorkspace } from './MapWorkspace.tsx';
import { pointOfMap, summariseMap } from './map-summary.ts';
import { EmptyMap } from './maps/EmptyMap.tsx';
import { MapSwitcher } from './maps/MapSwitcher.tsx';
import { useMapSubheading } from './maps/use-map-subheading.ts';
import { StakeholderPlaces } from './StakeholderPlaces.tsx';
import { useActorSelection } from './use-actor-selection.ts';
import { useMapAddress } from './use-map-address.ts';
import { usePowerWords } from './use-scale-words.ts';

export function StakeholdersPage() {
  const actors = useQueryOf('stakeholders.listActors', {});
  const maps = useQueryOf('maps.list', {});
  // Asked along with the others; the map itself asks again when the address names one that is gone.
  useQueryOf('maps.judgements', { mapId: useMapAddress().mapId });
  return (
    <Answered by={maps}>
      {(all) => <Answered by={actors}>{(list) => <ChosenMap maps={all} actors={list} />}</Answered>}
    </Answered>
  );
}

/** The map of the address; that of the whole initiative when there is none, or it has been deleted. */
function ChosenMap({ maps, actors }: { maps: readonly MapOverview[]; actors: readonly ActorOverview[] }) {
  const address = useMapAddress();
  const map = maps.find((each) => each.id === address.mapId) ?? null;
  const judgements = useQueryOf('maps.judgements', { mapId: map?.id ?? null });
  return (
    <Answered by={judgements}>
      {(judged) => <Stakeholders maps={maps} map={map} actors={actors} judgements={judged} />}
    </Answered>
  );
}

interface StakeholdersProps {
  readonly maps: readonly MapOverview[];
  readonly map: MapOverview | null;
  readonly actors: readonly ActorOverview[];
  readonly judgements: readonly MapJudgement[];
}

function Stakeholders({ maps, map, actors, judgements }: StakeholdersProps) {
  const { t, formats } = useText();
  const powerWords = usePowerWords();
  const selection = useActorSelection();
  const [isCreating, setIsCreating] = useState(false);
  const onMap = useMemo(
    () =>
      actorsOnMap(actors, judgements, map?.actorIds ?? null).sort((a, b) => formats.compare(a.name, b.name)),
    [actors, judgements, map, formats],
  );
  const summary = useMemo(() => summariseMap(onMap), [onMap]);
  const subheading = useMapSubheading(map, onMap, summary);
  const addToMap = useOperation('maps.addActor');
  const canEdit = useCanEdit();
  useCreationRequest('actor', () => setIsCreating(canEdit));
  const create = canEdit && (
    <Button
      size="small"
      variant="contained"
      color="primary"
      startIcon={<Icon of={Plus} size={16} />}
      onClick={() => setIsCreating(true)}
    >
      {t('stakeholders.create')}
    </Button>
  );
  return (
    <>
      <StakeholderPlaces
        choice={<MapSwitcher maps={maps} map={map} actors={actors} />}
        action={actors.length > 0 && create}
      />
      <PageHeader
        heading={t(`stakeholders.heading.${pointOfMap(summary)}`, {
          count: summary.closeWithoutSeat.length,
          name: summary.closeWithoutSeat[0]?.name ?? '',
          ...powerWords,
        })}
        subheading={actors.length > 0 && subheading}
      />
      {actors.length === 0 && (
        <Card>
          <EmptyState
            sentence={t('stakeholders.empty.sentence')}
            help={t('stakeholders.empty.help')}
            action={create}
          />
        </Card>
      )}
      {actors.length > 0 && map !== null && onMap.length === 0 && <EmptyMap map={map} actors={actors} />}
      {onMap.length > 0 && (
        <MapWorkspace map={map} maps={maps} actors={onMap} summary={summary} selection={selection} />
      )}
      {isCreating && (
        <ActorDialog
          actor={null}
          onClose={() => setIsCreating(false)}
          onCreated={(id) => {
            // Made while a further map is shown, it belongs there.
            if (map) void addToMap.run({ id: map.id, actorId: id });
            selection.select(id);
          }}
        />
      )}
    </>
  );
}
