/** Filter, picture or table, the sentences, and beside them the chosen actor. */
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useMemo, useState } from 'react';
import type { NetworkAnalysis, NetworkGrouping, NetworkLayout } from '../../../../shared/contract/network.ts';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../shared/domain/stakeholders/network.ts';
import { SplitView } from '../../../components/SidePanel.tsx';
import { useText } from '../../../components/text/use-text.ts';
import { ActorMeasuresTable } from './ActorMeasuresTable.tsx';
import { ComparedDays } from './ComparedDays.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { JobStatus } from './JobStatus.tsx';
import { NetworkFilterBar } from './NetworkFilterBar.tsx';
import { NetworkPanel } from './NetworkPanel.tsx';
import type { ShownNetwork, TieChoice } from './network-choice.ts';
import { NetworkPicture } from './picture/NetworkPicture.tsx';
import { TieTable } from './TieTable.tsx';
import { NETWORK_VIEWS, type NetworkAddress, type NetworkView } from './use-network-address.ts';
import type { JobState } from './use-network-job.ts';

export interface NetworkWorkspaceProps {
  /** Everyone, and those of them who are in the network. */
  readonly actors: readonly ActorOverview[];
  readonly members: readonly ActorOverview[];
  readonly shown: ShownNetwork;
  readonly choice: TieChoice;
  readonly onChoose: (choice: TieChoice) => void;
  readonly grouping: NetworkGrouping;
  readonly onGroup: (grouping: NetworkGrouping) => void;
  readonly analysis: JobState<NetworkAnalysis>;
  readonly layout: JobState<NetworkLayout>;
  readonly address: NetworkAddress;
}

const NOBODY: ReadonlySet<ActorId> = new Set();

export function NetworkWorkspace(props: NetworkWorkspaceProps) {
  const { shown, choice, analysis, layout, address } = props;
  const { selectedId, select } = address;
  const [highlighted, setHighlighted] = useState<ReadonlySet<ActorId>>(NOBODY);
  const measures = useMemo(
    () => new Map<ActorId, ActorMeasures>(analysis.data?.measures.actors.map((each) => [each.actorId, each])),
    [analysis.data],
  );
  const nameOf = useNames(props.actors);
  const close = () => {
    select(null);
    focusMark(selectedId);
  };
  const panel = selectedId && (
    <NetworkPanel
      key={selectedId}
      id={selectedId}
      measures={measures}
      layout={layout.data}
      steps={choice.steps}
      onSteps={(steps) => props.onChoose({ ...choice, steps })}
      onClose={close}
      onSelect={select}
    />
  );
  return (
    <>
      <NetworkFilterBar
        choice={choice}
        onChange={props.onChoose}
        grouping={props.grouping}
        onGroup={props.onGroup}
        shown={shown.actors.length}
        members={props.members}
        tabs={<ViewTabs address={address} />}
      />
      <ComparedDays choice={choice} onChange={props.onChoose} ties={shown.ties} />
      <JobStatus jobs={[layout, analysis]} />
      <SplitView panel={panel}>
        <Box role="tabpanel" id="network-view" aria-labelledby={`network-${address.view}`}>
          {address.view === 'picture' && layout.data && (
            <NetworkPicture
              shown={shown}
              layout={layout.data}
              measures={measures}
              sizeBy={choice.sizeBy}
              selectedId={selectedId}
              highlighted={highlighted}
              focus={choice.steps === 0 ? '' : `${choice.steps} ${selectedId}`}
              onSelect={select}
            />
          )}
          {address.view === 'actors' && (
            <ActorMeasuresTable
              actors={shown.actors}
              measures={measures}
              pinnedIds={layout.data?.pinnedIds ?? []}
              selectedId={selectedId}
              onSelect={select}
            />
          )}
          {address.view === 'ties' && (
            <TieTable
              ties={shown.ties}
              nameOf={nameOf}
              bridges={analysis.data?.measures.bridges ?? []}
              isComparing={choice.comparedWith !== null}
              onSelect={select}
            />
          )}
        </Box>
        {analysis.data && (
          <FindingsCard
            findings={analysis.data.findings}
            nameOf={nameOf}
            highlighted={highlighted}
            onHighlight={(ids) => {
              setHighlighted(ids);
              if (address.view !== 'picture') address.show('picture');
            }}
            onSelect={select}
          />
        )}
      </SplitView>
    </>
  );
}

function ViewTabs({ address }: { address: NetworkAddress }) {
  const { t } = useText();
  return (
    <Tabs
      value={address.view}
      onChange={(_event, view: NetworkView) => address.show(view)}
      aria-label={t('network.views.label')}
    >
      {NETWORK_VIEWS.map((view) => (
        <Tab
          key={view}
          value={view}
          id={`network-${view}`}
          aria-controls="network-view"
          label={t(`network.views.${view}`)}
        />
      ))}
    </Tabs>
  );
}

function useNames(actors: readonly ActorOverview[]): (id: ActorId) => string {
  return useMemo(() => {
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? '';
  }, [actors]);
}

/** Closing the panel gives the focus to the mark it was about. */
function focusMark(id: ActorId | null): void {
  if (id === null) return;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-network-id="${id}"]`)?.focus());
}
