/** Who is tied to whom: the network in a picture and in tables, measured and told in sentences. */
import Button from '@mui/material/Button';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { NetworkGrouping } from '../../../../shared/contract/network.ts';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import {
  isOfConflicts,
  membersOfNetwork,
  type TrustedTie,
} from '../../../../shared/domain/stakeholders/network.ts';
import { useQueryOf } from '../../../api/use-query-of.ts';
import { Answered } from '../../../components/Answered.tsx';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { today } from '../../../components/text/local-time.ts';
import { useText } from '../../../components/text/use-text.ts';
import { StakeholderPlaces } from '../StakeholderPlaces.tsx';
import { useMapAddress } from '../use-map-address.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { NetworkHeader } from './NetworkHeader.tsx';
import { NetworkWorkspace } from './NetworkWorkspace.tsx';
import { isLimiting, measuredBy, shownNetwork, wholeNetwork } from './network-choice.ts';
import { unpackTies } from './unpack-ties.ts';
import { useNames } from './use-names.ts';
import { useNetworkAddress } from './use-network-address.ts';
import { useNetworkJob } from './use-network-job.ts';

export function NetworkPage() {
  const actors = useQueryOf('stakeholders.listActors', {});
  const ties = useQueryOf('network.ties', {});
  const unpacked = useMemo(() => ties.data && unpackTies(ties.data), [ties.data]);
  return (
    <Answered by={actors}>
      {(list) => <Answered by={ties}>{() => <Network actors={list} ties={unpacked ?? []} />}</Answered>}
    </Answered>
  );
}

function Network({ actors, ties }: { actors: readonly ActorOverview[]; ties: readonly TrustedTie[] }) {
  const { t, formats } = useText();
  const address = useNetworkAddress();
  const { filter: actorFilter, mapId, nearId, set } = useMapAddress();
  const [choice, setChoice] = useState(() => wholeNetwork(today()));
  const [grouping, setGrouping] = useState<NetworkGrouping>('ties');
  const filter = useMemo(() => measuredBy(choice), [choice]);
  const analysis = useNetworkJob('network.analyse', { ...filter, kinds: [...filter.kinds] });
  const layout = useNetworkJob('network.layout', { grouping });
  const { data: maps } = useQueryOf('maps.list', {});
  const map = maps?.find(({ id }) => id === mapId) ?? null;
  const network = useMemo(
    () => membersOfNetwork(actors, ties).sort((a, b) => formats.compare(a.name, b.name)),
    [actors, ties, formats],
  );
  const members = useMemo(() => {
    const onMap = map && new Set(map.actorIds);
    return onMap ? network.filter(({ id }) => onMap.has(id)) : network;
  }, [network, map]);
  // What is typed is seen at once; picture and tables follow when there is time.
  const applied = useDeferredValue(actorFilter);
  const shown = useMemo(
    () => shownNetwork(members, ties, { ...choice, ...applied }, nearId),
    [members, ties, choice, applied, nearId],
  );
  const nameOf = useNames(actors);
  // Of conflicts alone the sentence says itself what it is about.
  const allTies = { ...choice, kinds: isOfConflicts(choice) ? [] : choice.kinds };
  const isWhole = shown.actors.length === network.length && !isLimiting(allTies, today());
  return (
    <>
      <StakeholderPlaces choice={actors.length > 0 && <ExportMenu />} />
      <NetworkHeader
        shown={shown}
        findings={isWhole ? (analysis.data?.findings ?? null) : null}
        hasTies={ties.length > 0}
        nameOf={nameOf}
        mapName={map?.name ?? null}
        onWhole={() => set({ map: null })}
      />
      {actors.length === 0 ? (
        <Card>
          <EmptyState
            sentence={t('network.empty.sentence')}
            help={t('network.empty.help')}
            action={
              <Button variant="contained" color="primary" component={RouterLink} to="/stakeholders">
                {t('network.empty.toMap')}
              </Button>
            }
          />
        </Card>
      ) : (
        <NetworkWorkspace
          members={members}
          standIns={actors.length - network.length}
          nameOf={nameOf}
          shown={shown}
          choice={choice}
          onChoose={setChoice}
          grouping={grouping}
          onGroup={setGrouping}
          analysis={analysis}
          layout={layout}
          address={address}
        />
      )}
    </>
  );
}
