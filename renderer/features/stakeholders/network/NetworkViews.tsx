/** The network in the three ways it is shown: picture, table of actors, table of ties. */
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { NetworkAnalysis, NetworkLayout } from '../../../../shared/contract/network.ts';
import type { ActorId } from '../../../../shared/domain/identifiers.ts';
import type { ActorMeasures } from '../../../../shared/domain/stakeholders/network.ts';
import { useText } from '../../../components/text/use-text.ts';
import { useMapAddress } from '../use-map-address.ts';
import { ActorMeasuresTable } from './ActorMeasuresTable.tsx';
import { KindToggles } from './KindToggles.tsx';
import type { ShownNetwork, TieChoice } from './network-choice.ts';
import { NetworkPicture } from './picture/NetworkPicture.tsx';
import { TieTable } from './TieTable.tsx';
import type { NameOf } from './use-names.ts';
import { NETWORK_VIEWS, type NetworkAddress, type NetworkView } from './use-network-address.ts';

export interface NetworkViewsProps {
  readonly address: NetworkAddress;
  readonly choice: TieChoice;
  readonly onChoose: (choice: TieChoice) => void;
  readonly shown: ShownNetwork;
  /** What of it is drawn. */
  readonly drawn: ShownNetwork;
  readonly layout: NetworkLayout | undefined;
  readonly analysis: NetworkAnalysis | undefined;
  readonly measures: ReadonlyMap<ActorId, ActorMeasures>;
  readonly highlighted: ReadonlySet<ActorId>;
  readonly nameOf: NameOf;
}

export function NetworkViews(props: NetworkViewsProps) {
  const { address, choice, shown, layout, measures } = props;
  const { selectedId, select } = address;
  const { nearId } = useMapAddress();
  const kinds = <KindToggles choice={choice} onChange={props.onChoose} />;
  return (
    <Box role="tabpanel" id="network-view" aria-labelledby={`network-${address.view}`}>
      {address.view !== 'picture' && <Box sx={{ marginBottom: 3 }}>{kinds}</Box>}
      {address.view === 'picture' && (
        <NetworkPicture
          shown={props.drawn}
          layout={layout}
          measures={measures}
          sizeBy={choice.sizeBy}
          selectedId={selectedId}
          highlighted={props.highlighted}
          focus={nearId === null ? '' : `${choice.steps} ${nearId}`}
          legend={kinds}
          onSelect={select}
        />
      )}
      {address.view === 'actors' && (
        <ActorMeasuresTable
          actors={shown.actors}
          measures={measures}
          pinnedIds={layout?.pinnedIds ?? []}
          selectedId={selectedId}
          onSelect={select}
        />
      )}
      {address.view === 'ties' && (
        <TieTable
          ties={shown.ties}
          nameOf={props.nameOf}
          bridges={props.analysis?.measures.bridges ?? []}
          isComparing={choice.comparedWith !== null}
          onSelect={select}
        />
      )}
    </Box>
  );
}

export function ViewTabs({ address }: { address: NetworkAddress }) {
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
