/** Filter, picture or table, the sentences, and beside them the chosen actor. */
import { useMemo, useState } from 'react';
import type { NetworkAnalysis, NetworkGrouping, NetworkLayout } from '../../../../shared/contract/network.ts';
import type { ActorOverview } from '../../../../shared/contract/stakeholders.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../shared/domain/stakeholders/network.ts';
import { SplitView } from '../../../components/SidePanel.tsx';
import { ComparedDays } from './ComparedDays.tsx';
import { DrawnPart } from './DrawnPart.tsx';
import { drawnNetwork, weightsOf } from './drawn-network.ts';
import { FindingsCard } from './FindingsCard.tsx';
import { JobStatus } from './JobStatus.tsx';
import { NetworkFilterBar } from './NetworkFilterBar.tsx';
import { NetworkPanel } from './NetworkPanel.tsx';
import { NetworkViews, ViewTabs } from './NetworkViews.tsx';
import type { ShownNetwork, TieChoice } from './network-choice.ts';
import { useFindingNotes } from './use-finding-notes.ts';
import type { NameOf } from './use-names.ts';
import type { NetworkAddress } from './use-network-address.ts';
import type { JobState } from './use-network-job.ts';

export interface NetworkWorkspaceProps {
  /** Those who are in the network. */
  readonly members: readonly ActorOverview[];
  /** How many stand with their organisation instead. */
  readonly standIns: number;
  readonly nameOf: NameOf;
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
  const { shown, choice, analysis, layout, address, nameOf } = props;
  const { selectedId, select } = address;
  const [highlighted, setHighlighted] = useState<ReadonlySet<ActorId>>(NOBODY);
  const measures = useMemo(
    () => new Map<ActorId, ActorMeasures>(analysis.data?.measures.actors.map((each) => [each.actorId, each])),
    [analysis.data],
  );
  const { drawsAll, sizeBy } = choice;
  const drawn = useMemo(() => {
    const weightOf = weightsOf(shown, measures, sizeBy);
    return drawnNetwork(shown, { drawsAll, weightOf, kept: highlighted, selectedId });
  }, [shown, measures, drawsAll, sizeBy, highlighted, selectedId]);
  const notes = useFindingNotes({ choice, shown, standIns: props.standIns });
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
      >
        {address.view === 'picture' && (
          <DrawnPart drawn={drawn} total={shown.actors.length} choice={choice} onChange={props.onChoose} />
        )}
      </NetworkFilterBar>
      <ComparedDays choice={choice} onChange={props.onChoose} ties={shown.ties} />
      <JobStatus jobs={[layout, analysis]} />
      <SplitView panel={panel}>
        <NetworkViews
          address={address}
          choice={choice}
          onChoose={props.onChoose}
          shown={shown}
          drawn={drawn}
          layout={layout.data}
          analysis={analysis.data}
          measures={measures}
          highlighted={highlighted}
          nameOf={nameOf}
        />
        {analysis.data && (
          <FindingsCard
            findings={analysis.data.findings}
            notes={notes}
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

/** Closing the panel gives the focus to the mark it was about. */
function focusMark(id: ActorId | null): void {
  if (id === null) return;
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-network-id="${id}"]`)?.focus());
}
